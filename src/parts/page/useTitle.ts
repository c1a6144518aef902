import { useEffect } from 'react'
import { useIntl } from 'react-intl'

/** Names the document after its view. The frame moves focus to the view's h1, which needs `tabIndex={-1}`. */
export const useTitle = (title: string): void => {
  const whole = useIntl().formatMessage({ id: 'app.title' }, { view: title })
  useEffect(() => {
    document.title = whole
  }, [whole])
}

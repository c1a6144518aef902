import { FormattedMessage, useIntl } from 'react-intl'
import { FetchError } from '../../queries/read.ts'
import { useTitle } from './useTitle.ts'

type Props = { readonly error: unknown; readonly retry: () => void }

/** What failed, and a way to try again. */
export const Failure = ({ error, retry }: Props) => {
  const title = useIntl().formatMessage({ id: 'app.failure.title' })
  const what = <strong>{error instanceof Error ? error.message : String(error)}</strong>
  useTitle(title)
  return (
    <div className="page">
      <h1 tabIndex={-1}>{title}</h1>
      <div className="notice" role="alert">
        <p>
          {error instanceof FetchError ? (
            <FormattedMessage id="app.failure.file" values={{ what }} />
          ) : (
            <FormattedMessage id="app.failure.other" values={{ what }} />
          )}
        </p>
        <button type="button" className="text-button" onClick={retry}>
          <FormattedMessage id="app.failure.retry" />
        </button>
      </div>
    </div>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'

type Props = {
  readonly name: string
  readonly close: () => void
  readonly children: ReactNode
}

/** What a mark opens, under its row: an apparatus, over nothing. */
export const Card = ({ name, close, children }: Props) => {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    // an address that opens with a card leaves the focus where the page begins
    if (document.activeElement !== document.body) card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <aside ref={card} tabIndex={-1} className="pledge-card" aria-label={name}>
      <button type="button" className="pledge-card-close" onClick={close} aria-keyshortcuts="Escape">
        <span aria-hidden="true">×</span>
        <span className="sr-only">
          <FormattedMessage id="pledges.close" />
        </span>
      </button>
      {children}
    </aside>
  )
}

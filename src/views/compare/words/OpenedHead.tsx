import { type ReactNode, useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { useHere } from '../../../parts/useAddress.ts'
import { CopyLink } from '../../../ui/CopyLink.tsx'

type Props = { readonly close: () => void; readonly children: ReactNode }

/** What stands open, the link to it, and the way to close it. */
export const OpenedHead = ({ close, children }: Props) => {
  const head = useRef<HTMLParagraphElement>(null)
  const here = useHere()
  useEffect(() => {
    // an address that opens with passages leaves the focus where the page begins
    if (document.activeElement !== document.body) head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="words-opened-head">
      <p ref={head} tabIndex={-1}>
        {children}
      </p>
      <p className="words-opened-links">
        <CopyLink address={here} />
        <button type="button" className="text-button" onClick={close} aria-keyshortcuts="Escape">
          <FormattedMessage id="compareWords.close" />
        </button>
      </p>
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Document, Bilingual as Two } from '../../../corpus/types.ts'
import { CopyLink } from '../../../parts/cite/CopyLink.tsx'
import { useHere } from '../../../parts/page/useAbsolute.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'

type Props = {
  /** What the passages are about. */
  readonly text: Two
  readonly source: Document
  readonly close: () => void
}

/** What stands open, the link to it, and the way to close it. */
export const OpenedHead = ({ text, source, close }: Props) => {
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
        <FormattedMessage
          id="compareWords.opened"
          values={{ referent: <Bilingual text={text} />, source: <Bilingual text={source.outlet} /> }}
        />
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

import { type ReactNode, useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { Comparison } from '../useCompare.ts'
import { openWords } from './openWords.ts'

/** What every kind of card is given. `isGlance`: as of `OpenCard`'s `glance`. */
export type CardProps = {
  readonly comparison: Comparison
  /** The row under which it opens; null in the full texts. */
  readonly topic: ComparedTopic | null
  readonly onClose: () => void
  readonly isGlance: boolean
}

type Props = Pick<CardProps, 'onClose' | 'isGlance' | 'comparison'> & {
  readonly name: string
  /** What it is about; stands at the left of the columns. */
  readonly side: ReactNode
  /** One for each source compared, in their order. */
  readonly columns: ReactNode
  /** What concerns all columns. */
  readonly children: ReactNode
}

const toWords = (card: HTMLElement | null): void => {
  const words = openWords(card?.parentElement) ?? openWords(document)
  words?.scrollIntoView({ block: 'center' })
  words?.focus({ preventScroll: true })
}

/** What a mark opens, under its row, in the same columns: an apparatus, over nothing. */
export const Card = ({ name, side, columns, children, onClose, isGlance, comparison }: Props) => {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isGlance) return
    // an address that opens with a card leaves the focus where the page begins
    if (document.activeElement !== document.body) card.current?.focus({ preventScroll: true })
    const show = () => card.current?.scrollIntoView({ block: 'nearest' })
    show()
    // rows above get their true height only once they have come near: what they push away is fetched back
    const again = requestAnimationFrame(show)
    return () => cancelAnimationFrame(again)
  }, [isGlance])
  return (
    <aside
      ref={card}
      tabIndex={-1}
      className={`compare-card compare-card-of-${comparison.sources.length}`}
      aria-label={name}
    >
      <div className="compare-card-side">{side}</div>
      {columns}
      <div className="compare-card-why">{children}</div>
      <p className="compare-card-foot">
        <button type="button" className="text-button" onClick={() => toWords(card.current)}>
          <FormattedMessage id="compareCard.words" />
        </button>
      </p>
      <button type="button" className="compare-card-close" onClick={onClose} aria-keyshortcuts="Escape">
        <span aria-hidden="true">×</span>
        <span className="sr-only">
          <FormattedMessage id="compareCard.close" />
        </span>
      </button>
    </aside>
  )
}

import { Link } from 'react-router'
import type { MarkedRun, WordMark } from '../../corpus/text/marks.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import type { NonEmpty } from '../../corpus/types.ts'
import { isPlainPress } from '../../ui/isPlainPress.ts'
import { type Lanes, MarkedPiece } from './MarkedPiece.tsx'

export type Handling<Only extends FileRange> = {
  /** Whether a mark is the one that stands open. */
  readonly isOpen: (mark: WordMark<Only>) => boolean
  /** The address under which a mark stands open. */
  readonly hrefOf: (mark: WordMark<Only>) => string
  /** What marks on the same words say, in words: read aloud after them. */
  readonly describe: (marks: NonEmpty<WordMark<Only>>) => string
  /** A mark was chosen, with the pointer or with Enter; to change the address is the view's. */
  readonly onChoose: (mark: WordMark<Only>) => void
  /** The focus came to the words by key. */
  readonly onFocus?: (mark: WordMark<Only>) => void
}

type Props<Only extends FileRange> = Handling<Only> & {
  readonly run: Extract<MarkedRun<WordMark<Only>>, { readonly kind: 'marked' }>
  readonly lanes: Lanes<Only>
}

/** The mark on which the pointer came down: the innermost that holds it. */
const markUnder = <Mark,>(target: EventTarget, marks: readonly Mark[]): Mark | undefined => {
  const at = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null
  return marks[Number(at ?? -1)]
}

/** Marks that hang together: one link, so that the words stay whole. A press opens the innermost, Enter the first. */
export const MarkLink = <Only extends FileRange>({ run, lanes, ...handling }: Props<Only>) => {
  const { isOpen, hrefOf, describe, onChoose, onFocus } = handling
  const { marks, pieces } = run
  const open = marks.filter(isOpen)
  return (
    <Link
      to={hrefOf(marks[0])}
      className="code-link"
      aria-description={describe(marks)}
      {...(open.length > 0 ? { 'aria-current': true } : {})}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onFocus?.(marks[0])
      }}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        onChoose(markUnder(event.target, marks) ?? marks[0])
      }}
    >
      {pieces.map((piece) => (
        <MarkedPiece key={piece.start} piece={piece} lanes={lanes} marks={marks} open={open} />
      ))}
    </Link>
  )
}

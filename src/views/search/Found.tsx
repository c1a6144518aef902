import { Fragment, type ReactNode } from 'react'
import type { Words } from '../../corpus/search/answer.ts'
import { type Extract, extracts } from '../../corpus/search/extract.ts'
import type { Range } from '../../corpus/types.ts'

type Props = {
  /** A text, its language (BCP 47), and what was found in it. */
  readonly words: Pick<Words, 'text' | 'language' | 'matches'>
  /** What stands round each place that was found; `first`: the first of them. */
  readonly link?: (found: Range, mark: ReactNode, first: boolean) => ReactNode
}

// ours, in the middle of somebody's words
const Gap = () => <span className="search-gap"> … </span>

const isCut = (before: Extract | undefined, at: Extract): boolean => at.start > (before?.end ?? 0)

/** The parts of a text around what was found in it, and exactly that marked. */
export const Found = ({ words: { text, matches, language }, link = (_, mark) => mark }: Props) => {
  const parts = extracts(text, matches, language)
  const first = matches[0]?.start
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={part.start}>
          {isCut(parts[at - 1], part) && <Gap />}
          {part.pieces.map((piece) =>
            piece.found ? (
              <Fragment key={piece.start}>
                {link(
                  { start: piece.start, end: piece.start + piece.text.length },
                  <mark className="found">{piece.text}</mark>,
                  piece.start === first,
                )}
              </Fragment>
            ) : (
              piece.text
            ),
          )}
        </Fragment>
      ))}
      {(parts.at(-1)?.end ?? text.length) < text.length && <Gap />}
    </>
  )
}

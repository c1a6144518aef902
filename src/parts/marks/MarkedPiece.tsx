import type { ReactNode } from 'react'
import { byId } from '../../corpus/byId.ts'
import type { Slice } from '../../corpus/text/cut.ts'
import type { WordMark } from '../../corpus/text/marks.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import { useWords } from '../../messages/language.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { codeClass, isQuiet } from './codes.ts'

export type Lanes<Only extends FileRange> = ReadonlyMap<WordMark<Only>, number | null>

type Props<Only extends FileRange> = {
  readonly piece: Slice<WordMark<Only>>
  readonly lanes: Lanes<Only>
  /** The whole cluster: a press finds a mark by its position here. */
  readonly marks: readonly WordMark<Only>[]
  readonly open: readonly WordMark<Only>[]
}

type LayerProps<Only extends FileRange> = Omit<Props<Only>, 'open'> & {
  /** Still to be drawn, the longest first. */
  readonly inward: readonly WordMark<Only>[]
}

const useClass = <Only extends FileRange>() => {
  const book = useCodingBook()
  return ({ start, of }: WordMark<Only>, piece: Slice<WordMark<Only>>, lane: number | null | undefined): string => {
    switch (of.kind) {
      case 'frame':
        if (lane == null) return 'code code-crowded'
        return `code ${codeClass(book, of.dimension)} lane-${lane}${of.frames.every((frame) => isQuiet(book, frame)) ? ' code-quiet' : ''}`
      case 'number':
        return 'mark-number'
      case 'only':
        return 'mark-only'
      case 'defect':
        return start === piece.start ? 'defect defect-start' : 'defect'
    }
  }
}

/** What a mark is called in print, at its end. */
const useEnding = <Only extends FileRange>() => {
  const { dimension } = useCodingBook()
  const words = useWords()
  return ({ end, of }: WordMark<Only>, { start, text }: Slice<WordMark<Only>>): string | undefined => {
    if (of.kind !== 'frame' || end !== start + text.length) return undefined
    const label = byId(dimension, of.dimension)?.label
    return label && words(label)
  }
}

const Layer = <Only extends FileRange>({ inward, piece, lanes, marks }: LayerProps<Only>): ReactNode => {
  const [classOf, endingOf] = [useClass<Only>(), useEnding<Only>()]
  const [outer, ...inner] = inward
  if (outer === undefined) return piece.text
  return (
    <mark
      className={classOf(outer, piece, lanes.get(outer))}
      data-mark={marks.indexOf(outer)}
      data-name={endingOf(outer, piece)}
    >
      <Layer inward={inner} piece={piece} lanes={lanes} marks={marks} />
    </mark>
  )
}

/** Words between two ends of marks, inside each mark that covers them. */
export const MarkedPiece = <Only extends FileRange>({ piece, lanes, marks, open }: Props<Only>) => {
  const inward = [...piece.spans].sort((a, b) => b.end - b.start - (a.end - a.start))
  return (
    <span className={piece.spans.some((mark) => open.includes(mark)) ? 'opened' : undefined}>
      <Layer inward={inward} piece={piece} lanes={lanes} marks={marks} />
    </span>
  )
}

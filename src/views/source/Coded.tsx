import { useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { marksOf, type WordMark } from '../../corpus/text/marks.ts'
import type { TextUnit } from '../../corpus/text/units.ts'
import type { Range } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { CodedText } from '../../parts/marks/CodedText.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import type { Reader } from './useReader.ts'

const placeOf = ({ of }: WordMark): Range | null => {
  switch (of.kind) {
    case 'frame':
      return of.frames[0].passage
    case 'defect':
      return of.defect.passage
    case 'number':
      return of.at
    case 'only':
      return of.about[0]
  }
}

/** What a mark says, in words: read aloud after the words it is on. */
const useDescribe = () => {
  const { dimension, defectKind } = useCodingBook()
  const words = useWords()
  const intl = useIntl()
  const said = ({ of }: WordMark): string => {
    switch (of.kind) {
      case 'frame': {
        const coded = byId(dimension, of.dimension)
        const values = of.frames.flatMap(({ value }) => byId(coded?.values, value) ?? [])
        return `${coded ? words(coded.label) : of.dimension}: ${values.map(({ label }) => words(label)).join(', ')}`
      }
      case 'defect': {
        const kind = byId(defectKind, of.defect.kind)
        return kind ? words(kind.label) : of.defect.kind
      }
      case 'number':
      case 'only':
        return ''
    }
  }
  return (marks: readonly WordMark[]) => intl.formatList(marks.map(said), { type: 'conjunction' })
}

const clipped = (marks: readonly WordMark[], { start, end }: Range): readonly WordMark[] =>
  marks.flatMap((mark) => {
    const [from, to] = [Math.max(0, mark.start - start), Math.min(end, mark.end) - start]
    return from < to ? [{ ...mark, start: from, end: to }] : []
  })

type Props = {
  readonly reader: Reader
  readonly stretch: TextUnit
  /** The part of the stretch's words to draw, UTF-16 units. */
  readonly piece: Range
}

/** Words with a line under each code; a code leads to its own place, and so to what can be done with it. */
export const Coded = ({ reader, stretch, piece }: Props) => {
  const describe = useDescribe()
  const { frames, defects, aim } = reader
  const marks = marksOf(stretch, { frames, defects, numbers: [], only: [] })
  const text = stretch.block.text.slice(stretch.range.start, stretch.range.end).slice(piece.start, piece.end)
  const at = (mark: WordMark) => {
    const range = placeOf(mark)
    return range === null ? {} : { place: reader.placeAt(range) }
  }
  const isOpen = (mark: WordMark) => {
    const range = placeOf(mark)
    return aim !== undefined && range?.start === aim.start && range.end === aim.end
  }
  return (
    <CodedText
      text={text}
      marks={clipped(marks, piece)}
      isOpen={isOpen}
      hrefOf={(mark) => reader.href(at(mark))}
      describe={describe}
      onChoose={(mark) => reader.go(at(mark))}
    />
  )
}

import { Fragment } from 'react'
import { cut } from '../../corpus/text/cut.ts'
import { cleanRange } from '../../corpus/text/place.ts'
import type { TextUnit } from '../../corpus/text/units.ts'
import type { Block, Range } from '../../corpus/types.ts'
import { Defects } from '../../parts/quotation/Defects.tsx'
import { Coded } from './Coded.tsx'
import { aimed } from './useGoTo.ts'
import type { Reader } from './useReader.ts'

const shifted = (ranges: readonly Range[], by: number): readonly Range[] =>
  ranges.map(({ start, end }) => ({ start: start - by, end: end - by }))

/** A block as one stretch, where its sentences run on. */
export const wholeOf = ({ source }: Reader, block: Block): TextUnit => ({
  document: source.id,
  block,
  start: block.start,
  end: block.end,
  range: { start: 0, end: block.text.length },
  sentence: 1,
})

type Props = { readonly reader: Reader; readonly stretch: TextUnit }

/** A stretch's own words, with the passage of the address marked, defects obelised and codes underlined. */
export const Marked = ({ reader, stretch }: Props) => {
  const { aim, defects, frames } = reader
  const { block, range } = stretch
  const marked = aim && cleanRange(block, aim)
  const broken = defects.flatMap(({ passage }) => cleanRange(block, passage) ?? [])
  const pieces = cut(block.text.slice(range.start, range.end), shifted(marked ? [marked] : [], range.start))
  return pieces.map(({ text, start, spans }) => {
    const words =
      frames.length > 0 ? (
        <Coded reader={reader} stretch={stretch} piece={{ start, end: start + text.length }} />
      ) : (
        <Defects text={text} misprints={shifted(broken, range.start + start)} />
      )
    if (spans.length === 0) return <Fragment key={start}>{words}</Fragment>
    return (
      <mark key={start} className={aimed} tabIndex={-1}>
        {words}
      </mark>
    )
  })
}

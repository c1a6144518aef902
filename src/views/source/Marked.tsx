import { cut } from '../../corpus/cut.ts'
import { cleanRange } from '../../corpus/place.ts'
import type { Block, Mention, Range } from '../../corpus/types.ts'
import { Defects } from '../../parts/Defects.tsx'
import { aimed } from './useGoTo.ts'

/** Ranges of a block's text as ranges of a piece of it that begins at `from`; `cut` clips what lies outside. */
const within = (ranges: readonly Range[], from: number): readonly Range[] =>
  ranges.map(({ start, end }) => ({ start: start - from, end: end - from }))

type Props = { readonly block: Block; readonly aim: Range | undefined; readonly misprints?: readonly Mention[] }

/** A block's clean text, whole, with the passage of the address marked and misprints obelised. */
export const Marked = ({ block, aim, misprints = [] }: Props) => {
  const marked = aim && cleanRange(block, aim)
  const defects = misprints.flatMap((mention) => cleanRange(block, mention) ?? [])
  return cut(block.text, marked ? [marked] : []).map(({ text, start, spans }) => {
    const words = <Defects key={start} text={text} misprints={within(defects, start)} />
    if (spans.length === 0) return words
    return (
      <mark key={start} className={aimed} tabIndex={-1}>
        {words}
      </mark>
    )
  })
}

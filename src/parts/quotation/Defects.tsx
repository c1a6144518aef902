import { cut } from '../../corpus/text/cut.ts'
import type { Range } from '../../corpus/types.ts'

type Props = {
  readonly text: string
  /** UTF-16 units of the text. */
  readonly misprints: readonly Range[]
  /** Words that some other source shown does not say: UTF-16 units of the text. */
  readonly differing?: readonly Range[]
}

type Span = Range & { readonly isMisprint: boolean }

const defectClass = (spans: readonly Span[], at: number): string | undefined => {
  const own = spans.filter(({ isMisprint }) => isMisprint)
  if (own.length === 0) return undefined
  return own.some(({ start }) => start === at) ? 'defect defect-start' : 'defect'
}

/**
 * Words as printed, each misprint with an obelus before and a hatched foot, and on yellow those that differ. What a
 * misprint is read as goes to the apparatus.
 */
export const Defects = ({ text, misprints, differing = [] }: Props) =>
  cut(text, [
    ...misprints.map(({ start, end }): Span => ({ start, end, isMisprint: true })),
    ...differing.map(({ start, end }): Span => ({ start, end, isMisprint: false })),
  ]).map(({ text: words, start, spans }) => {
    if (spans.length === 0) return words
    const defect = defectClass(spans, start)
    const drawn = defect === undefined ? words : <span className={defect}>{words}</span>
    return (
      <span key={start} className={spans.every(({ isMisprint }) => isMisprint) ? undefined : 'differs'}>
        {drawn}
      </span>
    )
  })

import { cut } from '../../corpus/text/cut.ts'
import type { Range } from '../../corpus/types.ts'

type Props = {
  readonly text: string
  /** UTF-16 units of the text. */
  readonly misprints: readonly Range[]
}

/** Words as printed, each misprint with an obelus before and a hatched foot. What it is read as goes to the apparatus. */
export const Defects = ({ text, misprints }: Props) =>
  cut(text, misprints).map(({ text: words, start, spans }) =>
    spans.length === 0 ? (
      words
    ) : (
      <span key={start} className={spans.some((span) => span.start === start) ? 'defect defect-start' : 'defect'}>
        {words}
      </span>
    ),
  )

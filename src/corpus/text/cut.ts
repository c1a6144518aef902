import type { Range } from '../types.ts'

export type Slice<Span extends Range> = {
  readonly text: string
  readonly start: number
  readonly spans: readonly Span[]
}

/**
 * A text cut wherever a span begins or ends (UTF-16 units), each slice once, with the spans that cover it.
 * The pieces joined are the text, whatever the spans: those outside it are clipped, empty ones ignored.
 */
export const cut = <Span extends Range>(text: string, spans: readonly Span[]): readonly Slice<Span>[] => {
  const clip = (offset: number) => Math.max(0, Math.min(text.length, offset))
  const bounds = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [clip(start), clip(end)])])]
  return bounds
    .sort((a, b) => a - b)
    .slice(0, -1)
    .map((start, at) => {
      const end = bounds[at + 1] ?? text.length
      return {
        text: text.slice(start, end),
        start,
        spans: spans.filter((span) => span.start < end && span.end > start),
      }
    })
}

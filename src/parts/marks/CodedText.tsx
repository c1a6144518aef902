import { type MarkedRun, runsOf, type WordMark } from '../../corpus/text/marks.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import { lanesOf } from '../../corpus/text/underlines.ts'
import { type Handling, MarkLink } from './MarkLink.tsx'

type Props<Only extends FileRange> = Handling<Only> & {
  /** A stretch's own words. */
  readonly text: string
  readonly marks: readonly WordMark<Only>[]
}

const drawnLine = <Only extends FileRange>({ of }: WordMark<Only>): boolean => of.kind === 'frame'

/** Words with every mark on them, each character once. Marks that hang together are one link, which opens them. */
export const CodedText = <Only extends FileRange>({ text, marks, ...handling }: Props<Only>) => {
  const lanes = lanesOf(marks.filter(drawnLine))
  return runsOf(text, marks).map((run: MarkedRun<WordMark<Only>>) =>
    run.kind === 'plain' ? run.text : <MarkLink key={run.start} run={run} lanes={lanes} {...handling} />,
  )
}

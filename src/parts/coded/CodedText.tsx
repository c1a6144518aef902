import { lanesOf } from '../../corpus/lanes.ts'
import { type Run, runsOf, type WordMark } from '../../corpus/marks.ts'
import type { Place } from '../../corpus/places.ts'
import { Cluster, type Handling } from './Cluster.tsx'
import './coded.css'

type Props<Only extends Place> = Handling<Only> & {
  /** A stretch's own words. */
  readonly text: string
  readonly marks: readonly WordMark<Only>[]
}

const drawnLine = <Only extends Place>({ of }: WordMark<Only>): boolean => of.kind === 'frame'

/** Words with every mark on them, each character once. Marks that hang together are one link, which opens them. */
export const CodedText = <Only extends Place>({ text, marks, ...handling }: Props<Only>) => {
  const lanes = lanesOf(marks.filter(drawnLine))
  return runsOf(text, marks).map((run: Run<WordMark<Only>>) =>
    run.kind === 'plain' ? run.text : <Cluster key={run.start} run={run} lanes={lanes} {...handling} />,
  )
}

import type { ReactNode } from 'react'
import { FormattedList, FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { labelOf } from '../../../corpus/byId.ts'
import { documentById } from '../../../corpus/events/account.ts'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import { type FileRange, overlap } from '../../../corpus/text/overlap.ts'
import { abbreviate } from '../../../corpus/text/place.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import type { Passage } from '../../../corpus/types.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { placeOf } from '../../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useAmounts, useCodingBook, useDefects, useFrames, useNumbers } from '../../../queries/coding.ts'
import { useCorpus } from '../../../queries/corpus.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { writeOpenCompare } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'
import { framesOver, type OpenMark } from './opened.ts'

type Props = {
  readonly place: FileRange
  /** The frame that stands open itself. */
  readonly but: string | null
  /** The kind of mark that stands open, if it is no frame. */
  readonly not?: 'number' | 'only' | 'defect'
  readonly topic: ComparedTopic | null
  readonly comparison: Comparison
}

type Other = { readonly open: Exclude<OpenMark, { kind: 'frame' }>; readonly passage: Passage }

/** Marks that are no codes, over some of these words. */
const useOthers = (place: FileRange, { only }: Comparison): readonly Other[] => {
  const amounts = useAmounts()
  const numbers = useNumbers()
  const defects = useDefects()
  const at = (kind: 'number' | 'only' | 'defect', passages: readonly { readonly passage: Passage }[]) =>
    passages
      .filter(({ passage }) => overlap(passage, place))
      .map(({ passage }): Other => ({ open: { kind, document: passage.document, start: passage.start }, passage }))
  return [
    ...at('number', [...amounts, ...numbers]),
    ...at(
      'only',
      only.filter(({ kind }) => kind !== 'topic'),
    ),
    ...at('defect', defects),
  ]
}

type MarkProps = { readonly to: string; readonly passage: Passage; readonly children: ReactNode }

/** The way to a mark's card, which its words name apart from others of its kind; and, as a letter, to the words' place. */
const Mark = ({ to, passage, children }: MarkProps) => {
  const source = documentById(useCorpus(), passage.document)
  return (
    <>
      <Link to={to}>
        {children}{' '}
        <q className="lemma" lang={source?.language}>
          {abbreviate(printedAs(passage))}
        </q>
      </Link>{' '}
      {source && <SourceLink to={source} place={placeOf(passage)} />}
    </>
  )
}

/** Other marks on these words, each the way to its card. */
export const Also = ({ place, but, not, topic, comparison }: Props) => {
  const frames = useFrames()
  const book = useCodingBook()
  const others = useOthers(place, comparison).filter(({ open }) => open.kind !== not)
  const codes = framesOver(frames, place, but)
  const unique = new Map(others.map((other) => [writeOpenCompare(other.open), other]))
  if (codes.length + unique.size === 0) return null
  const links = [
    ...codes.map(({ id, dimension: of, value, passage }) => {
      const label = labelOf(book, of, value)
      const open = { kind: 'frame', frame: id, topic: topic?.topic.id ?? null } as const
      return (
        <Mark key={id} to={comparison.href({ open })} passage={passage}>
          <Specimen dimension={of} /> {label && <Bilingual text={label} />}
        </Mark>
      )
    }),
    ...[...unique].map(([key, { open, passage }]) => (
      <Mark key={key} to={comparison.href({ open })} passage={passage}>
        <FormattedMessage id="compareCard.mark" values={{ kind: open.kind }} />
      </Mark>
    )),
  ]
  return (
    <p className="card-also">
      <FormattedMessage id="compareCard.also" values={{ marks: <FormattedList type="conjunction" value={links} /> }} />
    </p>
  )
}

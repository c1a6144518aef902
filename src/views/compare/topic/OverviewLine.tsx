import type { MouseEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { ComparedTopic, Verdict } from '../../../corpus/framing/framing.ts'
import type { Document, DocumentId, TermId } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Comparison } from '../useCompare.ts'
import { goToRow, rowId } from './moves.ts'
import { type Standing, standingsOf } from './shape.ts'

const Stands = ({ standing, source }: { readonly standing: Standing; readonly source: Document }) => {
  const { topicStatus } = useCodingBook()
  const words = useWords()
  if (standing.kind === 'told') return <Siglum document={source} />
  if (standing.kind === 'silent')
    return (
      <span className="overview-silent">
        <span>
          <FormattedMessage id="compareTopic.silent" />
        </span>
      </span>
    )
  const status = byId(topicStatus, standing.status)
  return <span className="overview-aside">{status ? words(status.short ?? status.label) : standing.status}</span>
}

type VerdictProps = {
  readonly row: ComparedTopic
  readonly dimension: TermId
  readonly sources: readonly Document[]
}

/** One source alone is coded, on each referent perhaps another. */
const Alone = ({ row, dimension, sources }: VerdictProps) => {
  const coded = row.points
    .filter((point) => point.dimension === dimension)
    .flatMap(({ stands }) => stands.filter(({ kind }) => kind === 'coded').map(({ document }) => document))
  const alone = sources.filter(({ id }) => coded.includes(id))
  return (
    <span className="overview-alone">
      <FormattedMessage
        id="compareTopic.overview.only"
        values={{ count: alone.length, sources: alone.map((source) => <Siglum key={source.id} document={source} />) }}
      />
    </span>
  )
}

const Carries = ({ verdict, ...rest }: VerdictProps & { readonly verdict: Verdict | undefined }) => {
  switch (verdict) {
    case undefined:
      return null
    case 'single':
      return <Alone {...rest} />
    case 'differs':
    case 'alike':
      return (
        <span className={verdict === 'differs' ? 'differs' : undefined}>
          <Specimen dimension={rest.dimension}>
            <FormattedMessage id="compareTopic.verdict" values={{ verdict }} />
          </Specimen>
        </span>
      )
  }
}

type Props = {
  readonly row: ComparedTopic
  readonly ids: readonly DocumentId[]
  readonly comparison: Comparison
}

// the address says which topics are shown, not which one is looked at
const go = (event: MouseEvent, topic: string): void => {
  event.preventDefault()
  goToRow(topic)
}

/** One topic at a glance. */
export const OverviewLine = ({ row, ids, comparison: { sources } }: Props) => {
  const book = useCodingBook()
  const standings = standingsOf(row, ids, book)
  return (
    <tr>
      <th scope="row">
        <a href={`#${rowId(row.topic.id)}`} onClick={(event) => go(event, row.topic.id)}>
          <Bilingual text={row.topic.title} />
        </a>
      </th>
      {sources.map((source) => {
        const standing = standings.find(({ document }) => document === source.id)
        return <td key={source.id}>{standing && <Stands standing={standing} source={source} />}</td>
      })}
      {book.dimension.map(({ id }) => (
        <td key={id}>
          <Carries
            row={row}
            dimension={id}
            sources={sources}
            verdict={row.dimensions.find(({ dimension }) => dimension === id)?.verdict}
          />
        </td>
      ))}
    </tr>
  )
}

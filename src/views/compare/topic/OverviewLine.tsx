import type { MouseEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { Document, DocumentId } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
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
    </tr>
  )
}

import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { Group, RecordResult } from '../../corpus/search/answer.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { CodeHit } from './CodeHit.tsx'
import { EntityHit } from './EntityHit.tsx'
import { EventHit } from './EventHit.tsx'
import { FrameHit } from './FrameHit.tsx'
import { PledgeHit } from './PledgeHit.tsx'
import { SourceHit } from './SourceHit.tsx'
import { TextHits } from './TextHits.tsx'
import { useGroupTitle } from './useGroupTitle.ts'
import type { Search } from './useSearch.ts'

type RowProps = { readonly result: RecordResult; readonly corpus: CorpusIndex }

const Row = ({ result: { thing, words }, corpus }: RowProps) => {
  switch (thing.kind) {
    case 'source':
      return <SourceHit document={thing.document} words={words} corpus={corpus} />
    case 'event':
      return <EventHit event={thing.event} words={words} corpus={corpus} />
    case 'pledge':
      return <PledgeHit pledge={thing.pledge} words={words} corpus={corpus} />
    case 'entity':
      return <EntityHit entity={thing.entity} forms={thing.forms} words={words} corpus={corpus} />
    case 'frame':
      return <FrameHit frame={thing.frame} words={words} corpus={corpus} />
    case 'code':
      return <CodeHit thing={thing} words={words} />
  }
}

type ListProps = { readonly results: readonly RecordResult[]; readonly corpus: CorpusIndex }

const List = ({ results, corpus }: ListProps) => (
  <ul className="search-rows">
    {results.map((result) => (
      <li key={result.key} data-result>
        <Row result={result} corpus={corpus} />
      </li>
    ))}
  </ul>
)

/** What was found of one kind, under the sentence that counts it. */
export const Results = ({ group, search }: { readonly group: Group; readonly search: Search }) => {
  const title = useGroupTitle()
  const { kind, of, drawn } = group
  return (
    <section className="search-group" aria-labelledby={`search-${kind}`}>
      <h2 id={`search-${kind}`}>{title(group)}</h2>
      {group.kind === 'text' ? (
        <TextHits sources={group.sources} corpus={search.corpus} />
      ) : (
        <List results={group.results} corpus={search.corpus} />
      )}
      {drawn < of && (
        <p className="actions">
          <Link to={search.href({ open: [...search.state.open, kind] })}>
            <FormattedMessage id="search.all" values={{ kind, count: of, drawn }} />
          </Link>
        </p>
      )}
    </section>
  )
}

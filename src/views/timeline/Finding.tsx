import { FormattedMessage } from 'react-intl'
import { documentById } from '../../corpus/events/account.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { CorpusIndex, FindingPart } from '../../corpus/types.ts'
import { useLanguage, useWords } from '../../messages/language.ts'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { Mixed } from '../../ui/Mixed.tsx'

type PartProps = { readonly part: FindingPart; readonly corpus: CorpusIndex }

const Part = ({ part, corpus }: PartProps) => {
  switch (part.kind) {
    case 'words':
      return <Mixed text={part.text} />
    case 'quotation': {
      const source = documentById(corpus, part.passage.document)
      return (
        <>
          <q lang={source?.language}>{printedAs(part.passage)}</q>
          {source && <SourceLink to={source} place={placeOf(part.passage)} />}
        </>
      )
    }
    case 'source': {
      const source = documentById(corpus, part.document)
      return source && <SourceLink to={source} />
    }
  }
}

type Quoted = Extract<FindingPart, { readonly kind: 'quotation' }>

const said = ({ passage }: Quoted): string => printedAs(passage)

/** The words again, in their own language, and the way to where they stand. */
const Said = ({ quoted, corpus }: { readonly quoted: Quoted; readonly corpus: CorpusIndex }) => {
  const source = documentById(corpus, quoted.passage.document)
  return (
    source && (
      <span className="source-words" lang={source.language}>
        <SourceLink to={source} place={placeOf(quoted.passage)}>
          {said(quoted)}
        </SourceLink>
      </span>
    )
  )
}

/** Words quoted in the other language, with what they mean in this one. */
const Glosses = ({ quoted, corpus }: { readonly quoted: readonly Quoted[]; readonly corpus: CorpusIndex }) => {
  const words = useWords()
  const foreign = quoted.filter((part) => part.gloss !== undefined && words(part.gloss) !== said(part))
  if (foreign.length === 0) return null
  return (
    <p className="finding-gloss">
      <span className="finding-ours">
        <FormattedMessage id="timeline.gloss" />
      </span>
      {foreign.map((part) => (
        <span key={part.passage.start} className="finding-pair">
          <Said quoted={part} corpus={corpus} />{' '}
          <FormattedMessage id="timeline.glossed" values={{ words: part.gloss && words(part.gloss) }} />
        </span>
      ))}
    </p>
  )
}

/** The one sentence of prose: what the corpus shows, with the words it rests on. */
export const Finding = ({ corpus }: { readonly corpus: CorpusIndex }) => {
  const parts = corpus.about.finding[useLanguage()]
  const quoted = parts.filter((part) => part.kind === 'quotation')
  // a finding never changes its order, so a part is its place
  const keyed = parts.map((part, place) => ({ part, key: `${place}` }))
  return (
    <>
      <h1 tabIndex={-1} className="finding">
        {keyed.map(({ part, key }) => (
          <Part key={key} part={part} corpus={corpus} />
        ))}
      </h1>
      <Glosses quoted={quoted} corpus={corpus} />
    </>
  )
}

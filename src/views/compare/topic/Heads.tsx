import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { dateText } from '../../../parts/date/dateText.ts'
import { colourClass, Siglum } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { pairClass } from '../shared/pair.ts'
import type { Comparison } from '../useCompare.ts'

/** How this copy came to be, by the last link of its chain. */
const Provenance = ({ document: { chain } }: { readonly document: Document }) => {
  const { codebook } = useCorpus()
  const words = useWords()
  const [from, link] = [chain.at(-2), chain.at(-1)?.link]
  if (from === undefined || link === undefined) return <FormattedMessage id="compareTopic.head.first" />
  const types = codebook.link.filter(({ id }) => link.types.includes(id)).map(({ label }) => words(label))
  return (
    <FormattedMessage
      id="compareTopic.head.from"
      values={{ types: <FormattedList type="conjunction" value={types} />, from: <Bilingual text={from.name} /> }}
    />
  )
}

const About = ({ document: source }: { readonly document: Document }) => {
  const intl = useIntl()
  const { language, published, interests } = source
  return (
    <>
      <p>
        {intl.formatDisplayName(language, { type: 'language' })} · {dateText(published.date, intl)}
      </p>
      <p>
        <Provenance document={source} />
      </p>
      {interests.map(({ note, passage }) => (
        <p key={passage.start}>
          <SourceLink to={source} place={{ start: passage.start, end: passage.end, words: passage.quote }}>
            <Bilingual text={note} />
          </SourceLink>
        </p>
      ))}
    </>
  )
}

/** Heads the columns: letter and outlet stay in sight, what else is known of the source does not. */
export const Heads = ({ comparison }: { readonly comparison: Comparison }) => (
  <>
    <div className="topic-grid topic-heads">
      {comparison.sources.map((source) => (
        <p
          key={source.id}
          className={`topic-head head-${colourClass(source.colour)} ${pairClass(comparison.pair, source)}`}
        >
          <Siglum document={source} className="topic-letter" />
          <SourceLink to={source} className="topic-outlet">
            <Bilingual text={source.outlet} />
          </SourceLink>
        </p>
      ))}
    </div>
    <div className="topic-grid topic-abouts">
      {comparison.sources.map((source) => (
        <div key={source.id} className={`topic-about small ${pairClass(comparison.pair, source)}`}>
          <About document={source} />
        </div>
      ))}
    </div>
  </>
)

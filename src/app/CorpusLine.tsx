import { FormattedMessage, useIntl } from 'react-intl'
import { monthsPublished } from '../corpus/time/monthsPublished.ts'
import { useNumberWords } from '../messages/language.ts'
import { monthText } from '../parts/date/dateText.ts'
import { SourceLink } from '../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../queries/corpus.ts'
import { Bilingual } from '../ui/Mixed.tsx'

/** Which corpus this is: its title, how many texts of which months, and the letter of each. */
export const CorpusLine = () => {
  const { about, documents } = useCorpus()
  const intl = useIntl()
  const number = useNumberWords()
  const months = monthsPublished(documents)
  return (
    <section
      className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-2 text-note/[1.125rem] text-ink3"
      aria-label={intl.formatMessage({ id: 'app.thisCorpus' })}
    >
      <p>
        <Bilingual text={about.title} />
        <FormattedMessage
          id="app.corpus"
          values={{
            count: documents.length,
            number: number(documents.length),
            dated: months === null ? 'no' : months.from === months.to ? 'one' : 'many',
            from: months && monthText(months.from, intl),
            to: months && monthText(months.to, intl),
          }}
        />
      </p>
      <nav className="sigla" aria-label={intl.formatMessage({ id: 'app.sources' })}>
        {documents.map((document) => (
          <SourceLink key={document.id} to={document} />
        ))}
      </nav>
    </section>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import { dateText } from '../../parts/date/dateText.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Part } from './Part.tsx'
import { Notes } from './Prose.tsx'

/** How the documents were chosen, and which they are. */
export const Documents = () => {
  const { documents } = useCorpus()
  const intl = useIntl()
  return (
    <Part part="documents">
      <Notes part="selection" />
      <ul className="method-sources">
        {documents.map((source) => (
          <li key={source.id}>
            <SourceLink to={source} />
            <span>
              <span className="source-words method-title" lang={source.language}>
                <SourceLink to={source}>{source.title}</SourceLink>
              </span>{' '}
              <span className="method-fact">
                <Bilingual text={source.outlet} />
                {' · '}
                {dateText(source.published.date, intl)}
                {' · '}
                <FormattedMessage
                  id="method.size"
                  values={{
                    language: intl.formatDisplayName(source.language, { type: 'language' }),
                    characters: source.size.text,
                  }}
                />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export const Limits = () => (
  <Part part="limits">
    <Notes part="limits" />
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.limits.silence" />
      </p>
      <p>
        <FormattedMessage id="method.limits.counts" />
      </p>
    </div>
  </Part>
)

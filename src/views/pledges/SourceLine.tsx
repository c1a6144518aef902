import { FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'

/** Which texts a chart rests on, by letter. */
export const SourceLine = ({ documents }: { readonly documents: readonly Document[] }) => {
  const intl = useIntl()
  return (
    <div className="source-line">
      <p>
        <FormattedMessage id="pledges.sources" values={{ count: documents.length }} />
      </p>
      <ul>
        {documents.map((source) => (
          <li key={source.id}>
            <SourceLink to={source} /> <Bilingual text={source.outlet} />
            {' · '}
            <span className="num">{dateText(source.published.date, intl)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

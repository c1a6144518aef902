import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Document } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Outsides } from '../../parts/event/Outsides.tsx'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Part } from './Part.tsx'
import { Notes } from './Prose.tsx'

const Bases = () => {
  const { codebook, events, documents } = useCorpus()
  return (
    <table className="method-table">
      <caption>
        <FormattedMessage id="method.dates.caption" />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="method.dates.basis" />
          </th>
          <th scope="col" className="num">
            <FormattedMessage id="method.dates.events" />
          </th>
          <th scope="col" className="num">
            <FormattedMessage id="method.dates.sources" />
          </th>
        </tr>
      </thead>
      <tbody>
        {codebook.dateBasis.map(({ id, label, definition }) => (
          <tr key={id}>
            <th scope="row">
              <Bilingual text={label} />
              <span className="method-why">
                <Bilingual text={definition} />
              </span>
            </th>
            <td className="num">{events.filter(({ basis }) => basis === id).length}</td>
            <td className="num">{documents.filter(({ published }) => published.basis === id).length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One document: the date shown and the rule that chose it, then every moment that its own file states. */
const Dated = ({ source }: { readonly source: Document }) => {
  const intl = useIntl()
  const { codebook } = useCorpus()
  const { date, basis, rule, timestamps, outside } = source.published
  const term = byId(codebook.dateBasis, basis)
  return (
    <li>
      <SourceLink to={source} />
      <div>
        <p>
          <strong>{dateText(date, intl)}</strong>
          {term && (
            <>
              {' · '}
              <Bilingual text={term.label} />
            </>
          )}
        </p>
        <p>
          <Bilingual text={rule} />
        </p>
        <ul className="method-moments" aria-label={intl.formatMessage({ id: 'method.dates.moments' })}>
          {timestamps.map(({ reads, note, passage }) => (
            <li key={passage.start}>
              <span className="num">{reads}</span> <Bilingual text={note} />{' '}
              <Quotation passage={passage} form="inline" />
            </li>
          ))}
          {timestamps.length === 0 && (
            <li>
              <FormattedMessage id="method.dates.noMoment" />
            </li>
          )}
        </ul>
        {outside.length > 0 && <Outsides outsides={outside} />}
      </div>
    </li>
  )
}

export const Dates = () => (
  <Part part="dates">
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.dates.clocks" />
      </p>
      <p>
        <FormattedMessage id="method.dates.edtf" />
      </p>
    </div>
    <Notes part="dating" />
    <Bases />
    <h3>
      <FormattedMessage id="method.dates.documents" />
    </h3>
    <ul className="method-sources">
      {useCorpus().documents.map((source) => (
        <Dated key={source.id} source={source} />
      ))}
    </ul>
  </Part>
)

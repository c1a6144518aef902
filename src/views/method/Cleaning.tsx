import { FormattedMessage, useIntl } from 'react-intl'
import { idleRules, type RuleCounts, ruleCounts } from '../../corpus/method.ts'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { useCorpus, useDocumentTexts } from '../../queries/corpus.ts'
import { useMethod } from '../../queries/method.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { Part } from './Part.tsx'

const Row = ({ rule }: { readonly rule: RuleCounts }) => (
  <tr>
    <th scope="row">
      <span className="method-rule">
        {rule.rule ? <Bilingual text={rule.rule.reason} /> : <FormattedMessage id="method.cleaning.repeat" />}
      </span>
    </th>
    <td>
      <FormattedMessage id="method.kind" values={{ kind: rule.kind }} />
    </td>
    {rule.counts.map((count, at) => (
      // the columns are the documents, in their order
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
      <td key={at} className="num">
        {count === 0 ? <FormattedMessage id="method.none" /> : count}
      </td>
    ))}
  </tr>
)

const Table = () => {
  const { documents } = useCorpus()
  const texts = useDocumentTexts()
  const rows = ruleCounts(texts)
  if (rows.length === 0) return null
  return (
    <Scroller labelledBy="cleaning-table" className="method-scroller">
      <table className="method-table">
        <caption id="cleaning-table">
          <FormattedMessage id="method.cleaning.caption" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="method.cleaning.rule" />
            </th>
            <th scope="col">
              <FormattedMessage id="method.cleaning.becomes" />
            </th>
            {documents.map((document) => (
              <th key={document.id} scope="col" className="num">
                <Siglum document={document} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.rule?.id}`} rule={row} />
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

/** How raw text becomes clean text, and what each rule took of each document. */
export const Cleaning = () => {
  const { characters } = useMethod()
  const texts = useDocumentTexts()
  const intl = useIntl()
  const idle = idleRules(texts)
  return (
    <Part part="cleaning">
      <div className="method-prose">
        <p>
          <FormattedMessage id="method.cleaning.how" />
        </p>
        {characters.length > 0 && (
          <p>
            <FormattedMessage id="method.cleaning.characters" />
          </p>
        )}
      </div>
      {characters.length > 0 && (
        <ul className="method-list" aria-label={intl.formatMessage({ id: 'method.cleaning.characters.list' })}>
          {characters.map(({ id, reason }) => (
            <li key={id}>
              <Bilingual text={reason} />
            </li>
          ))}
        </ul>
      )}
      <Table />
      {idle.length > 0 && (
        <details className="method-fold">
          <summary>
            <FormattedMessage id="method.cleaning.idle" values={{ count: idle.length }} />
          </summary>
          <ul className="method-list">
            {idle.map(({ id, reason }) => (
              <li key={id}>
                <Bilingual text={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

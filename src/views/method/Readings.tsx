import { FormattedMessage } from 'react-intl'
import type { Reading } from '../../corpus/agreement/agreement.ts'
import type { Document } from '../../corpus/types.ts'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { files } from '../../queries/files.ts'
import { useReadings } from '../../queries/method.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { Part } from './Part.tsx'

const kinds = ['missing', 'invented', 'wrong', 'nothing'] as const

const Found = ({ source, readings }: { readonly source: Document; readonly readings: readonly Reading[] }) => (
  <details className="method-fold">
    <summary>
      <Siglum document={source} /> <FormattedMessage id="method.readings.of" values={{ count: readings.length }} />
    </summary>
    <ul className="method-list">
      {readings.map(({ records, by, found, what, mended }) => (
        <li key={`${records} ${what.en}`}>
          <strong>
            <FormattedMessage id="method.readings.records" values={{ records }} />
            {' · '}
            <FormattedMessage id="method.readings.found" values={{ found }} />
          </strong>{' '}
          <Bilingual text={what} />{' '}
          {by && (
            <>
              (<Bilingual text={by} />){' '}
            </>
          )}
          {mended && (
            <>
              → <Bilingual text={mended} />
            </>
          )}
        </li>
      ))}
    </ul>
  </details>
)

const Table = ({ readings }: { readonly readings: readonly Reading[] }) => (
  <Scroller labelledBy="readings-table" className="method-scroller">
    <table className="method-table">
      <caption id="readings-table">
        <FormattedMessage id="method.readings.caption" />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="method.readings.source" />
          </th>
          {kinds.map((found) => (
            <th key={found} scope="col" className="num">
              <FormattedMessage id="method.readings.found" values={{ found }} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {useCorpus().documents.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <SourceLink to={source} />
            </th>
            {kinds.map((kind) => (
              <td key={kind} className="num">
                {readings.filter(({ document, found }) => document === source.id && found === kind).length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
)

/** What a reader who had coded nothing found on reading each document beside its records. */
export const Readings = () => {
  const readings = useReadings()
  const { documents } = useCorpus()
  return (
    <Part part="readings">
      <div className="method-prose">
        <p>
          <FormattedMessage id={readings.length === 0 ? 'method.readings.none' : 'method.readings.how'} />
        </p>
      </div>
      {readings.length > 0 && (
        <>
          <Table readings={readings} />
          {documents.map((source) => (
            <Found
              key={source.id}
              source={source}
              readings={readings.filter(({ document }) => document === source.id)}
            />
          ))}
          <p className="actions">
            <a href={files.table('readings', 'csv')} download>
              <FormattedMessage id="method.readings.file" values={{ file: 'readings.csv' }} />
            </a>
          </p>
        </>
      )}
    </Part>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import { useCorpus } from '../../queries/corpus.ts'
import { files } from '../../queries/files.ts'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { KeysButton } from '../keys/KeysButton.tsx'
import { useHere } from '../useAddress.ts'

const tables = ['documents', 'events', 'entities', 'mentions', 'blocks', 'evidence'] as const
const whole = ['index', 'evidence', 'datapackage'] as const

const Files = ({ names, type }: { readonly names: readonly string[]; readonly type: 'csv' | 'json' }) => (
  <ul>
    {names.map((table) => (
      <li key={table}>
        <a href={files.table(table, type)} download>
          {`${table}.${type}`}
        </a>{' '}
        <FormattedMessage id="frame.data.table" values={{ table }} />
      </li>
    ))}
  </ul>
)

const DataFiles = () => (
  <details className="data-files">
    <summary>
      <FormattedMessage id="frame.data.title" />
    </summary>
    <div>
      <p>
        <FormattedMessage id="frame.data.tables" />
      </p>
      <Files names={tables} type="csv" />
      <p>
        <FormattedMessage id="frame.data.whole" />
      </p>
      <Files names={whole} type="json" />
    </div>
  </details>
)

export const Footer = () => {
  const { about, edition } = useCorpus()
  const here = useHere()
  const { formatMessage } = useIntl()
  return (
    <footer className="footer">
      <p>
        <Bilingual of={about.limits} />
      </p>
      <p>
        <Bilingual of={about.rights} />
      </p>
      <DataFiles />
      <div className="footer-row">
        <CopyLink address={here} label={formatMessage({ id: 'frame.copy.view' })} />
        <KeysButton />
        <span className="edition">
          <FormattedMessage
            id="frame.edition"
            values={{ release: edition.release, hash: <span className="num">{edition.hash.slice(0, 12)}</span> }}
          />
        </span>
      </div>
      <p className="print-address">{here}</p>
    </footer>
  )
}

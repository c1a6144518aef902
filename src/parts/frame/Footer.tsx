import { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { matchPath, useLocation } from 'react-router'
import { documentById } from '../../corpus/account.ts'
import type { About } from '../../corpus/types.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { files } from '../../queries/files.ts'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { sourcePath } from '../../url/source.ts'
import { CiteButton } from '../CiteButton.tsx'
import { KeysButton } from '../keys/KeysButton.tsx'
import { useHere } from '../useAddress.ts'

type Type = 'csv' | 'json'
/** What is in `index.json` as a whole has no JSON file of its own. */
const tables: readonly (readonly [table: string, types: readonly Type[]])[] = [
  ...['documents', 'events', 'entities', 'mentions', 'blocks'].map((table) => [table, ['csv']] as const),
  ...[
    'pledges',
    'remarks',
    'amounts',
    'numbers',
    'sentences',
    'quotations',
    'marks',
    'topics',
    'uncovered',
    'namings',
    'frames',
    'defects',
    'glosses',
    'agreement',
    'units',
    'readings',
    'evidence',
  ].map((table) => [table, ['csv', 'json']] as const),
]
const whole: typeof tables = ['index', 'codebook', 'datapackage'].map((table) => [table, ['json']])

const Files = ({ of }: { readonly of: typeof tables }) => (
  <ul>
    {of.map(([table, types]) => (
      <li key={table}>
        {types.map((type) => (
          <Fragment key={type}>
            <a href={files.table(table, type)} download>
              {`${table}.${type}`}
            </a>{' '}
          </Fragment>
        ))}
        <FormattedMessage id="frame.data.table" values={{ table }} />
      </li>
    ))}
  </ul>
)

const DataFiles = ({ method }: { readonly method: About['method'] }) => (
  <details className="data-files">
    <summary>
      <FormattedMessage id="frame.data.title" />
    </summary>
    <div>
      <p className="data-method">
        <Bilingual of={method} />
      </p>
      <p>
        <FormattedMessage id="frame.data.tables" />
      </p>
      <Files of={tables} />
      <p>
        <FormattedMessage id="frame.data.whole" />
      </p>
      <Files of={whole} />
    </div>
  </details>
)

/** On a source's page the source can be cited too. */
const CiteHere = () => {
  const index = useCorpus()
  const match = matchPath(sourcePath, useLocation().pathname)
  const source = documentById(index, match?.params.id ?? '')
  return <CiteButton hasKey {...(source === undefined ? {} : { source })} />
}

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
      <DataFiles method={about.method} />
      <div className="footer-row">
        <CopyLink address={here} label={formatMessage({ id: 'frame.copy.view' })} />
        <CiteHere />
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

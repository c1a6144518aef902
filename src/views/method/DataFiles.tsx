import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import type { DataFile } from '../../corpus/method.ts'
import { files } from '../../queries/files.ts'
import { useManifest } from '../../queries/method.ts'
import { Dictionary } from './Dictionary.tsx'
import { Part } from './Part.tsx'

const folders = ['', 'documents', 'text', 'source'] as const
type Folder = (typeof folders)[number]
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

// a selector of a message has no hyphen
const nameOf = (path: string): string => path.replace(/\.\w+$/, '').replaceAll('-', '_')

const Holds = ({ file: { path }, folder }: { readonly file: DataFile; readonly folder: Folder }) =>
  folder === '' ? (
    <FormattedMessage id="method.data.table" values={{ table: nameOf(path) }} />
  ) : (
    <FormattedMessage id="method.data.in" values={{ folder }} />
  )

const Row = ({ file, folder }: { readonly file: DataFile; readonly folder: Folder }) => (
  <tr>
    <th scope="row">
      <a href={files.published(file.path)} download>
        {file.path}
      </a>
      <span className="method-why">
        <Holds file={file} folder={folder} />
      </span>
    </th>
    <td className="num">
      <FormattedNumber value={file.bytes} />
    </td>
    <td>
      <code className="verify-hash">{file.sha256}</code>
    </td>
  </tr>
)

const Table = ({ folder }: { readonly folder: Folder }) => {
  const list = useManifest().filter(({ path }) => folderOf(path) === folder)
  return (
    <details className="method-fold">
      <summary>
        <FormattedMessage id="method.data.folder" values={{ folder: folder || 'top', count: list.length }} />
      </summary>
      <table className="method-table method-files">
        <thead>
          <tr>
            {(['file', 'bytes', 'sha256'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'bytes' ? 'num' : undefined}>
                <FormattedMessage id="method.data.column" values={{ column }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((file) => (
            <Row key={file.path} file={file} folder={folder} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Every published file with its size and hash, in which formats, and what each column of each table means. */
export const DataFiles = () => {
  const list = useManifest()
  const intl = useIntl()
  const bytes = list.reduce((sum, file) => sum + file.bytes, 0)
  return (
    <Part part="data">
      <div className="method-prose">
        <p>
          <FormattedMessage
            id="method.data.what"
            values={{
              count: list.length,
              size: intl.formatNumber(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
            }}
          />
        </p>
        <p>
          <FormattedMessage id="method.data.csv" />
        </p>
        <p>
          <FormattedMessage
            id="method.data.offsets"
            values={{ code: <code>open(file, encoding='utf-8', newline='').read()[start:end] == quote</code> }}
          />
        </p>
        <p className="actions">
          <a href={files.published('files.json')} download>
            <FormattedMessage id="method.data.list" values={{ file: 'files.json' }} />
          </a>
          <a href={files.published('datapackage.json')} download>
            <FormattedMessage id="method.data.package" values={{ file: 'datapackage.json' }} />
          </a>
        </p>
      </div>
      {folders.map((folder) => (
        <Table key={folder} folder={folder} />
      ))}
      <Dictionary />
    </Part>
  )
}

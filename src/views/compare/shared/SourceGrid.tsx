import { Fragment, type ReactNode } from 'react'
import type { Document } from '../../../corpus/types.ts'
import { colourClass, Siglum } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { useMedia } from '../../../ui/useMedia.ts'

/** Whose cell was opened; the words in each source's own column, or that source's alone. Where there is no room, alone too. */
type Opened = { readonly head: ReactNode; readonly source: string } & (
  | { readonly kind: 'each'; readonly cells: readonly ReactNode[] }
  | { readonly kind: 'one'; readonly words: ReactNode }
)

export type GridRow = {
  readonly key: string
  readonly head: ReactNode
  /** One for each source. */
  readonly cells: readonly ReactNode[]
  readonly extra?: ReactNode
  /** What stands open under the row. */
  readonly opened?: Opened
}
export type GridPart = { readonly key: string; readonly head?: ReactNode; readonly rows: readonly GridRow[] }

type Props = {
  readonly className: string
  readonly name: ReactNode
  readonly sources: readonly Document[]
  /** Stands under a source's name. */
  readonly under?: ((source: Document) => ReactNode) | undefined
  /** The head of a last column. */
  readonly extra?: ReactNode
  readonly parts: readonly GridPart[]
}

const [HEAD, COLUMN, EXTRA, MARGINS] = [180, 150, 150, 80]

const Head = ({ sources, under, extra }: Pick<Props, 'sources' | 'under' | 'extra'>) => (
  <thead>
    <tr>
      <td />
      {sources.map((source) => (
        <th key={source.id} scope="col">
          <span className={`words-grid-source head-${colourClass(source.colour)}`}>
            <SourceLink to={source} className="words-grid-letter" />
            <span>
              <Bilingual text={source.outlet} />
              {under && <span className="words-grid-under">{under(source)}</span>}
            </span>
          </span>
        </th>
      ))}
      {extra !== undefined && (
        <th scope="col">
          <span className="words-grid-source">{extra}</span>
        </th>
      )}
    </tr>
  </thead>
)

const OpenedCells = ({ opened, sources }: { readonly opened: Opened } & Pick<Props, 'sources'>) => {
  switch (opened.kind) {
    case 'each':
      return sources.map(({ id }, at) => <td key={id}>{opened.cells[at]}</td>)
    case 'one':
      return <td colSpan={sources.length}>{opened.words}</td>
  }
}

const openedOf = (of: Opened | undefined, source: string, at: number): ReactNode => {
  if (of?.source !== source) return null
  return of.kind === 'each' ? of.cells[at] : of.words
}

const Row = ({
  row,
  sources,
  hasExtra,
}: { readonly row: GridRow; readonly hasExtra: boolean } & Pick<Props, 'sources'>) => (
  <>
    <tr className={row.opened ? 'words-grid-row words-grid-row-open' : 'words-grid-row'}>
      <th scope="row">{row.head}</th>
      {sources.map(({ id }, at) => (
        <td key={id}>{row.cells[at]}</td>
      ))}
      {hasExtra && <td>{row.extra}</td>}
    </tr>
    {row.opened && (
      <tr className="words-grid-opened">
        <th scope="row">{row.opened.head}</th>
        <OpenedCells opened={row.opened} sources={sources} />
        {hasExtra && <td />}
      </tr>
    )}
  </>
)

const Table = ({ className, name, sources, under, extra, parts }: Props) => (
  <table className={`words-grid-table ${className} ${extra === undefined ? '' : 'words-grid-extra'}`}>
    <caption className="sr-only">{name}</caption>
    <Head sources={sources} under={under} extra={extra} />
    {parts.map((part) => (
      <tbody key={part.key} className={`words-grid-of-${part.key}`}>
        {part.head !== undefined && (
          <tr className="words-grid-part">
            <th scope="rowgroup" colSpan={sources.length + (extra === undefined ? 1 : 2)}>
              {part.head}
            </th>
          </tr>
        )}
        {part.rows.map((row) => (
          <Row key={row.key} row={row} sources={sources} hasExtra={extra !== undefined} />
        ))}
      </tbody>
    ))}
  </table>
)

const Item = ({ row, sources, extra }: { readonly row: GridRow } & Pick<Props, 'sources' | 'extra'>) => (
  <li>
    <div className="words-grid-item-head">{row.head}</div>
    {row.opened && <div className="words-grid-item-opened">{row.opened.head}</div>}
    <ul className="words-grid-lines">
      {sources.map((source, at) => (
        <li key={source.id}>
          <Siglum document={source} className="words-grid-letter" />
          <div>{row.cells[at]}</div>
          {openedOf(row.opened, source.id, at) && (
            <div className="words-grid-line-opened">{openedOf(row.opened, source.id, at)}</div>
          )}
        </li>
      ))}
    </ul>
    {row.extra !== undefined && (
      <p className="words-grid-item-extra">
        {extra} {row.extra}
      </p>
    )}
  </li>
)

/** The same where a table has no room: row by row, each source's cell by its letter. */
const List = ({ className, name, sources, extra, parts }: Props) => (
  <section className={`words-grid-list ${className}`}>
    <p className="sr-only">{name}</p>
    {parts.map((part) => (
      <Fragment key={part.key}>
        {part.head !== undefined && <div className="words-grid-part">{part.head}</div>}
        <ul className={`words-grid-of-${part.key}`}>
          {part.rows.map((row) => (
            <Item key={row.key} row={row} sources={sources} extra={extra} />
          ))}
        </ul>
      </Fragment>
    ))}
  </section>
)

/** Things down, sources across; what a cell opens stands under its row, in the sources' own columns. */
export const SourceGrid = (props: Props) => {
  const width = HEAD + props.sources.length * COLUMN + (props.extra === undefined ? 0 : EXTRA) + MARGINS
  return useMedia(`(min-width: ${width}px), print`) ? <Table {...props} /> : <List {...props} />
}

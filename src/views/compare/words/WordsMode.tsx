import { FormattedMessage, useIntl } from 'react-intl'
import type { NamingRow } from '../../../corpus/framing/namingMatrix.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { DownloadCsv } from '../shared/DownloadCsv.tsx'
import { OpenedHead } from '../shared/OpenedHead.tsx'
import { type GridRow, SourceGrid } from '../shared/SourceGrid.tsx'
import { useClose } from '../shared/useClose.ts'
import type { Comparison } from '../useCompare.ts'
import { Cell } from './Cell.tsx'
import { Forms } from './Forms.tsx'
import { Sentences } from './Sentences.tsx'
import { partsOf } from './shape.ts'
import { useNamingRows } from './useNamings.ts'

type Props = { readonly comparison: Comparison }

const Referent = ({ row: { referent } }: { readonly row: NamingRow }) => (
  <div className="words-referent">
    <span className="words-name">
      <Bilingual text={referent.name} />
    </span>
    <details>
      <summary>
        <FormattedMessage id="compareWords.meant" />
        <span className="sr-only">
          {' '}
          <Bilingual text={referent.name} />
        </span>
      </summary>
      <p>
        <Bilingual text={referent.definition} />
      </p>
    </details>
  </div>
)

type RowOf = Props & { readonly stretches: readonly TextUnit[]; readonly close: () => void }

const opened = (row: NamingRow, { comparison, stretches, close }: RowOf): GridRow['opened'] => {
  const { open } = comparison.state
  if (open?.kind !== 'word' || open.referent !== row.referent.id) return undefined
  const source = comparison.sources.find(({ id }) => id === open.document)
  if (source === undefined || !row.cells.some(({ document, words }) => document === source.id && words.length > 0))
    return undefined
  return {
    kind: 'each',
    source: source.id,
    head: <OpenedHead key={open.document} close={close} text={row.referent.name} source={source} />,
    cells: row.cells.map((cell) => (
      <Sentences
        key={cell.document}
        row={row}
        cell={cell}
        stretches={stretches.filter(({ document }) => document === cell.document)}
        comparison={comparison}
        open={cell.document === open.document}
      />
    )),
  }
}

const gridRow = (row: NamingRow, of: RowOf): GridRow => {
  const under = opened(row, of)
  return {
    key: row.referent.id,
    head: <Referent row={row} />,
    cells: row.cells.flatMap((cell) =>
      of.comparison.sources
        .filter(({ id }) => id === cell.document)
        .map((source) => <Cell key={source.id} row={row} cell={cell} source={source} comparison={of.comparison} />),
    ),
    extra: <Forms row={row} />,
    ...(under === undefined ? {} : { opened: under }),
  }
}

/** What each source calls the same thing: referents down, sources across. */
export const WordsMode = ({ comparison }: Props) => {
  const intl = useIntl()
  const rows = useNamingRows(comparison)
  const close = useClose(comparison, ['word'])
  const parts = partsOf(rows)
  const title = intl.formatMessage(
    { id: 'compareWords.title' },
    {
      named: rows.length,
      shared: parts.reduce((sum, { shared }) => sum + shared, 0),
      sources: comparison.sources.length,
    },
  )
  return (
    <section className="words" aria-labelledby="words-title">
      <h2 id="words-title">{title}</h2>
      <p className="words-how">
        <FormattedMessage id="compareWords.how" />
      </p>
      <SourceGrid
        className="words-grid"
        name={<FormattedMessage id="compareWords.table" />}
        sources={comparison.sources}
        extra={<FormattedMessage id="compareWords.often" />}
        parts={parts.map(({ kind, rows: own, shared }) => ({
          key: kind,
          head: (
            <FormattedMessage
              id="compareWords.part"
              values={{
                kind,
                shared,
                b: (said) => <b key="b">{said}</b>,
                s: (said) => (
                  <span key="s" className="words-part">
                    {said}
                  </span>
                ),
              }}
            />
          ),
          rows: own.map((row) => gridRow(row, { comparison, stretches: comparison.stretches.all, close })),
        }))}
      />
      <DownloadCsv name="words" title={title} csv={async () => (await import('./file.ts')).namingsCsv(rows)} />
    </section>
  )
}

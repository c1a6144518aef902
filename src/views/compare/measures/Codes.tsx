import { FormattedMessage, useIntl } from 'react-intl'
import { byId, labelOf } from '../../../corpus/byId.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { codeClass } from '../../../parts/marks/codes.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OpenedHead } from '../shared/OpenedHead.tsx'
import { OpenLink } from '../shared/OpenLink.tsx'
import { type GridPart, type GridRow, SourceGrid } from '../shared/SourceGrid.tsx'
import { Part, Whole } from './Part.tsx'
import { PassageList } from './PassageList.tsx'
import { type DimensionCounts, dimensionCounts } from './shape.ts'
import type { Measured } from './useMeasured.ts'

type Props = { readonly measured: Measured; readonly close: () => void }
type Value = DimensionCounts['values'][number]
type Counted = Value['cells'][number]

const useTerm =
  ({ book }: Measured) =>
  (dimension: string, value: string) =>
    labelOf(book, dimension, value) ?? { en: '', zh: '' }

type CellProps = Pick<Props, 'measured'> & {
  readonly source: Document
  readonly dimension: string
  readonly counted: Counted
}

/** How often one source carries one value; what lies on garbled words stands apart. */
const Cell = ({ measured, source, dimension, counted }: CellProps) => {
  if (counted.frames + counted.flagged.frames === 0) return <span className="measure-none">0</span>
  return (
    <OpenLink
      comparison={measured.comparison}
      to={{ kind: 'codes', dimension, value: counted.value, document: source.id }}
      className="measure-codes-cell"
    >
      <FormattedMessage
        id="compareWords.codes"
        values={{
          frames: counted.frames,
          sentences: counted.sentences,
          flagged: counted.flagged.frames,
          n: (words) => <b key="n">{words}</b>,
        }}
      />
    </OpenLink>
  )
}

const useOpened = ({ measured, close }: Props) => {
  const term = useTerm(measured)
  const { sources, state } = measured.comparison
  return (dimension: string, { value, cells }: Value): GridRow['opened'] => {
    const { open } = state
    if (open?.kind !== 'codes' || open.dimension !== dimension || open.value !== value) return undefined
    const source = sources.find(({ id }) => id === open.document)
    const cell = cells.find(({ document }) => document === open.document)
    if (source === undefined || cell === undefined) return undefined
    return {
      kind: 'one',
      source: source.id,
      head: <OpenedHead key={open.document} close={close} text={term(dimension, value)} source={source} />,
      words: (
        <PassageList
          comparison={measured.comparison}
          passages={[...cell.passages, ...cell.flagged.passages]}
          code={codeClass(measured.book, dimension)}
        />
      ),
    }
  }
}

/** Which values of each dimension each source carries, and how often. */
export const Codes = (props: Props) => {
  const { measured } = props
  const intl = useIntl()
  const words = useWords()
  const term = useTerm(measured)
  const opened = useOpened(props)
  const { book, comparison } = measured
  const counts = dimensionCounts(measured.frames)
  const total = counts.reduce((sum, one) => sum + one.total, 0)
  const most = counts.find((one) => one.total * 2 > total)
  const nameOf = (dimension: string) => byId(book.dimension, dimension)?.label ?? { en: '', zh: '' }
  const part = ({ dimension, total: own, values, nowhere }: DimensionCounts): GridPart => ({
    key: `codes-${dimension}`,
    head: (
      <span className="measure-codes-head">
        <mark className={`code ${codeClass(book, dimension)} lane-0`}>
          <Bilingual text={nameOf(dimension)} />
        </mark>{' '}
        <span className="small">
          <FormattedMessage
            id="compareWords.codes.part"
            values={{
              count: own,
              nowhere: nowhere.length,
              values: intl.formatList(nowhere.map((value) => words(term(dimension, value)))),
            }}
          />
        </span>
      </span>
    ),
    rows: values.map((value): GridRow => {
      const under = opened(dimension, value)
      return {
        key: value.value,
        head: <Bilingual text={term(dimension, value.value)} />,
        cells: comparison.sources.map((source) => {
          const of = value.cells.find(({ document }) => document === source.id)
          return of && <Cell key={source.id} measured={measured} source={source} dimension={dimension} counted={of} />
        }),
        ...(under === undefined ? {} : { opened: under }),
      }
    }),
  })
  return (
    <Part
      id="codes-by-dimension"
      title={intl.formatMessage(
        { id: 'compareWords.codes.title' },
        {
          total,
          most: most === undefined ? 'no' : 'yes',
          count: most?.total ?? 0,
          dimension: most === undefined ? '' : words(nameOf(most.dimension)),
          dimensions: counts.filter((one) => one.total > 0).length,
        },
      )}
      measured={<FormattedMessage id="compareWords.codes.measured" />}
      csv={async () => (await import('./files.ts')).codesCsv(measured)}
    >
      <SourceGrid
        className="measure-grid"
        name={<FormattedMessage id="compareWords.codes.table" />}
        sources={comparison.sources}
        under={(source) => <Whole measured={measured} source={source} />}
        parts={counts.map(part)}
      />
    </Part>
  )
}

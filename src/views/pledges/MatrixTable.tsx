import { type CSSProperties, Fragment } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Matrix } from '../../corpus/pledges/commitments.ts'
import { Mixed } from '../../ui/Mixed.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { CompanyHead } from './Company.tsx'
import { CellCard, type ThemeOpen, ToldCell } from './MatrixCell.tsx'
import { widthsOf, wordWidth } from './matrixShape.ts'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

const FIRST = 108
/** Between two themes. */
const APART = 6

type RowProps = {
  readonly row: Matrix['rows'][number]
  readonly widths: readonly (readonly number[])[]
  readonly view: PledgesShown
  readonly close: () => void
}

const openIn = (view: PledgesShown, company: string): ThemeOpen | null =>
  view.state.open?.kind === 'theme' && view.state.open.company === company ? view.state.open : null

/** The card under a row, as wide as what is seen of the table. */
const Opened = ({ row, view, close }: Omit<RowProps, 'widths'>) => {
  const { matrix } = view
  const open = openIn(view, row.company)
  if (open === null) return null
  const cell = row.cells[matrix.themes.indexOf(open.theme)]?.[matrix.occasions.indexOf(open.occasion)]
  if (cell?.kind !== 'told') return null
  return (
    <tr className="matrix-opened">
      <td colSpan={matrix.themes.length + 1}>
        <div className="matrix-card">
          <CellCard key={`${open.theme} ${open.occasion}`} cell={cell} open={open} view={view} close={close} />
        </div>
      </td>
    </tr>
  )
}

const Row = ({ row, widths, view, close }: RowProps) => {
  const { matrix } = view
  const open = openIn(view, row.company)
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <CompanyHead company={row.company} view={view} />
        </th>
        {matrix.themes.map((theme, column) => (
          <td key={theme}>
            <div
              className="cell"
              style={{ gridTemplateColumns: (widths[column] ?? []).map((width) => `${width}fr`).join(' ') }}
            >
              {matrix.occasions.map((occasion, at) => {
                const cell = row.cells[column]?.[at]
                const on = open?.theme === theme && open.occasion === occasion
                return (
                  <span key={occasion} className={on ? 'cell-part cell-on' : 'cell-part'}>
                    {cell?.kind === 'told' && (
                      <ToldCell
                        cell={cell}
                        open={{ kind: 'theme', company: row.company, theme, occasion }}
                        view={view}
                      />
                    )}
                    {cell?.kind === 'elsewhere' && <span className="cell-dash">–</span>}
                  </span>
                )
              })}
            </div>
          </td>
        ))}
      </tr>
      <Opened row={row} view={view} close={close} />
    </Fragment>
  )
}

/** Companies down, themes across; each cell divided by occasion. Scrolls inside itself where there is no room. */
export const MatrixTable = ({ view, close }: { readonly view: PledgesShown; readonly close: () => void }) => {
  const name = useNames(view)
  const { matrix } = view
  const widths = widthsOf(matrix, (theme) => wordWidth(name('theme', theme)))
  const columns = widths.map((parts) => parts.reduce((sum, part) => sum + part, APART))
  const whole = columns.reduce((sum, width) => sum + width, FIRST)
  const minWidth: CSSProperties = { minWidth: `${whole}px` }
  return (
    <Scroller className="matrix-scroll" labelledBy="matrix">
      <table className="matrix" style={minWidth}>
        <caption id="matrix" className="sr-only">
          <FormattedMessage id="pledges.matrix.table" values={{ occasions: matrix.occasions.length }} />
        </caption>
        <colgroup>
          <col style={{ width: `${FIRST}px` }} />
          {matrix.themes.map((theme, column) => (
            <col key={theme} style={{ width: `${((columns[column] ?? 0) / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {matrix.themes.map((theme) => (
              <th key={theme} scope="col">
                <Mixed text={name('theme', theme)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.company} row={row} widths={widths} view={view} close={close} />
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

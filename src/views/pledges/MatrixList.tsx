import type { Matrix } from '../../corpus/pledges/commitments.ts'
import { Mixed } from '../../ui/Mixed.tsx'
import { CompanyHead } from './Company.tsx'
import { CellCard, ToldCell } from './MatrixCell.tsx'
import { useNames } from './useNames.ts'
import { isSame } from './useOpen.ts'
import type { PledgesShown } from './usePledgesView.ts'

type Props = { readonly view: PledgesShown; readonly close: () => void }
type RowProps = Props & { readonly row: Matrix['rows'][number] }

/** One company's promises of one occasion: theme by theme, with the letters that tell them. */
const Then = ({ row, occasion, at, view, close }: RowProps & { readonly occasion: string; readonly at: number }) => {
  const name = useNames(view)
  const told = view.matrix.themes.flatMap((theme, column) => {
    const cell = row.cells[column]?.[at]
    return cell?.kind === 'told' ? [{ theme, cell }] : []
  })
  if (told.length === 0) return null
  return (
    <>
      <h4 className="small">
        <Mixed text={name('occasion', occasion)} />
      </h4>
      <ul>
        {told.map(({ theme, cell }) => {
          const open = { kind: 'theme', company: row.company, theme, occasion } as const
          return (
            <li key={theme}>
              <div className="matrix-line">
                <Mixed text={name('theme', theme)} />
                <ToldCell cell={cell} open={open} view={view} />
              </div>
              {isSame(view.state.open, open) && <CellCard cell={cell} open={open} view={view} close={close} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The same as the matrix where there is no room for one: by company, then by occasion. What is not told is left out. */
export const MatrixList = ({ view, close }: Props) => {
  const { matrix } = view
  return (
    <ul className="matrix-list">
      {matrix.rows.map((row) => (
        <li key={row.company}>
          <h3>
            <CompanyHead company={row.company} view={view} />
          </h3>
          {matrix.occasions.map((occasion, at) => (
            <Then key={occasion} row={row} occasion={occasion} at={at} view={view} close={close} />
          ))}
        </li>
      ))}
    </ul>
  )
}

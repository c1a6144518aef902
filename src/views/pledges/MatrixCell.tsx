import { useIntl } from 'react-intl'
import { useWords } from '../../messages/language.ts'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { Mixed } from '../../ui/Mixed.tsx'
import type { Open } from '../../url/pledges.ts'
import { Card } from './Card.tsx'
import { Mark } from './Mark.tsx'
import { type CellTold, passagesOf } from './matrixShape.ts'
import { PledgeEntry } from './PledgeEntry.tsx'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

export type ThemeOpen = Extract<Open, { readonly kind: 'theme' }>
type Props = { readonly cell: CellTold; readonly open: ThemeOpen; readonly view: PledgesShown }

/** What a cell says in words: whose promises, on what, when, how many and by whom told. */
function useCellName(view: PledgesShown): (cell: CellTold, open: ThemeOpen) => string {
  const intl = useIntl()
  const name = useNames(view)
  const words = useWords()
  return (cell, { company, theme, occasion }) => {
    const sources = view.corpus.documents.filter(({ id }) => cell.documents.includes(id))
    return intl.formatMessage(
      { id: 'pledges.cell' },
      {
        company: name('company', company),
        theme: name('theme', theme),
        occasion: name('occasion', occasion),
        pledges: cell.pledges.length,
        passages: passagesOf(cell).length,
        sources: intl.formatList(sources.map(({ siglum, outlet }) => `${siglum} ${words(outlet)}`)),
      },
    )
  }
}

/** The letters of the sources that tell it: a link to their words. */
export const ToldCell = ({ cell, open, view }: Props) => {
  const nameOf = useCellName(view)
  return (
    <Mark view={view} open={open} name={nameOf(cell, open)} className="cell-told">
      <Sigla documents={view.corpus.documents.filter(({ id }) => cell.documents.includes(id))} />
    </Mark>
  )
}

/** What a cell opens: its pledges, and each telling's words. */
export const CellCard = ({ cell, open, view, close }: Props & { readonly close: () => void }) => {
  const name = useCellName(view)(cell, open)
  return (
    <Card name={name} close={close}>
      <h3>
        <Mixed text={name} />
      </h3>
      <ul>
        {cell.pledges.map((pledge) => (
          <PledgeEntry key={pledge.id} pledge={pledge} view={view} />
        ))}
      </ul>
    </Card>
  )
}

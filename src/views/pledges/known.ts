import type { Amount, Pledge, Quoted } from '../../corpus/coded.ts'
import { type Money, moneyOf } from '../../corpus/money/money.ts'
import { commitments, type Matrix, type WhoSays, whoSays } from '../../corpus/pledges/commitments.ts'
import { PLEDGE_FACETS, type Pledged, pledgeChoosable } from '../../corpus/pledges/filter.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { type Open, type PledgesState, writeOpen } from '../../url/pledges.ts'
import { type Keep, keepKnown } from '../../url/readAddress.ts'

/** What can be opened: all that is drawn of the pledges shown. */
export type Answers = { readonly money: Money; readonly matrix: Matrix; readonly says: WhoSays }

/** What is drawn of the pledges `shown`. */
export const answersTo = (
  pledged: Pledged & { readonly index: Pick<CorpusIndex, 'about'> },
  amounts: readonly Amount[],
  quotations: readonly Quoted[],
  shown: readonly Pledge[],
): Answers => ({
  money: moneyOf({ amounts, pledges: pledged.pledges }, shown, pledged.index.about.currency),
  matrix: commitments(pledged, shown),
  says: whoSays(pledged, shown, quotations),
})

/** What the address of the pledges can ask of this corpus. */
export const knownPledges = (pledged: Pledged): Keep<PledgesState> => {
  const choosable = PLEDGE_FACETS.map((facet) => ({ facet, ids: new Set(pledgeChoosable(pledged, facet)) }))
  return (read) => choosable.reduce((kept, { facet, ids }) => keepKnown(kept, facet, (id) => ids.has(id)), read)
}

/** Whether what an address opens is drawn at all. */
function isDrawn({ money, matrix, says }: Answers, open: Open): boolean {
  switch (open.kind) {
    case 'money':
      return money.bars.some((bar) => [bar, ...bar.parts].some(({ amount }) => amount.id === open.amount))
    case 'listed':
      return money.undrawn.some(({ amount }) => amount.id === open.amount)
    case 'theme': {
      const row = matrix.rows.find(({ company }) => company === open.company)
      const cells = row?.cells[matrix.themes.indexOf(open.theme)]
      return cells?.[matrix.occasions.indexOf(open.occasion)]?.kind === 'told'
    }
    case 'says': {
      const row = says.find(({ company }) => company === open.company)
      return row?.voices.find(({ document }) => document === open.document)?.voice.kind === 'says'
    }
  }
}

/** What it can open, once it is known what it asks. */
export const drawnPledges =
  (answers: Answers): Keep<PledgesState> =>
  (read) => {
    const { open } = read.state
    if (open === null || isDrawn(answers, open)) return read
    return {
      state: { ...read.state, open: null },
      dropped: [...read.dropped, { name: 'open', value: writeOpen(open) }],
    }
  }

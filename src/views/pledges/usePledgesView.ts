import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Amount, CodingBook, Pledge } from '../../corpus/coded.ts'
import type { Choice } from '../../corpus/events/facets.ts'
import { type Money, moneyOf } from '../../corpus/money/money.ts'
import { commitments, type Matrix, type WhoSays, whoSays } from '../../corpus/pledges/commitments.ts'
import {
  matchingPledges,
  PLEDGE_FACETS,
  type Pledged,
  type PledgeFacet,
  pledgeChoices,
  pledgeChoosable,
} from '../../corpus/pledges/filter.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useAmounts, useCodingBook, usePledges, useQuotations } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { type Open, type PledgesState, pledgesHref, readPledges, writeOpen } from '../../url/pledges.ts'
import { type Dropped, keepKnown, type Read } from '../../url/readAddress.ts'

/** What the address says of the pledges, what follows from it, and the ways to other addresses. */
export type PledgesShown = {
  readonly corpus: CorpusIndex
  readonly book: CodingBook
  readonly amounts: readonly Amount[]
  readonly pledged: Pledged
  readonly state: PledgesState
  readonly dropped: readonly Dropped[]
  /** The pledges that match, in the corpus's order. */
  readonly shown: readonly Pledge[]
  readonly choices: Readonly<Record<PledgeFacet, readonly Choice[]>>
  readonly money: Money
  readonly matrix: Matrix
  readonly says: WhoSays
  /** The present address with something changed. */
  readonly href: (change: Partial<PledgesState>) => string
  readonly go: (change: Partial<PledgesState>) => void
}

type Answers = Pick<PledgesShown, 'money' | 'matrix' | 'says'>

function known(pledged: Pledged, read: Read<PledgesState>): Read<PledgesState> {
  let kept = read
  for (const facet of PLEDGE_FACETS) {
    const ids = new Set(pledgeChoosable(pledged, facet))
    kept = keepKnown(kept, facet, (id) => ids.has(id))
  }
  return kept
}

const choicesOf = (pledged: Pledged, state: PledgesState): PledgesShown['choices'] => ({
  company: pledgeChoices(pledged, state, 'company'),
  theme: pledgeChoices(pledged, state, 'theme'),
  kind: pledgeChoices(pledged, state, 'kind'),
  occasion: pledgeChoices(pledged, state, 'occasion'),
  source: pledgeChoices(pledged, state, 'source'),
  speaker: pledgeChoices(pledged, state, 'speaker'),
})

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

function keepDrawn(read: Read<PledgesState>, answers: Answers): Read<PledgesState> {
  const { open } = read.state
  if (open === null || isDrawn(answers, open)) return read
  return {
    state: { ...read.state, open: null },
    dropped: [...read.dropped, { name: 'open', value: writeOpen(open) }],
  }
}

export function usePledgesView(): PledgesShown {
  const [index, book, pledges] = [useCorpus(), useCodingBook(), usePledges()]
  const [amounts, quotations] = [useAmounts(), useQuotations()]
  const { search } = useLocation()
  const navigate = useNavigate()
  const pledged = useMemo(() => ({ index, book, pledges }), [index, book, pledges])
  const read = useMemo(() => known(pledged, readPledges(search)), [pledged, search])
  // opening a cell or turning the language does not ask anew
  const filters = pledgesHref({ ...read.state, open: null, lang: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` is the part of the state that matters here
  const shown = useMemo(() => matchingPledges(pledged, read.state), [pledged, filters])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const choices = useMemo(() => choicesOf(pledged, read.state), [pledged, filters])
  const answers = useMemo(
    () => ({
      money: moneyOf({ amounts, pledges }, shown, index.about.currency),
      matrix: commitments(pledged, shown),
      says: whoSays(pledged, shown, quotations),
    }),
    [amounts, pledges, shown, index, pledged, quotations],
  )
  const { state, dropped } = keepDrawn(read, answers)
  const href = (change: Partial<PledgesState>) => pledgesHref({ ...state, ...change })
  const go = (change: Partial<PledgesState>) => navigate(href(change), { preventScrollReset: true })
  return { corpus: index, book, amounts, pledged, state, dropped, shown, choices, ...answers, href, go }
}

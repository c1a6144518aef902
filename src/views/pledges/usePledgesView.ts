import { useMemo } from 'react'
import type { Amount, CodingBook, Pledge } from '../../corpus/coded.ts'
import type { Choice } from '../../corpus/faceted.ts'
import { matchingPledges, type Pledged, type PledgeFacet, pledgeChoices } from '../../corpus/pledges/filter.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useViewAddress, type ViewAddress } from '../../parts/page/useViewAddress.ts'
import { useAmounts, useCodingBook, usePledges, useQuotations } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { addresses } from '../../url/addresses.ts'
import { type PledgesState, pledgesHref } from '../../url/pledges.ts'
import type { Read } from '../../url/readAddress.ts'
import { type Answers, answersTo, drawnPledges, knownPledges } from './known.ts'

/** What the address says of the pledges, and what follows from it. */
export type PledgesShown = ViewAddress<PledgesState> &
  Answers & {
    readonly corpus: CorpusIndex
    readonly book: CodingBook
    readonly amounts: readonly Amount[]
    readonly pledged: Pledged
    /** The pledges that match, in the corpus's order. */
    readonly shown: readonly Pledge[]
    readonly choices: Readonly<Record<PledgeFacet, readonly Choice[]>>
  }

const choicesOf = (pledged: Pledged, state: PledgesState): PledgesShown['choices'] => ({
  company: pledgeChoices(pledged, state, 'company'),
  theme: pledgeChoices(pledged, state, 'theme'),
  kind: pledgeChoices(pledged, state, 'kind'),
  occasion: pledgeChoices(pledged, state, 'occasion'),
  source: pledgeChoices(pledged, state, 'source'),
  speaker: pledgeChoices(pledged, state, 'speaker'),
})

export function usePledgesView(): PledgesShown {
  const index = useCorpus()
  const book = useCodingBook()
  const pledges = usePledges()
  const amounts = useAmounts()
  const quotations = useQuotations()
  const pledged = useMemo(() => ({ index, book, pledges }), [index, book, pledges])
  const known = useMemo(() => knownPledges(pledged), [pledged])
  const { state: asked } = useViewAddress(addresses.pledges, known)
  // opening a cell or turning the language does not ask anew
  const filters = pledgesHref({ ...asked, open: null, lang: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filters` is the part of the state that matters here
  const shown = useMemo(() => matchingPledges(pledged, asked), [pledged, filters])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const choices = useMemo(() => choicesOf(pledged, asked), [pledged, filters])
  const answers = useMemo(() => answersTo(pledged, amounts, quotations, shown), [pledged, amounts, quotations, shown])
  // what can stand open is known once it is drawn
  const drawn = useMemo(() => {
    const opens = drawnPledges(answers)
    return (read: Read<PledgesState>) => opens(known(read))
  }, [answers, known])
  const address = useViewAddress(addresses.pledges, drawn)
  return { ...address, ...answers, corpus: index, book, amounts, pledged, shown, choices }
}

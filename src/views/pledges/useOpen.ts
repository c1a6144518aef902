import { useGiveBackFocus } from '../../ui/useGiveBackFocus.ts'
import { type Open, writeOpen } from '../../url/pledges.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** Closing what is open; see `useGiveBackFocus`. */
export function useClose({ state, go }: PledgesShown): () => void {
  return useGiveBackFocus(state.open === null ? null : writeOpen(state.open), () => go({ open: null }))
}

/** Whether two marks are the same one. */
export const isSame = (a: Open | null, b: Open): boolean => a !== null && writeOpen(a) === writeOpen(b)

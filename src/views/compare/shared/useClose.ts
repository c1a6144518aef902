import { useGiveBackFocus } from '../../../ui/useGiveBackFocus.ts'
import { type OpenCompare, writeOpenCompare } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'

/** Closing what is open, if it is of these kinds; see `useGiveBackFocus`. */
export function useClose({ state, go }: Comparison, kinds: readonly OpenCompare['kind'][]): () => void {
  const mark = state.open !== null && kinds.includes(state.open.kind) ? writeOpenCompare(state.open) : null
  return useGiveBackFocus(mark, () => go({ open: null }))
}

import type { Document } from '../../../corpus/types.ts'
import type { Comparison } from '../useCompare.ts'

/** Whether a column stands where there is room for two only, and on which side: the style sheet decides. */
export const pairClass = (pair: Comparison['pair'], { id }: Pick<Document, 'id'>): string => {
  const at = pair?.findIndex((one) => one.id === id) ?? -1
  if (at < 0) return 'out-of-pair'
  return at === 0 ? 'in-pair pair-first' : 'in-pair pair-second'
}

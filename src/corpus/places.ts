import type { Passage } from './types.ts'

/** Part of a document: code points of its raw file, half-open. */
export type Place = Pick<Passage, 'document' | 'start' | 'end'>

/** Whether two places share a character. */
export const overlap = (a: Place, b: Place): boolean => a.document === b.document && a.start < b.end && b.start < a.end

/** Whether `inner` lies whole in `outer`. */
export const isIn = (inner: Place, outer: Place): boolean =>
  inner.document === outer.document && outer.start <= inner.start && inner.end <= outer.end

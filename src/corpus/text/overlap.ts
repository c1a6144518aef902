import type { Passage } from '../types.ts'

/** Part of a document: code points of its raw file, half-open. */
export type FileRange = Pick<Passage, 'document' | 'start' | 'end'>

/** Whether two places share a character. */
export const overlap = (a: FileRange, b: FileRange): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end

/** Whether `inner` lies whole in `outer`. */
export const isIn = (inner: FileRange, outer: FileRange): boolean =>
  inner.document === outer.document && outer.start <= inner.start && inner.end <= outer.end

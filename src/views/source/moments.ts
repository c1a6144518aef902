import type { Timestamp } from '../../corpus/types.ts'

/**
 * Whether moments can all be the same one: of any two, the less exact one (`2021-09`) begins the other (`2021-09-02`).
 * Times are compared as they are read, all of one zone.
 */
export const doAgree = (moments: readonly Pick<Timestamp, 'reads'>[]): boolean =>
  moments.every((one) =>
    moments.every((other) => one.reads.startsWith(other.reads) || other.reads.startsWith(one.reads)),
  )

/**
 * Whole percents of `parts` that add up to 100, in their order, by the method of the largest remainder (Hamilton, or
 * Hare–Niemeyer): each its whole percents, and those left over one by one to the greatest remainders, of equal ones to
 * the earlier. `parts`: whole numbers, 0 or above, that add up to `whole`; RangeError if not. Of nothing all are 0.
 */
export function percents(parts: readonly number[], whole: number): readonly number[] {
  if (parts.some((part) => !Number.isInteger(part) || !Number.isSafeInteger(part * 100) || part < 0))
    throw new RangeError('not whole numbers')
  if (parts.reduce((sum, part) => sum + part, 0) !== whole) throw new RangeError(`${parts.join(' + ')} is not ${whole}`)
  if (whole === 0) return parts.map(() => 0)
  // in whole numbers, so that equal remainders are equal
  const shares = parts.map((part, at) => ({ at, rest: (part * 100) % whole, share: Math.floor((part * 100) / whole) }))
  const left = 100 - shares.reduce((sum, { share }) => sum + share, 0)
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  )
  return shares.map(({ at, share }) => share + Number(raised.has(at)))
}

import { addMonths, type Day, type Days, firstDay, isoOf, lastDay, monthOf } from '../../corpus/time/dates.ts'
import type { About } from '../../corpus/types.ts'
import { type Bound, readBound } from '../../url/period.ts'

/** The two ends as the address writes them; null is the window's own. */
export type Ends = { readonly from: Bound | null; readonly to: Bound | null }

export const ALL: Ends = { from: null, to: null }
const LEAST = 7
// above this many days a step goes by whole months
const BY_MONTH = 62

const lengthOf = ({ first, last }: Days): number => last - first + 1

/** Days as ends, by month where they are whole months. */
export function endsOf({ first, last }: Days): Ends {
  const from = first === firstDay(monthOf(first)) ? monthOf(first) : isoOf(first)
  const to = last === lastDay(monthOf(last)) ? monthOf(last) : isoOf(last)
  return { from: readBound(from), to: readBound(to) }
}

const whole = (first: Day, last: Day): Days => ({ first: firstDay(monthOf(first)), last: lastDay(monthOf(last)) })

/** Half of what is shown, about its middle; null where it is as near as it gets. */
export function nearer(axis: Days): Ends | null {
  const length = lengthOf(axis)
  if (length <= LEAST) return null
  const kept = Math.max(LEAST, Math.round(length / 2))
  const first = axis.first + Math.floor((length - kept) / 2)
  const days = { first, last: first + kept - 1 }
  const months = whole(days.first, days.last)
  return endsOf(kept >= BY_MONTH && lengthOf(months) < length ? months : days)
}

/** Twice what is shown; all, once that reaches the window's length; null where all is shown. */
export function wider(axis: Days, about: About, ends: Ends): Ends | null {
  if (ends.from === null && ends.to === null) return null
  const length = lengthOf(axis)
  const days = { first: axis.first - Math.ceil(length / 2), last: axis.last + Math.ceil(length / 2) }
  const window = { first: firstDay(about.window.from), last: lastDay(about.window.to) }
  if (lengthOf(days) >= lengthOf(window)) return ALL
  return endsOf(lengthOf(days) >= BY_MONTH ? whole(days.first, days.last) : days)
}

/** Half a length earlier (-1) or later (1); null where the window itself is shown or the corpus has nothing further on. */
export function moved(axis: Days, reach: Days, ends: Ends, by: -1 | 1): Ends | null {
  if (ends.from === null && ends.to === null) return null
  if (by < 0 ? axis.first <= reach.first : axis.last >= reach.last) return null
  const length = lengthOf(axis)
  const byMonth = axis.first === firstDay(monthOf(axis.first)) && axis.last === lastDay(monthOf(axis.last))
  if (!byMonth) {
    const step = by * Math.max(1, Math.round(length / 2))
    return endsOf({ first: axis.first + step, last: axis.last + step })
  }
  const months = Math.max(1, Math.round(length / 30.44))
  const step = by * Math.max(1, Math.round(months / 2))
  const first = addMonths(axis.first, step)
  return endsOf({ first, last: addMonths(first, months) - 1 })
}

/** `/`: everything a link to the timeline can say, in the order in which it says it. */
import { createSerializer, type inferParserType, parseAsString } from 'nuqs/server'
import { idSet } from './ids.ts'
import { lang } from './lang.ts'
import { bound, firstDay, lastDay } from './period.ts'
import { type Read, readLoudly } from './readAddress.ts'

export const timelinePath = '/'

const none: readonly string[] = []
const set = idSet.withDefault(none)

export const timeline = {
  company: set,
  person: set,
  type: set,
  source: set,
  language: set,
  /** First and last day shown, by day or by whole month. */
  from: bound,
  to: bound,
  words: parseAsString.withDefault(''),
  /** Events whose parts are shown in the chart. */
  open: set,
  /** The event that stands open beside the chart. */
  event: parseAsString,
  lang,
}

export type TimelineState = Readonly<inferParserType<typeof timeline>>

const serialize = createSerializer(timeline)

/** Path and query of a timeline, from the app's root; what is left out or null is not said. */
export const timelineHref = (state: Partial<TimelineState> = {}): string => serialize(timelinePath, state)

/** What the query of a timeline says. A range that ends before it begins loses its end. */
export const readTimeline = (search: string): Read<TimelineState> => {
  const { state, dropped } = readLoudly(timeline, search)
  const { from, to } = state
  if (from === null || to === null || firstDay(from) <= lastDay(to)) return { state, dropped }
  return { state: { ...state, to: null }, dropped: [...dropped, { name: 'to', value: to }] }
}

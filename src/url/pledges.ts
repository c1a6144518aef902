/** `/pledges`: everything a link to the pledges can say, in the order in which it says it. */
import { createSerializer, type inferParserType } from 'nuqs/server'
import { idSet } from './ids.ts'
import { lang } from './lang.ts'
import { openMark } from './open.ts'
import { type Read, readLoudly } from './readAddress.ts'

export { type Open, readOpen, writeOpen } from './open.ts'

export const pledgesPath = '/pledges'

const none: readonly string[] = []
const set = idSet.withDefault(none)

export const pledges = {
  company: set,
  /** `NONE` among them: pledges without a theme of the list. */
  theme: set,
  kind: set,
  occasion: set,
  source: set,
  /** `NONE` among them: nobody named. */
  speaker: set,
  open: openMark,
  lang,
}

export type PledgesState = Readonly<inferParserType<typeof pledges>>

const serialize = createSerializer(pledges)

/** Path and query of the pledges, from the app's root; what is left out or null is not said. */
export const pledgesHref = (state: Partial<PledgesState> = {}): string => serialize(pledgesPath, state)

export const readPledges = (search: string): Read<PledgesState> => readLoudly(pledges, search)

/** `/events/:id` */
import { createSerializer, type inferParserType } from 'nuqs/server'
import { lang } from './lang.ts'
import { type Read, readLoudly } from './readAddress.ts'

export const eventPath = '/events/:id'
const event = { lang }
export type EventState = Readonly<inferParserType<typeof event>>

const serialize = createSerializer(event)

export const eventHref = (id: string, state: Partial<EventState> = {}): string =>
  serialize(`/events/${encodeURIComponent(id)}`, state)

export const readEvent = (search: string): Read<EventState> => readLoudly(event, search)

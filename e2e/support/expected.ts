/** Which events a filter leaves, found anew from the published files: slower than src/corpus and independent of it. */
import type { Event } from '../../src/corpus/types'
import { corpus, evidence } from './built'

export type Asked = {
  readonly company?: readonly string[]
  readonly person?: readonly string[]
  readonly type?: readonly string[]
  readonly source?: readonly string[]
  readonly language?: readonly string[]
  readonly from?: string | null
  readonly to?: string | null
  readonly words?: string
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** All that is written of an event: its titles and what is quoted for it, one after another. */
const writtenOf = ({ id, title, label }: Event) =>
  [title.en, title.zh, label.en, label.zh]
    .concat(
      evidence
        .filter(({ recordType, recordId }) => recordType === 'event' && recordId === id)
        .map(({ clean, quote }) => clean ?? quote),
    )
    .map((text) => plain(text).replace(/\s+/g, ' '))
    .join('\n')

const anyOf = (chosen: readonly string[] | undefined, has: readonly string[]) =>
  chosen === undefined || chosen.length === 0 || has.some((id) => chosen.includes(id))

const tells = ({ documents }: Event, { source, language }: Asked) =>
  (anyOf(source, []) && anyOf(language, [])) ||
  corpus.documents.some(
    (document) =>
      documents.includes(document.id) && anyOf(source, [document.id]) && anyOf(language, [document.language]),
  )

/** ISO days and months compare by their common beginning. */
export const isBefore = ({ date }: Event, from: string | null | undefined) =>
  typeof from === 'string' && date.end !== null && date.end.slice(0, from.length) < from
export const isAfter = ({ date }: Event, to: string | null | undefined) =>
  typeof to === 'string' && date.start !== null && date.start.slice(0, to.length) > to

export const left = (asked: Asked): readonly Event[] =>
  corpus.events.filter(
    (event) =>
      anyOf(asked.company, event.actors) &&
      anyOf(asked.person, event.actors) &&
      anyOf(asked.type, [event.type]) &&
      tells(event, asked) &&
      !isBefore(event, asked.from) &&
      !isAfter(event, asked.to) &&
      plain(asked.words ?? '')
        .split(/\s+/)
        .every((word) => writtenOf(event).includes(word)),
  )

import type { Gains } from '../faceted.ts'
import type { DocumentId, EntityId, Range } from '../types.ts'
import type { Entry, Field, Thing } from './entries.ts'
import {
  byKind,
  filterHits,
  type Hit,
  type HitsOfKind,
  hitsOf,
  type SearchFilter,
  searchChoices,
  totalOf,
} from './find.ts'
import type { Kind } from './kinds.ts'
import { nearestNames } from './near.ts'
import type { Han } from './normalise.ts'
import { termsOf } from './query.ts'
import { occurrences } from './scan.ts'
import { type Drop, filterTries, type Try, triesFor } from './tries.ts'

/** All that one address asks. `open`: kinds of which everything is wanted, not only the first. */
export type Question = SearchFilter & { readonly q: string; readonly open: readonly string[] }

/** How many paragraphs or records of a kind are the first. */
const most: Readonly<Record<Kind, number>> = {
  source: 8,
  text: 40,
  event: 8,
  pledge: 8,
  entity: 8,
  frame: 8,
  code: 8,
}

/** Words of what was found; `matches`: UTF-16 units of the text, whole characters. */
export type Words = Field & { readonly matches: readonly Range[] }
/**
 * Something that was found, as far as a page shows it: all of its own words, and of the sources' those in which something
 * was found.
 */
type Result<Of extends Thing = Thing> = {
  readonly key: string
  readonly thing: Of
  readonly words: readonly Words[]
}
export type TextResult = Result<Extract<Thing, { readonly kind: 'text' }>>
export type RecordResult = Result<Exclude<Thing, { readonly kind: 'text' }>>

/** `count` is of all of a text's places, also those that are not among `results`. */
export type InText = {
  readonly document: DocumentId
  readonly count: number
  readonly results: readonly TextResult[]
}

/**
 * What was found of a kind. `count`: places in texts, or records. `of`: paragraphs or records; `drawn` of them are here.
 * `texts`: to how many documents they belong.
 */
export type Group = {
  readonly count: number
  readonly of: number
  readonly drawn: number
  readonly texts: number
} & (
  | { readonly kind: 'text'; readonly sources: readonly InText[] }
  | { readonly kind: Exclude<Kind, 'text'>; readonly results: readonly RecordResult[] }
)

/** What else can be asked where nothing was found. `all`: what there is, whatever the filters say. */
export type Instead = {
  readonly all: number
  readonly drops: readonly Drop[]
  readonly tries: readonly Try[]
  readonly near: readonly EntityId[]
}

/** Plain data, and no more of it than is drawn, so that it is soon handed over. */
export type Answer = {
  readonly q: string
  /** Whether anything was asked. */
  readonly asked: boolean
  readonly total: number
  readonly choices: { readonly kind: Gains; readonly source: Gains }
  readonly groups: readonly Group[]
  readonly instead: Instead | null
}

/** Whether there is anything to look for in what was typed. */
export const isAsked = (q: string): boolean => termsOf(q).length > 0

const isText = (result: Result): result is TextResult => result.thing.kind === 'text'
const isRecord = (result: Result): result is RecordResult => result.thing.kind !== 'text'

function resultOf({ key, thing, fields }: Entry, terms: readonly string[]): Result {
  const all = fields.map(({ folded, ...field }): Words => ({ ...field, matches: occurrences(folded, terms) }))
  const found = all.filter(({ passage, matches }) => passage === undefined || matches.length > 0)
  // a record that holds the words in its own description leads to a passage all the same
  const [passage] = found.some(({ role }) => role === 'quotation') ? [] : all.filter(({ role }) => role === 'quotation')
  return { key, thing, words: passage === undefined ? found : [...found, passage] }
}

const textsOf = (hits: readonly Hit[]): number => new Set(hits.flatMap(({ entry }) => entry.sources)).size

function inTexts(hits: readonly Hit[], results: readonly TextResult[]): readonly InText[] {
  const counts = new Map<DocumentId, number>()
  for (const { entry, count } of hits) for (const id of entry.sources) counts.set(id, (counts.get(id) ?? 0) + count)
  const drawn = new Map<DocumentId, TextResult[]>()
  for (const result of results) {
    const own = drawn.get(result.thing.document)
    if (own) own.push(result)
    else drawn.set(result.thing.document, [result])
  }
  return [...drawn].map(([document, own]) => ({ document, count: counts.get(document) ?? 0, results: own }))
}

function groupOf({ kind, hits, count }: HitsOfKind, terms: readonly string[], open: readonly string[]): Group {
  const results = (open.includes(kind) ? hits : hits.slice(0, most[kind])).map(({ entry }) => resultOf(entry, terms))
  const said = { count, of: hits.length, drawn: results.length, texts: textsOf(hits) }
  return kind === 'text'
    ? { ...said, kind, sources: inTexts(hits, results.filter(isText)) }
    : { ...said, kind, results: results.filter(isRecord) }
}

function insteadOf(entries: readonly Entry[], question: Question, all: readonly Hit[], han?: Han): Instead {
  const drops = filterTries((filter) => totalOf(filterHits(all, filter)), question)
  if (all.length > 0) return { all: totalOf(all), drops, tries: [], near: [] }
  return { all: 0, drops, tries: triesFor(entries, question.q, han), near: nearestNames(entries, question.q, han) }
}

/** All that a page shows for a question, asked of everything that can be found. The entries are folded by the same `han`. */
export function answer(entries: readonly Entry[], question: Question, han?: Han): Answer {
  const terms = termsOf(question.q, han)
  const all = hitsOf(entries, terms)
  const shown = filterHits(all, question)
  return {
    q: question.q,
    asked: terms.length > 0,
    total: totalOf(shown),
    choices: { kind: searchChoices(all, question, 'kind'), source: searchChoices(all, question, 'source') },
    groups: byKind(shown).map((group) => groupOf(group, terms, question.open)),
    instead: terms.length > 0 && shown.length === 0 ? insteadOf(entries, question, all, han) : null,
  }
}

/** Which company promised what, on which occasion, in which source; and who says so. */

import type { Pledge, Quoted } from '../coded.ts'
import { couldTell } from '../events/account.ts'
import { overlap } from '../text/overlap.ts'
import type { Document, DocumentId, EntityId, Event, TermId } from '../types.ts'
import { type Pledged, themesOf } from './filter.ts'
import { NONE } from './none.ts'
import { occasionsOf } from './occasions.ts'

/** All of it of the pledges asked for. `told`: pledges of one company on one theme and occasion. `elsewhere`: it is told on that occasion, not on this theme. `absent`: not told then at all. */
export type Cell =
  | { readonly kind: 'told'; readonly pledges: readonly Pledge[]; readonly documents: readonly DocumentId[] }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'absent' }

export type Matrix = {
  /** Companies in the corpus's order. */
  readonly rows: readonly {
    readonly company: EntityId
    /** Several told of together: no company more. */
    readonly isGroup: boolean
    /** In the order of `themes`, then of `occasions`. */
    readonly cells: readonly (readonly Cell[])[]
  }[]
  /** Ids of the codebook's themes that some pledge has; `NONE` last, for pledges without a theme of the list. */
  readonly themes: readonly string[]
  readonly occasions: readonly string[]
}

const inOrder = <Id extends string>(order: readonly { readonly id: Id }[], ids: Iterable<string>): readonly Id[] => {
  const held = new Set(ids)
  return order.map(({ id }) => id).filter((id) => held.has(id))
}

/** Of the pledges of one pledger: whether that is several told of together. */
const isGroup = (own: readonly Pledge[]): boolean => own.some(({ group }) => group !== undefined)

/** The commitments of `asked`, by company, theme and occasion. */
export function commitments(pledged: Pledged, asked: readonly Pledge[]): Matrix {
  const { index, book } = pledged
  const occasionOf = occasionsOf(index, asked)
  const used = new Set(asked.flatMap(themesOf))
  const themes = [...book.pledgeTheme.map(({ id }): string => id), NONE].filter((id) => used.has(id))
  const occasions = inOrder(
    index.about.occasions,
    [...occasionOf.values()].map(({ id }) => id),
  )
  const cellOf = (own: readonly Pledge[], theme: string, occasion: string): Cell => {
    const then = own.filter(({ id }) => occasionOf.get(id)?.id === occasion)
    const pledges = then.filter((pledge) => themesOf(pledge).includes(theme))
    if (pledges.length > 0)
      return {
        kind: 'told',
        pledges,
        documents: inOrder(
          index.documents,
          pledges.flatMap(({ documents }) => documents),
        ),
      }
    return { kind: then.length > 0 ? 'elsewhere' : 'absent' }
  }
  const rows = inOrder(
    index.entities,
    asked.map(({ company }) => company),
  ).map((company) => {
    const own = asked.filter((pledge) => pledge.company === company)
    return {
      company,
      isGroup: isGroup(own),
      cells: themes.map((theme) => occasions.map((occasion) => cellOf(own, theme, occasion))),
    }
  })
  return { rows, themes, occasions }
}

/** What one source says of one company's promises, of those asked for. `before`: it appeared before any of them can have been made. */
export type Voice =
  | {
      readonly kind: 'says'
      readonly pledges: readonly Pledge[]
      /** Whose words this source gives in telling them: of quotations that overlap its tellings; empty where it gives none. */
      readonly speakers: readonly EntityId[]
      /** In which modes their words are given: direct, partial, indirect, as the codebook has them. */
      readonly modes: readonly TermId[]
    }
  /** It appeared when at least one of them had been made. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'before' }
  /** Its own date, or theirs, does not say whether it could have known. */
  | { readonly kind: 'unsure' }

export type WhoSays = readonly {
  readonly company: EntityId
  readonly isGroup: boolean
  /** One for each document, in corpus order. */
  readonly voices: readonly { readonly document: DocumentId; readonly voice: Voice }[]
}[]

/** Who speaks for each company of `asked`, source by source. */
export function whoSays(pledged: Pledged, asked: readonly Pledge[], quotations: readonly Quoted[]): WhoSays {
  const { index } = pledged
  const events = new Map<string, Event>(index.events.map((event) => [event.id, event]))
  const untold = (own: readonly Pledge[], document: Document): Voice => {
    const made = own.flatMap(({ event }) => events.get(event) ?? [])
    const could = made.map((event) => couldTell(document, event))
    if (could.includes('could')) return { kind: 'silent' }
    return { kind: could.every((one) => one === 'before') ? 'before' : 'unsure' }
  }
  const voiceOf = (own: readonly Pledge[], document: Document): Voice => {
    const pledges = own.filter(({ documents }) => documents.includes(document.id))
    if (pledges.length === 0) return untold(own, document)
    const passages = pledges.flatMap(({ told }) => told.filter((passage) => passage.document === document.id))
    const heard = quotations.filter(({ passage }) => passages.some((told) => overlap(told, passage)))
    return {
      kind: 'says',
      pledges,
      speakers: inOrder(
        index.entities,
        heard.flatMap(({ speaker }) => (speaker.kind === 'entity' ? [speaker.entity] : [])),
      ),
      modes: [...new Set(heard.map(({ mode }) => mode))],
    }
  }
  return inOrder(
    index.entities,
    asked.map(({ company }) => company),
  ).map((company) => {
    const own = asked.filter((pledge) => pledge.company === company)
    return {
      company,
      isGroup: isGroup(own),
      voices: index.documents.map((document) => ({ document: document.id, voice: voiceOf(own, document) })),
    }
  })
}

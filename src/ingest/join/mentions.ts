/** Where each document names each entity. Names come from the alias table, never from word boundaries of a segmenter. */

import type { DraftBlock } from '../read/document.ts'
import { isCounted, occurrences, type Quotable } from './anchor.ts'

/** One surface form of one entity, as the coding lists it; `key` leads back to its line. */
export type Form<Key> = {
  readonly form: string
  readonly entity: string
  readonly in?: readonly string[] | undefined
  readonly within?: string | undefined
  readonly key: Key
}

/** UTF-16 units of the clean text of block `block`. */
export type Named<Key> = {
  readonly block: DraftBlock
  readonly start: number
  readonly end: number
  readonly form: Form<Key>
}

const isWordUnit = (unit: string | undefined) => unit !== undefined && /[\p{Script=Latin}\p{N}]/u.test(unit)

/** A form that begins or ends in a Latin letter or digit is a whole word there; Han has no word boundary. */
function standsAlone(text: string, start: number, end: number): boolean {
  const open = isWordUnit(text[start]) && isWordUnit(text[start - 1])
  const close = isWordUnit(text[end - 1]) && isWordUnit(text[end])
  return !open && !close
}

function placesOf<Key>(form: Form<Key>, block: DraftBlock): readonly Named<Key>[] {
  const { text } = block.mapped
  const frames = form.within
    ? occurrences(text, form.within).map((at) => [at, at + (form.within?.length ?? 0)] as const)
    : [[0, text.length] as const]
  return occurrences(text, form.form)
    .map((start) => ({ block, start, end: start + form.form.length, form }))
    .filter(({ start, end }) => standsAlone(text, start, end))
    .filter(({ start, end }) => frames.some(([from, to]) => from <= start && end <= to))
}

const overlaps = (a: Named<unknown>, b: Named<unknown>) => a.block === b.block && a.start < b.end && b.start < a.end

export type Naming<Key> = {
  /** In the order of the text; no two overlap. */
  readonly named: readonly Named<Key>[]
  /** Two entities claim words of the same length, or two forms of one entity (a misprint, say) the very same words. */
  readonly contested: readonly (readonly [Named<Key>, Named<Key>])[]
  /** Forms that occur in the document at all, under a longer one too. */
  readonly used: ReadonlySet<Form<Key>>
}

/** Finds every form in one document's counted blocks: the longest form wins, a narrower one (`within`) before a general one. */
export function nameEntities<Key>(document: Quotable, forms: readonly Form<Key>[]): Naming<Key> {
  const ours = forms.filter((form) => !form.in || form.in.includes(document.id))
  const found = document.blocks.filter(isCounted).flatMap((block) => ours.flatMap((form) => placesOf(form, block)))
  const rank = (name: Named<Key>) => (name.end - name.start) * 2 + (name.form.within ? 1 : 0)
  const named: Named<Key>[] = []
  const contested: [Named<Key>, Named<Key>][] = []
  for (const next of [...found].sort((a, b) => rank(b) - rank(a))) {
    const rival = named.find((name) => overlaps(name, next))
    if (!rival) named.push(next)
    else if (rank(rival) === rank(next) && (rival.form.entity !== next.form.entity || rival.start === next.start))
      contested.push([rival, next])
  }
  return {
    named: named.sort((a, b) => a.block.index - b.block.index || a.start - b.start),
    contested,
    used: new Set(found.map((name) => name.form)),
  }
}

/** What other sources say where one says something: the passages nearest to a sentence. */

import type { Amount, Topic } from '../coded.ts'
import { add, approximate, compareFractions, type Fraction, zero } from '../money/fractions.ts'
import { headOf } from '../money/rates.ts'
import { type FileRange, isIn } from '../text/overlap.ts'
import type { CorpusIndex, DocumentId, DocumentText, Passage } from '../types.ts'
import { chosenOf, inFile, passagesOf, topicsAt } from './compared.ts'

export type AskedCounterparts = {
  readonly index: Pick<CorpusIndex, 'documents'>
  readonly texts: readonly Pick<DocumentText, 'document' | 'mentions'>[]
  readonly topics: readonly Topic[]
  readonly amounts: readonly Amount[]
}

/** `topics`: ids of those shared, in their order. `nearness`: see `nearness`; above 0, and no measure beyond this choice of sources. */
type Counterpart = { readonly passage: Passage; readonly topics: readonly string[]; readonly nearness: number }

/** Nearest first; none where the source says nothing on the same topics. */
export type Counterparts = { readonly document: DocumentId; readonly passages: readonly Counterpart[] }

/** What counts: topics by their passages, entities by their mentions, sums each as one. */
type Held = {
  readonly topics: readonly Topic[]
  readonly entities: readonly string[]
  readonly sums: readonly string[]
}

const heldIn = ({ topics, texts, amounts }: AskedCounterparts, place: FileRange): Held => ({
  topics: topicsAt(topics, place),
  entities: texts
    .filter(({ document }) => document === place.document)
    .flatMap(({ mentions }) => mentions.filter((mention) => isIn(mention, place)).map(({ entity }) => entity)),
  sums: amounts.filter(({ passage }) => isIn(passage, place)).map(headOf),
})

const shared = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set(a)].filter((one) => b.includes(one))
const oneIn = (count: number): Fraction => ({ numerator: 1n, denominator: BigInt(count) })
const sumOf = (parts: readonly Fraction[]): Fraction => parts.reduce(add, zero)

function exactly(asked: AskedCounterparts, chosen: readonly DocumentId[], a: Held, b: Held): Fraction {
  const told = (topic: Topic) => chosen.reduce((sum, document) => sum + passagesOf(topic, document).length, 0)
  const named = (entity: string) =>
    asked.texts
      .filter(({ document }) => chosen.includes(document))
      .reduce((sum, { mentions }) => sum + mentions.filter((mention) => mention.entity === entity).length, 0)
  return sumOf([
    ...shared(a.topics, b.topics).map((topic) => oneIn(told(topic))),
    ...shared(a.entities, b.entities).map((entity) => oneIn(named(entity))),
    ...shared(a.sums, b.sums).map(() => oneIn(1)),
  ])
}

/** The sources that are counted: those compared, and those that the places themselves stand in. */
const counted = ({ index }: AskedCounterparts, chosen: readonly DocumentId[], places: readonly FileRange[]) =>
  chosenOf(index.documents, [...chosen, ...places.map(({ document }) => document)]).map(({ id }) => id)

/**
 * How near two places are, by this rule, our own: for each topic whose passages both touch, 1 / the number of its
 * passages in the sources compared; for each entity that both name, 1 / the number of its mentions there; and 1 for
 * each sum of money that both tell. What is rare in the sources binds more than what is everywhere, as in weighting
 * by inverse document frequency (Spärck Jones 1972). Added up as exact fractions, so that equal is equal.
 */
export function nearness(asked: AskedCounterparts, chosen: readonly DocumentId[], a: FileRange, b: FileRange): number {
  return approximate(exactly(asked, counted(asked, chosen, [a, b]), heldIn(asked, a), heldIn(asked, b)))
}

/** A document's passages of any of these topics, each place once, in the order of the file. */
function passagesIn(topics: readonly Topic[], document: DocumentId): readonly Passage[] {
  const passages = topics.flatMap((topic) => passagesOf(topic, document))
  return [...new Map(passages.map((passage) => [`${passage.start}-${passage.end}`, passage])).values()].sort(inFile)
}

/**
 * For each other source of `chosen`, in corpus order, its passages nearest to `place` (code points), nearest first, by
 * the rule of `nearness`; of those as near the earlier in its file. Only passages that share a topic with it count.
 */
export function counterparts(
  asked: AskedCounterparts,
  chosen: readonly DocumentId[],
  place: FileRange,
): readonly Counterparts[] {
  const all = counted(asked, chosen, [place])
  const here = heldIn(asked, place)
  const near = (passage: Passage) => {
    const there = heldIn(asked, passage)
    return { passage, topics: shared(here.topics, there.topics), exact: exactly(asked, all, here, there) }
  }
  return all
    .filter((document) => document !== place.document)
    .map((document) => ({
      document,
      passages: passagesIn(here.topics, document)
        .map(near)
        // a stable sort: passages as near stay in the order of the file
        .sort((a, b) => compareFractions(b.exact, a.exact))
        .map(({ passage, topics, exact }) => ({
          passage,
          topics: topics.map(({ id }) => id),
          nearness: approximate(exact),
        })),
    }))
}

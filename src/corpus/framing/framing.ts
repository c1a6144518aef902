/**
 * What the sources compared carry on one topic, dimension and referent, and where they differ. After Entman (1993) the
 * dimensions and values are the codebook's; a frame belongs to every topic whose passage holds its words.
 */
import type { CodingBook, Frame, Topic } from '../coded.ts'
import { isIn } from '../text/overlap.ts'
import type { DocumentId, NonEmpty, TermId } from '../types.ts'

/** One value with the frames that carry it, in the order of the file. */
export type Carried = { readonly value: TermId; readonly frames: NonEmpty<Frame> }

/**
 * How one source stands to a point. `uncoded`: it tells the topic, and nobody found words of this dimension and
 * referent there. `untold`: it does not tell the topic. Neither is ever a difference.
 */
export type Stand =
  | { readonly kind: 'coded'; readonly document: DocumentId; readonly carried: NonEmpty<Carried> }
  | { readonly kind: 'uncoded'; readonly document: DocumentId }
  | { readonly kind: 'untold'; readonly document: DocumentId; readonly status: TermId }

/** A dimension and a referent (null: the code names none) of a topic, on which at least one source is coded. */
export type Point = {
  readonly topic: string
  readonly dimension: TermId
  readonly referent: string | null
  /** One for each source compared, in their order. */
  readonly stands: readonly Stand[]
  /** Pairs of coded sources whose sets of values are not the same: 0 is no difference. */
  readonly pairs: number
}

/** `single`: one source alone is coded, so there is nothing to differ from. */
export type Verdict = 'differs' | 'alike' | 'single'

export type AskedFraming = {
  readonly topics: readonly Topic[]
  readonly frames: readonly Frame[]
  readonly book: Pick<CodingBook, 'dimension'>
}

/** One topic, as the sources compared tell it. */
export type ComparedTopic = {
  readonly topic: Topic
  /** Those of the sources compared that tell it. */
  readonly told: readonly DocumentId[]
  /** Most divergent first; alike in the codebook's order of dimensions. */
  readonly points: readonly Point[]
  /** Each dimension on which some source is coded, in the codebook's order: it differs if any of its points does. */
  readonly dimensions: readonly { readonly dimension: TermId; readonly verdict: Verdict }[]
}

const coded = (point: Point) => point.stands.flatMap((stand) => (stand.kind === 'coded' ? [stand] : []))
const valuesOf = (stand: Stand): string =>
  stand.kind === 'coded' ? stand.carried.map(({ value }) => value).join(' ') : ''

const pairsOf = (stands: readonly Stand[]): number => {
  const sets = stands.filter(({ kind }) => kind === 'coded').map(valuesOf)
  return sets.reduce((sum, set, at) => sum + sets.slice(at + 1).filter((other) => other !== set).length, 0)
}

export const verdictOf = (point: Point): Verdict => {
  if (point.pairs > 0) return 'differs'
  return coded(point).length > 1 ? 'alike' : 'single'
}

/**
 * Whether a source's words with this value lie on a difference: another source is coded on the same point and does
 * not carry it. A point differs if and only if some value of it does.
 */
export const valueDiffers = (point: Point, value: TermId): boolean =>
  coded(point).some(({ carried }) => carried.every((one) => one.value !== value))

const carriedBy = (frames: readonly Frame[], values: readonly { readonly id: TermId }[]): readonly Carried[] =>
  values.flatMap(({ id }) => {
    const [first, ...rest] = frames.filter(({ value }) => value === id)
    return first === undefined ? [] : [{ value: id, frames: [first, ...rest] }]
  })

const referentOf = ({ referent }: Frame): string | null => referent ?? null

/** The frames that lie in a topic's passages. */
const framesIn = (topic: Topic, frames: readonly Frame[]): readonly Frame[] => {
  const passages = topic.documents.flatMap((told) => (told.kind === 'told' ? told.passages : []))
  return frames.filter(({ passage }) => passages.some((whole) => isIn(passage, whole)))
}

const standOf = (
  topic: Topic,
  document: DocumentId,
  frames: readonly Frame[],
  values: readonly { readonly id: TermId }[],
): Stand => {
  const told = topic.documents.find((one) => one.document === document)
  if (told?.kind === 'untold') return { kind: 'untold', document, status: told.status }
  const [first, ...rest] = carriedBy(
    frames.filter(({ passage }) => passage.document === document),
    values,
  )
  return first === undefined ? { kind: 'uncoded', document } : { kind: 'coded', document, carried: [first, ...rest] }
}

const pointsOf = (asked: AskedFraming, topic: Topic, chosen: readonly DocumentId[]): readonly Point[] => {
  const own = framesIn(topic, asked.frames).filter(({ passage }) => chosen.includes(passage.document))
  return asked.book.dimension.flatMap((dimension) => {
    const frames = own.filter((frame) => frame.dimension === dimension.id)
    return [...new Set(frames.map(referentOf))].map((referent): Point => {
      const about = frames.filter((frame) => referentOf(frame) === referent)
      const stands = chosen.map((document) => standOf(topic, document, about, dimension.values))
      return { topic: topic.id, dimension: dimension.id, referent, stands, pairs: pairsOf(stands) }
    })
  })
}

const verdictsOf = (points: readonly Point[], { dimension }: AskedFraming['book']) =>
  dimension.flatMap(({ id }) => {
    const verdicts = points.filter((point) => point.dimension === id).map(verdictOf)
    if (verdicts.length === 0) return []
    const verdict: Verdict = verdicts.includes('differs') ? 'differs' : verdicts.includes('alike') ? 'alike' : 'single'
    return [{ dimension: id, verdict }]
  })

/** How the sources `chosen`, in corpus order, tell one topic and frame it. */
export const compareTopic = (asked: AskedFraming, topic: Topic, chosen: readonly DocumentId[]): ComparedTopic => {
  const points = pointsOf(asked, topic, chosen)
  return {
    topic,
    told: topic.documents.flatMap(({ kind, document }) =>
      kind === 'told' && chosen.includes(document) ? [document] : [],
    ),
    // a stable sort: points alike in divergence stay in the codebook's order
    points: [...points].sort((a, b) => b.pairs - a.pairs),
    dimensions: verdictsOf(points, asked.book),
  }
}

/** Every topic that at least one of the sources tells, in the corpus's order. */
export const compareTopics = (asked: AskedFraming, chosen: readonly DocumentId[]): readonly ComparedTopic[] =>
  asked.topics.map((topic) => compareTopic(asked, topic, chosen)).filter(({ told }) => told.length > 0)

/** Whether the sources differ on some point of a topic. */
export const differs = ({ points }: ComparedTopic): boolean => points.some(({ pairs }) => pairs > 0)

/** How much the sources differ on a topic: dimensions that differ, then points, then pairs of sources. */
export const divergence = ({ points, dimensions }: ComparedTopic): readonly [number, number, number] => [
  dimensions.filter(({ verdict }) => verdict === 'differs').length,
  points.filter(({ pairs }) => pairs > 0).length,
  points.reduce((sum, { pairs }) => sum + pairs, 0),
]

/** Most divergent first, then told by most; else in the order given. */
export const byDivergence = (topics: readonly ComparedTopic[]): readonly ComparedTopic[] =>
  topics
    .map((compared) => ({ compared, rank: [...divergence(compared), compared.told.length] }))
    .sort((a, b) => b.rank.map((n, at) => n - (a.rank[at] ?? 0)).find((by) => by !== 0) ?? 0)
    .map(({ compared }) => compared)

/** By where a topic first comes up in one source; those that it does not tell come last, in the order given. */
export const byFirst = (topics: readonly ComparedTopic[], document: DocumentId): readonly ComparedTopic[] => {
  const first = ({ topic }: ComparedTopic): number => {
    const told = topic.documents.find((one) => one.document === document)
    return told?.kind === 'told' ? Math.min(...told.passages.map(({ start }) => start)) : Number.POSITIVE_INFINITY
  }
  return topics
    .map((compared) => ({ compared, at: first(compared) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ compared }) => compared)
}

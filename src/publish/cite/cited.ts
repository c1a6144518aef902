/** What is cited: one of two things, never mixed. The writers beside this file put it into the forms that styles ask for. */
import type { Bilingual, CorpusIndex, Document, Language } from '../../corpus/types.ts'
import { type Moment, momentOf } from './moment.ts'

/** The article as its outlet published it. Nobody's name stands here: the corpus records no author, and none is made up. */
export type SourceCited = {
  readonly kind: 'source'
  /** Of the records that programs keep: ASCII, no space. */
  readonly key: string
  /** As printed, never translated or transliterated. */
  readonly title: string
  /** BCP 47, of the title. */
  readonly language: string
  readonly outlet: Bilingual
  /** As much of the date as is certain; absent where no year is. */
  readonly published?: Moment
  /** EDTF, where the record says less than a day and more than nothing in another way than `published` can. */
  readonly bounds?: string
  readonly address?: string
  readonly accessed: Moment
}

/** A view of this project, or its data. Views change with each release and carry no date of their own. */
export type ViewCited = {
  readonly kind: 'view'
  readonly key: string
  /** The project stands where a style asks for an author. */
  readonly project: string
  readonly title: string
  readonly language: Language
  /** The title of the corpus, in the same language. */
  readonly corpus: string
  readonly release: string
  /** sha256 of documents and coding, hex. */
  readonly hash: string
  readonly address: string
  readonly accessed: Moment
}

export type Cited = SourceCited | ViewCited

const project = 'Parallax'

const ascii = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')

/** Short, and another for another link. FNV-1a, 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The address on record is the one known from outside at which this copy was published; origins of the copy have others. */
export const citedSource = (
  { id, title, language, outlet, published: { date, outside } }: Document,
  accessed: Moment,
): SourceCited => {
  const published = momentOf(date)
  const known = date.start !== null || date.end !== null
  const address = outside[0]?.address
  const exact = date.precision === 'day' || date.precision === 'month' || date.precision === 'year'
  return {
    kind: 'source',
    key: `${ascii(id) || 'source'}-${published?.year ?? 'nd'}`,
    title,
    language,
    outlet,
    accessed,
    ...(published === undefined ? {} : { published }),
    ...(exact || !known ? {} : { bounds: date.edtf }),
    ...(address === undefined ? {} : { address }),
  }
}

type View = {
  readonly title: string
  readonly language: Language
  readonly corpus: Bilingual
  readonly edition: CorpusIndex['edition']
  /** Absolute. */
  readonly address: string
}

export const citedView = ({ title, language, corpus, edition, address }: View, accessed: Moment): ViewCited => ({
  kind: 'view',
  key: `${project.toLowerCase()}-${shortHash(address)}`,
  project,
  title,
  language,
  corpus: corpus[language],
  release: edition.release,
  hash: edition.hash,
  address,
  accessed,
})

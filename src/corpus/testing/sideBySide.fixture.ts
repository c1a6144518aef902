/** Invented sources side by side, for tests. Every body has six sentences of 100 code points; what stands from 600 on is a heading. */
import * as fc from 'fast-check'
import type { Amount, Frame, Referent, ReferentNaming, Sentence, Topic, TopicInDocument } from '../coded.ts'
import type { AskedOnlyHere } from '../framing/things.ts'
import type {
  CorpusIndex,
  Document,
  DocumentId,
  Event,
  Evidence,
  FuzzyDate,
  Mention,
  Passage,
  TermId,
} from '../types.ts'
import { aCorpus, aDate, aDay, aDocument, anEvent } from './invented.fixture.ts'
import { anAmount, aPassage, aPledge, printed } from './promised.fixture.ts'

// branded ids are strings; in a test any string may be one
export const id = <Id extends string>(text: string): Id => text as Id
export const ids = (...all: readonly string[]): readonly DocumentId[] => all.map((one) => id<DocumentId>(one))
const both = (text: string) => ({ en: text, zh: `${text}甲` })
const code = (name: string) => ({ id: id<TermId>(name), label: both(name), definition: both(name), from: [] })

export const NAMES = ['doc-a', 'doc-b', 'doc-c', 'doc-d'] as const
export const DOCUMENTS = ids(...NAMES)
export const SENTENCES = 6

export const appears = (name: string, date: FuzzyDate, work = `work-${name}`): Document => {
  const document = aDocument(name, 'en', 1)
  return { ...document, work: id(work), published: { ...document.published, date } }
}

export const anIndex = (documents: readonly Document[], events: readonly Event[] = []): CorpusIndex => ({
  ...aCorpus(events),
  documents,
})

/** Sentence `at`, from 0, of a document. */
export const whole = (document: string, at: number): Passage => aPassage(document, at * 100, at * 100 + 100)
export const heading = (document: string): Passage => aPassage(document, 600, 650)

export const aSentence = (passage: Passage, voice: string): Sentence => ({
  passage,
  block: 1,
  number: 1,
  sentence: 1,
  voice: id(voice),
})

export const told = (document: string, ...passages: readonly Passage[]): TopicInDocument => ({
  kind: 'told',
  document: id(document),
  passages,
})
export const untold = (document: string, status: string): TopicInDocument => ({
  kind: 'untold',
  document: id(document),
  status: id(status),
  why: both('why'),
  terms: ['term'],
})
export const aTopic = (name: string, ...documents: readonly TopicInDocument[]): Topic => ({
  id: name,
  title: both(name),
  definition: both(name),
  documents,
})

/** `silent` could have known. */
export const book = {
  topicStatus: ['silent', 'before', 'other'].map((name) => ({ ...code(name), couldKnow: name === 'silent' })),
  voice: ['outlet', 'official', 'company'].map(code),
  tone: ['critical', 'neutral', 'approving'].map(code),
  dimension: [
    { ...code('agency'), values: ['volunteered', 'coerced'].map(code) },
    { ...code('cause'), values: ['policy', 'interest'].map(code) },
  ],
}

export const aMention = (entity: string, passage: Passage): Mention => ({ ...passage, entity: id(entity) })
export const tells = (event: string, passage: Passage, supports: Evidence['supports'] = 'telling'): Evidence => ({
  ...passage,
  recordType: 'event',
  recordId: event,
  supports,
})

export const aFrame = (name: string, passage: Passage, rest: Partial<Frame> = {}): Frame => ({
  id: name,
  passage,
  dimension: id('agency'),
  value: id('coerced'),
  voice: id('outlet'),
  flagged: false,
  reason: both('because'),
  ...rest,
})

export const aReferent = (name: string, contested = false): Referent => ({
  id: name,
  name: both(name),
  definition: both(name),
  contested,
})
export const aNaming = (
  referent: string,
  document: string,
  start: number,
  words: string,
  tone = 'neutral',
): ReferentNaming => ({
  referent,
  passage: { document: id(document), start, end: start + words.length, quote: words },
  tone: id(tone),
  rendering: words,
})

const among = <T>(...all: readonly T[]) => fc.constantFrom(...all)
const days = ['2021-03-01', '2021-06-01', '2021-09-01']
const someDate: fc.Arbitrary<FuzzyDate> = fc.oneof(
  { weight: 4, arbitrary: among(...days).map(aDay) },
  { weight: 1, arbitrary: among(...days).map((end) => aDate(null, end, 'before')) },
  { weight: 1, arbitrary: among(...days).map((start) => aDate(start, null, 'after')) },
)
const someSentences = (document: string, minLength: number) =>
  fc.subarray([...Array(SENTENCES).keys()], { minLength }).map((all) => all.map((at) => whole(document, at)))
const someTold = (document: string): fc.Arbitrary<TopicInDocument> =>
  fc.oneof(
    someSentences(document, 1).map((all) => told(document, ...all)),
    fc.constant(told(document, heading(document))),
    among('silent', 'before', 'other').map((status) => untold(document, status)),
  )

/** Any topics of the four sources. */
export const someTopics: fc.Arbitrary<readonly Topic[]> = fc
  .array(fc.tuple(...NAMES.map(someTold)), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((each, at) => aTopic(`topic-${at}`, ...each)))

/** Any few words of a source. */
const somePlace: fc.Arbitrary<Passage> = fc
  .tuple(among(...NAMES), fc.nat(64))
  .map(([document, at]) => aPassage(document, at * 10, at * 10 + 5))

const someAmounts: fc.Arbitrary<readonly Amount[]> = fc
  .array(fc.tuple(somePlace, fc.boolean(), fc.option(among('p0', 'p1'), { nil: undefined })), { maxLength: 6 })
  .map((all) => {
    const heads = all.flatMap(([, same], at) => (same ? [] : [`sum-${at}`]))
    return all.map(([passage, same, pledge], at) => {
      const head = heads[at % heads.length]
      return anAmount(`sum-${at}`, '1', printed('XTS'), {
        passage,
        ...(same && head !== undefined ? { sameAs: head } : {}),
        ...(pledge === undefined ? {} : { pledge }),
      })
    })
  })

const someEvents = fc.array(
  fc.record({ date: someDate, at: fc.array(somePlace, { maxLength: 3 }), appears: fc.boolean() }),
  { minLength: 2, maxLength: 4 },
)

/** Everything that can be only here; the last events may be appearances of documents. */
export const someAsked: fc.Arbitrary<AskedOnlyHere> = fc
  .record({
    dates: fc.tuple(...NAMES.map(() => someDate)),
    topics: someTopics,
    mentions: fc.array(fc.tuple(among('acme', 'globex', 'ann', 'bob'), somePlace), { maxLength: 12 }),
    amounts: someAmounts,
    events: someEvents,
  })
  .map(({ dates, topics, mentions, amounts, events }) => ({
    index: anIndex(
      NAMES.map((name, at) => appears(name, dates[at] ?? aDay('2021-09-01'))),
      events.map(({ date, at, appears: own }, i) =>
        anEvent(`event-${i}`, {
          date,
          documents: DOCUMENTS.filter((one) => at.some(({ document }) => document === one)),
          ...(own && i > 1 ? { publishes: id('doc-a') } : {}),
        }),
      ),
    ),
    book,
    texts: DOCUMENTS.map((document) => ({
      document,
      mentions: mentions
        .filter(([, place]) => place.document === document)
        .map(([entity, place]) => aMention(entity, place)),
    })),
    evidence: events.flatMap(({ at }, i) => at.map((place) => tells(`event-${i}`, place))),
    topics,
    amounts,
    pledges: [aPledge('p0', 'acme', { event: id('event-0') }), aPledge('p1', 'acme', { event: id('event-1') })],
  }))

/** Two or more of the four, in any order. */
export const someChosen = (minLength = 2): fc.Arbitrary<readonly DocumentId[]> =>
  fc.shuffledSubarray([...DOCUMENTS], { minLength })

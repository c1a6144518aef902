/** An invented corpus for tests: nothing here is ever shown. */
import * as fc from 'fast-check'
import { type EventFilter, NO_FILTER } from '../events/filter.ts'
import { isoOf } from '../time/dates.ts'
import type { CorpusIndex, Document, Entity, Event, FuzzyDate, Precision } from '../types.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id
const both = (text: string) => ({ en: text, zh: `${text}甲` })

export const aDate = (start: string | null, end: string | null, precision: Precision): FuzzyDate => ({
  edtf: start === end ? String(start) : `${start ?? '..'}/${end ?? '..'}`,
  start,
  end,
  precision,
})

export const aDay = (iso: string): FuzzyDate => aDate(iso, iso, 'day')

export const anEvent = (name: string, rest: Partial<Event> = {}): Event => ({
  id: id(name),
  type: id('pledge'),
  lane: id('lane-1'),
  title: both(`Title of ${name}`),
  label: both(name),
  date: aDay('2021-06-01'),
  basis: id('stated'),
  actors: [],
  documents: [],
  outside: [],
  ...rest,
})

export const aDocument = (name: string, language: string, colour: number): Document => ({
  id: id(name),
  siglum: name.slice(-1).toUpperCase(),
  colour,
  file: `${name}.txt`,
  sha256: '',
  language,
  title: name,
  outlet: both(name),
  published: { date: aDay('2021-09-01'), basis: id('stated'), rule: both(''), timestamps: [], outside: [] },
  work: id('work'),
  chain: [{ name: both(name), held: true }],
  interests: [],
  size: { file: 1, text: 1 },
})

const anEntity = (name: string, kind: string): Entity => ({
  id: id(name),
  kind: id(kind),
  name: both(name),
  roles: [],
  mentions: {},
})

const term = (name: string) => ({ id: id<Event['type']>(name), label: both(name), definition: both(name) })
const TYPES = ['pledge', 'speech', 'conference', 'publication']
const COMPANIES = ['acme', 'globex', 'initech']
const PERSONS = ['ann', 'bob']

export const aCorpus = (events: readonly Event[]): CorpusIndex => ({
  edition: { release: '0', hash: '' },
  about: {
    title: both('corpus'),
    deck: both('deck'),
    finding: { en: [], zh: [] },
    window: { from: '2021-01', to: '2022-03' },
    lanes: ['lane-1', 'lane-2', 'lane-3'].map((lane, i) => ({
      id: id(lane),
      title: both(lane),
      types: [id(TYPES[i] ?? '')],
    })),
    occasions: [{ id: 'whenever', title: both(''), until: null }],
    currency: 'XTS',
    comparison: [],
    limits: both(''),
    method: both(''),
    rights: both(''),
  },
  codebook: {
    eventType: TYPES.map(term),
    dateBasis: [],
    entityKind: [],
    link: [],
    linkBasis: [],
    certainty: [],
  },
  misprints: [],
  works: [],
  documents: [aDocument('doc-a', 'en', 1), aDocument('doc-b', 'zh-Hans', 2), aDocument('doc-c', 'zh-Hans', 3)],
  entities: [...COMPANIES.map((name) => anEntity(name, 'company')), ...PERSONS.map((name) => anEntity(name, 'person'))],
  events,
})

const day = fc.integer({ min: 15_000, max: 20_500 }).map(isoOf)
// most events lie in the window, as they do in life
const windowDay = fc.integer({ min: 18_600, max: 19_100 }).map(isoOf)

export const dates: fc.Arbitrary<FuzzyDate> = fc.oneof(
  { weight: 4, arbitrary: windowDay.map(aDay) },
  { weight: 1, arbitrary: day.map(aDay) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        windowDay,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom<Precision>('range', 'within', 'month', 'year', 'approximate'),
      )
      .map(([start, days, precision]) => aDate(start, isoOf(Date.parse(start) / 86_400_000 + days), precision)),
  },
  { weight: 1, arbitrary: day.map((end) => aDate(null, end, 'before')) },
  { weight: 1, arbitrary: day.map((start) => aDate(start, null, 'after')) },
  { weight: 1, arbitrary: fc.constant(aDate(null, null, 'unknown')) },
)

const DOCUMENTS = ['doc-a', 'doc-b', 'doc-c']

const rests = fc.record({
  type: fc.constantFrom(...TYPES).map((type) => id<Event['type']>(type)),
  lane: fc.constantFrom('lane-1', 'lane-2', 'lane-3').map((lane) => id<Event['lane']>(lane)),
  date: dates,
  actors: fc.subarray([...COMPANIES, ...PERSONS]).map((all) => all.map((one) => id<Entity['id']>(one))),
  documents: fc.subarray(DOCUMENTS).map((all) => all.map((one) => id<Document['id']>(one))),
})

/** Corpora whose parts never contain each other in a ring. */
export const corpora = (most = 40): fc.Arbitrary<CorpusIndex> =>
  fc
    .array(fc.tuple(rests, fc.option(fc.nat(), { nil: undefined, freq: 3 }), fc.boolean()), { maxLength: most })
    .map((drafts) =>
      aCorpus(
        drafts.map(([rest, parent, appears], i) =>
          anEvent(`event-${i}`, {
            ...rest,
            ...(parent !== undefined && i > 0 ? { parent: id<Event['id']>(`event-${parent % i}`) } : {}),
            ...(appears && rest.type === id('publication') && rest.documents[0]
              ? { publishes: rest.documents[0] }
              : {}),
          }),
        ),
      ),
    )

const month = fc.constantFrom('2021-02', '2021-06', '2021-06-15', '2021-11')

export const filters: fc.Arbitrary<EventFilter> = fc
  .record({
    company: fc.subarray(COMPANIES),
    person: fc.subarray(PERSONS),
    type: fc.subarray(TYPES),
    source: fc.subarray(DOCUMENTS),
    language: fc.subarray(['en', 'zh-Hans']),
    from: fc.option(month, { freq: 2 }),
    to: fc.option(fc.constantFrom('2021-12', '2022-02-03'), { freq: 2 }),
    words: fc.constantFrom('', 'event', 'EVENT 甲', 'event-1', 'nowhere'),
  })
  .chain((whole) =>
    // few filters at a time, or nothing would ever match
    fc.subarray(Object.keys(whole), { maxLength: 3 }).map((kept) => ({
      ...NO_FILTER,
      ...Object.fromEntries(Object.entries(whole).filter(([name]) => kept.includes(name))),
    })),
  )

/** Invented promises for tests: what is right is plain to see. One XTS is 5 for a USD, 4 for a EUR; nothing says what an SGD is. */
import type { Amount, CodingBook, Currency, Pledge, Quoted } from '../coded.ts'
import type { Pledged } from '../pledges/filter.ts'
import type { CorpusIndex, Document, Event, Passage } from '../types.ts'
import { aCorpus, aDate, aDay, anEvent } from './invented.fixture.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id
const both = (text: string) => ({ en: text, zh: `${text}甲` })

export const aPassage = (document: string, start: number, end: number): Passage => ({
  document: id(document),
  start,
  end,
  quote: 'x'.repeat(end - start),
})

export const printed = (code: string): Currency => ({ kind: 'printed', code })
export const resolved = (code: string, from: string): Currency => ({ kind: 'resolved', code, from })
export const noCurrency: Currency = { kind: 'none' }

export const aPledge = (name: string, company: string, rest: Partial<Pledge> = {}): Pledge => {
  const told = rest.told ?? [aPassage('doc-a', 0, 100)]
  return {
    id: name,
    company: id(company),
    event: id('spring'),
    kind: id('money'),
    themes: [],
    deadlineBy: [],
    title: both(name),
    told,
    steps: [],
    documents: [...new Set(told.map(({ document }) => document))],
    outside: [],
    ...rest,
  }
}

export const anAmount = (
  name: string,
  value: string | null,
  currency: Currency,
  rest: Partial<Amount> = {},
): Amount => ({ id: name, passage: aPassage('doc-c', 900, 901), value, currency, measures: id('sum'), ...rest })

export const aQuotation = (name: string, passage: Passage, speaker: string | null, mode: string): Quoted => ({
  id: name,
  passage,
  speaker: speaker === null ? { kind: 'unnamed', words: both('somebody') } : { kind: 'entity', entity: id(speaker) },
  mode: id(mode),
})

const code = (name: string) => ({ id: id<Event['type']>(name), label: both(name), definition: both(name), from: [] })
const book: Pick<CodingBook, 'pledgeTheme' | 'pledgeKind'> = {
  pledgeTheme: ['schools', 'jobs', 'health'].map(code),
  pledgeKind: ['money', 'deed'].map(code),
}

export const EVENTS = [
  anEvent('spring', { date: aDay('2021-03-05') }),
  anEvent('by-march', { date: aDate(null, '2021-03-31', 'before') }),
  anEvent('summer', { date: aDay('2021-06-01') }),
  anEvent('undated', { date: aDate(null, null, 'unknown') }),
]

const appears = (document: Document, day: string): Document => ({
  ...document,
  published: { ...document.published, date: aDay(day) },
})
const bare = aCorpus(EVENTS)
/** doc-a appears after all is promised, doc-b between spring and summer, doc-c before anything. */
export const index: CorpusIndex = {
  ...bare,
  about: {
    ...bare.about,
    occasions: [
      { id: 'early', title: both('early'), until: '2021-03-31' },
      { id: 'late', title: both('late'), until: null },
    ],
  },
  documents: bare.documents.map((document, i) =>
    appears(document, ['2021-09-01', '2021-04-01', '2021-01-01'][i] ?? ''),
  ),
}

const [schools, jobs] = [id<Pledge['kind']>('schools'), id<Pledge['kind']>('jobs')]

export const pledges: readonly Pledge[] = [
  aPledge('acme-plan', 'acme', {
    speaker: id('ann'),
    themes: [schools, jobs],
    told: [aPassage('doc-a', 0, 100), aPassage('doc-b', 0, 100)],
  }),
  aPledge('acme-fund', 'acme', { themes: [schools], partOf: 'acme-plan', told: [aPassage('doc-a', 40, 60)] }),
  aPledge('globex-gift', 'globex', { event: id('by-march'), told: [aPassage('doc-a', 100, 200)] }),
  aPledge('globex-later', 'globex', {
    event: id('summer'),
    themes: [jobs],
    speaker: id('bob'),
    told: [aPassage('doc-a', 200, 300)],
  }),
  aPledge('initech-deed', 'initech', { event: id('undated'), kind: id('deed'), themes: [jobs] }),
]

/** Acme's plan is 100 XTS, 20 USD or 25 EUR, of it 30 XTS a fund; Globex gives 10 USD. The rest cannot be drawn. */
export const amounts: readonly Amount[] = [
  anAmount('plan', '100', printed('XTS'), { pledge: 'acme-plan', passage: aPassage('doc-a', 10, 20) }),
  anAmount('plan-usd', '20', printed('USD'), {
    pledge: 'acme-plan',
    sameAs: 'plan',
    passage: aPassage('doc-a', 22, 30),
  }),
  anAmount('plan-eur', '25', printed('EUR'), { pledge: 'acme-plan', sameAs: 'plan', passage: aPassage('doc-b', 5, 9) }),
  anAmount('fund', '30', resolved('XTS', 'plan'), { pledge: 'acme-fund', partOf: 'plan-usd' }),
  anAmount('fund-rest', '5', noCurrency, { pledge: 'acme-plan', partOf: 'plan' }),
  anAmount('gift', '10', printed('USD'), { pledge: 'globex-gift' }),
  anAmount('much', null, printed('XTS'), { pledge: 'globex-later' }),
  anAmount('dollars', '7', printed('SGD'), { pledge: 'globex-later' }),
  anAmount('lost', '1000', printed('XTS')),
]

export const quotations: readonly Quoted[] = [
  aQuotation('q-ann', aPassage('doc-a', 90, 120), 'ann', 'direct'),
  aQuotation('q-nobody', aPassage('doc-b', 99, 100), null, 'indirect'),
  aQuotation('q-apart', aPassage('doc-a', 300, 310), 'bob', 'direct'),
]

export const pledged: Pledged = { index, pledges, book }

/** An invented corpus of companies for tests: two that pledge, one that only acts, one that is only named. */
import type { Amount, Defect, Frame, Pledge, Referent, ReferentNaming, Remark, Sentence } from '../coded.ts'
import { aCorpus, aDate, aDay, anEvent } from '../testing/invented.fixture.ts'
import type { Block, CorpusIndex, DocumentText, Entity, Mention, Misprint, Passage } from '../types.ts'
import type { AskedCompany } from './page.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id
const both = (text: string) => ({ en: text, zh: `${text}甲` })

/** `quote` at `start` of a document; one code point a letter. */
const at = (document: string, start: number, quote: string): Passage => ({
  document: id(document),
  start,
  end: start + quote.length,
  quote,
})
const long = (document: string, start: number, end: number): Passage => at(document, start, 'x'.repeat(end - start))

const misprint: Misprint = {
  reads: { en: 'Acme', zh: '甲公司' },
  known: both('known'),
  basis: id('same-text'),
  certainty: id('sure'),
  outside: [],
}
const mention = (entity: string, passage: Passage, rest: Partial<Mention> = {}): Mention => ({
  ...passage,
  entity: id(entity),
  ...rest,
})
const block = (kind: Block['kind'], start: number, end: number): Block => ({
  index: 0,
  kind,
  text: '',
  start,
  end,
  map: [],
})

const texts: readonly DocumentText[] = [
  {
    document: id('doc-a'),
    blocks: [block('heading', 0, 50), block('body', 100, 400), block('boilerplate', 500, 600)],
    rules: [],
    mentions: [
      mention('acme', at('doc-a', 210, 'Acme')),
      mention('acme', at('doc-a', 110, 'Acme')),
      mention('acme', at('doc-a', 5, 'ACME, Inc.')),
      mention('acme', at('doc-a', 310, 'Akme'), { misprint }),
      mention('ann', at('doc-a', 320, 'Ms Ann')),
      mention('globex', at('doc-a', 250, 'Globex')),
    ],
  },
  {
    document: id('doc-b'),
    blocks: [block('body', 0, 200)],
    rules: [],
    mentions: [mention('acme', at('doc-b', 10, '甲公司')), mention('hooli', at('doc-b', 110, '丁公司'))],
  },
]

const sentence = (document: string, start: number, end: number): Sentence => ({
  passage: long(document, start, end),
  block: 1,
  number: 1,
  sentence: 1,
  voice: id('outlet'),
})

const pledge = (name: string, company: string, event: string, rest: Partial<Pledge> = {}): Pledge => ({
  id: name,
  company: id(company),
  event: id(event),
  kind: id('money'),
  themes: [],
  deadlineBy: [],
  title: both(name),
  told: [],
  steps: [],
  documents: [id('doc-a')],
  outside: [],
  ...rest,
})

const amount = (name: string, passage: Passage, rest: Partial<Amount> = {}): Amount => ({
  id: name,
  passage,
  value: '100',
  currency: { kind: 'printed', code: 'XTS' },
  measures: id('all'),
  ...rest,
})

const frame = (name: string, passage: Passage): Frame => ({
  id: name,
  passage,
  dimension: id('cause'),
  value: id('v'),
  voice: id('outlet'),
  flagged: false,
  reason: both('because'),
})
const referent = (name: string, entity?: string): Referent => ({
  id: name,
  name: both(name),
  definition: both(name),
  contested: false,
  ...(entity === undefined ? {} : { entity: id(entity) }),
})
const named = (of: string, passage: Passage, tone = 'neutral'): ReferentNaming => ({
  referent: of,
  passage,
  tone: id(tone),
  rendering: passage.quote,
})
const defect = (name: string, passage: Passage): Defect => ({
  id: name,
  passage,
  kind: id('misprint'),
  basis: id('same-text'),
  known: both('known'),
  certainty: id('sure'),
  outside: [],
})

const remark: Remark = {
  id: 'ann-praises',
  kind: id('praise'),
  by: [id('ann')],
  event: id('fair'),
  title: both('praise'),
  told: [],
  documents: [id('doc-a')],
}

const events = [
  anEvent('fair', { type: id('conference'), actors: [id('acme'), id('initech')], date: aDay('2021-09-20') }),
  anEvent('plan', { type: id('pledge'), actors: [id('acme'), id('ann')], date: aDate(null, '2021-05-01', 'before') }),
  anEvent('talk', { type: id('speech'), actors: [id('ann')], date: aDay('2021-09-21') }),
  anEvent('old', { type: id('conference'), actors: [id('acme')], date: aDay('2015-01-01') }),
]

const base = aCorpus(events)
const index: CorpusIndex = {
  ...base,
  about: {
    ...base.about,
    occasions: [
      { id: 'early', title: both('early'), until: '2021-06-30' },
      { id: 'late', title: both('late'), until: null },
    ],
  },
  entities: [
    ...base.entities.map(
      (entity): Entity =>
        entity.id === 'ann'
          ? {
              ...entity,
              roles: [{ of: id('acme'), passage: at('doc-a', 320, 'Ms Ann') }, { passage: at('doc-a', 1, 'x') }],
            }
          : entity,
    ),
    { id: id('hooli'), kind: id('company'), name: both('hooli'), roles: [], mentions: {} },
  ],
}

export const asked: AskedCompany = {
  index,
  texts,
  pledges: [
    pledge('acme-plan', 'acme', 'plan', { speaker: id('ann'), themes: [id('green'), id('rural')] }),
    pledge('acme-fund', 'acme', 'plan', { partOf: 'acme-plan' }),
    pledge('acme-word', 'acme', 'fair', { kind: id('word'), documents: [id('doc-a'), id('doc-b')] }),
    pledge('globex-plan', 'globex', 'plan'),
  ],
  remarks: [remark],
  amounts: [
    amount('a-hundred', at('doc-a', 115, '100'), { pledge: 'acme-plan' }),
    amount('b-hundred', at('doc-b', 20, '一百'), { pledge: 'acme-plan', sameAs: 'a-hundred' }),
    amount('a-twenty', at('doc-a', 215, '20'), { pledge: 'acme-fund', partOf: 'a-hundred' }),
    amount('a-lost', at('doc-a', 130, '900')),
    amount('elsewhere-lost', at('doc-b', 150, '900')),
    amount('globex-sum', at('doc-a', 255, '7'), { pledge: 'globex-plan' }),
  ],
  sentences: [
    sentence('doc-a', 100, 200),
    sentence('doc-a', 200, 300),
    sentence('doc-a', 300, 400),
    sentence('doc-b', 0, 100),
    sentence('doc-b', 100, 200),
  ],
  referents: [referent('acme-called', 'acme'), referent('ann-called', 'ann'), referent('sky')],
  namings: [
    named('acme-called', at('doc-a', 210, 'Acme')),
    named('acme-called', at('doc-a', 110, 'Acme')),
    named('acme-called', at('doc-b', 10, 'Acme'), 'critical'),
    named('ann-called', at('doc-b', 150, '她')),
    named('sky', at('doc-a', 120, 'sky')),
  ],
  frames: [
    frame('in-second', at('doc-a', 230, 'w')),
    frame('in-heading', at('doc-a', 20, 'w')),
    frame('not-named', at('doc-b', 160, 'w')),
    frame('set-aside', at('doc-a', 510, 'w')),
  ],
  defects: [
    defect('the-name', at('doc-a', 310, 'Akme')),
    defect('beside', at('doc-a', 350, 'x')),
    defect('elsewhere', at('doc-b', 120, 'x')),
  ],
}

/** Invented sources for tests of citations: nothing here is ever shown. */
import * as fc from 'fast-check'
import type { Document, FuzzyDate } from '../../corpus/types.ts'
import { type Cited, citedSource, citedView } from './cited.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id

const today = { year: 2026, month: 1, day: 5 }

const day: FuzzyDate = { edtf: '2021-09-27', start: '2021-09-27', end: '2021-09-27', precision: 'day' }
export const month: FuzzyDate = { edtf: '2021-09', start: '2021-09-01', end: '2021-09-30', precision: 'month' }
export const after: FuzzyDate = { edtf: '[2021-09-26..]', start: '2021-09-26', end: null, precision: 'after' }

const document: Document = {
  id: id('acme-news'),
  siglum: 'A',
  colour: 1,
  file: 'a.txt',
  sha256: '',
  language: 'en',
  title: 'Acme’s chiefs ‘get the message’',
  outlet: { en: 'Acme News', zh: '甲新闻' },
  published: {
    date: day,
    basis: id('address'),
    rule: { en: '', zh: '' },
    timestamps: [],
    outside: [{ address: 'https://news.example/2021/a_b', note: { en: '', zh: '' } }],
  },
  work: id('work'),
  chain: [{ name: { en: 'Acme News', zh: '甲新闻' }, held: true }],
  interests: [],
  size: { file: 1, text: 1 },
}

type Changes = Partial<Pick<Document, 'title' | 'language' | 'outlet'>> & {
  readonly date?: FuzzyDate
  /** null: none is on record. */
  readonly address?: string | null
}

export const aSource = ({ date = day, address, ...rest }: Changes = {}) => {
  const outside = address === undefined ? document.published.outside : []
  const other = typeof address === 'string' ? [{ address, note: { en: '', zh: '' } }] : outside
  return citedSource({ ...document, ...rest, published: { ...document.published, date, outside: other } }, today)
}

const chinese = { language: 'zh-Hans', title: '甲公司高管承诺支持“共享”', outlet: { en: 'Daily A', zh: '《甲报》' } }
export const aChineseSource = (changes: Changes = {}) => aSource({ ...chinese, address: null, ...changes })

export const aView = (language: 'en' | 'zh', title: string, address = 'https://p.example/sources/a?lang=en') =>
  citedView(
    {
      title,
      language,
      corpus: { en: '“Sharing”', zh: '“共享”' },
      edition: { release: '1.2.3', hash: '0123456789abcdef' },
      address,
    },
    today,
  )

/** What breaks careless writers, among anything else. */
export const nasty: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{', '}', '\\', '\\}', '%', '\n', '\r\n', 'ER  - ', '\nER  - \r\n', '\u2028', '\u0085', '@misc{'),
      fc.constantFrom('“', '”', '"', '&', '<i>', '_', '$', '#', '^', '~', '甲', '\ud800', '\t'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(''))
  .filter((text) => text.trim() !== '')

export const anything: fc.Arbitrary<Cited> = fc.oneof(
  fc
    .record({
      title: nasty,
      language: fc.constantFrom('en', 'zh-Hans', 'zz-bad-', ''),
      outlet: fc.record({ en: nasty, zh: nasty }),
      date: fc.constantFrom(day, month, after),
      address: fc.option(nasty),
    })
    .map((changes) => aSource(changes)),
  fc
    .tuple(fc.constantFrom('en' as const, 'zh' as const), nasty, nasty)
    .map(([language, title, address]) => aView(language, title, address)),
)

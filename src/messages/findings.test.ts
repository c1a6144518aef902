/** What the charts' titles say for nothing, one, two and all. */
import { createIntl, createIntlCache } from 'react-intl'
import { describe, expect, test } from 'vitest'
import companiesEn from './companies.en.json'
import companiesZh from './companies.zh.json'
import pledgesEn from './pledges.en.json'
import pledgesZh from './pledges.zh.json'

const all: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
  en: { ...pledgesEn, ...companiesEn },
  zh: { ...pledgesZh, ...companiesZh },
}
const cache = createIntlCache()
const onError = (error: Error) => {
  throw error
}
const say = (locale: 'en' | 'zh', id: string, values: Readonly<Record<string, string | number>>): string =>
  createIntl({ locale, messages: { ...all[locale] }, onError }, cache).formatMessage({ id }, values)

type Case = readonly [values: Readonly<Record<string, string | number>>, en: string, zh: string]

const money: readonly Case[] = [
  [
    { companies: 1, sums: 1, texts: 1, total: 'T' },
    'One company pledges T; one text gives the sum',
    '一家企业共承诺T；一篇文本写出这一金额',
  ],
  [
    { companies: 1, sums: 2, texts: 0, total: 'T' },
    'One company pledges T; no text gives all the sums',
    '一家企业共承诺T；没有一篇文本写出全部金额',
  ],
  [
    { companies: 12, sums: 12, texts: 11, total: 'T' },
    '12 companies pledge T; 11 texts give all the sums',
    '12家企业共承诺T；11篇文本写出全部金额',
  ],
]
const changed: readonly Case[] = [
  [
    { theme: 'T', before: 'May', first: 0, after: 'June', last: 1 },
    'No company speaks of T (May); one (June)',
    '谈T的企业：May，没有；June，一家',
  ],
  [
    { theme: 'T', before: 'May', first: 2, after: 'June', last: 0 },
    'Two companies speak of T (May); none (June)',
    '谈T的企业：May，两家；June，没有',
  ],
]
const most: readonly Case[] = [
  [
    { theme: 'T', companies: 2, ties: 1 },
    'The theme of most companies: T, two of them',
    '涉及企业最多的主题是T：两家企业',
  ],
  [
    { theme: 'T', companies: 1, ties: 3 },
    'Among the themes of most companies: T, one of them',
    '涉及企业最多的主题之一是T：一家企业',
  ],
]
const says: readonly Case[] = [
  [
    { companies: 1, one: 1, all: 1, texts: 1 },
    'The company’s promises are told by one text alone',
    '只有一篇文本写到该企业的承诺',
  ],
  [
    { companies: 1, one: 0, all: 1, texts: 5 },
    'The company’s promises are told by more than one text',
    '不止一篇文本写到该企业的承诺',
  ],
  [
    { companies: 2, one: 2, all: 2, texts: 1 },
    'The one text tells the promises of both companies',
    '这一篇文本写到两家企业的承诺',
  ],
  [
    { companies: 12, one: 12, all: 12, texts: 1 },
    'The one text tells the promises of all 12 companies',
    '这一篇文本写到全部12家企业的承诺',
  ],
  [
    { companies: 3, one: 1, all: 2, texts: 2 },
    'One company has its promises told by one text alone, two by both',
    '承诺只有一篇文本写到的企业：一家；两篇文本都写到的企业：两家',
  ],
  [
    { companies: 12, one: 0, all: 0, texts: 5 },
    'No company has its promises told by one text alone, none by all five',
    '承诺只有一篇文本写到的企业：没有；五篇文本都写到的企业：没有',
  ],
]
const because: readonly Case[] = [
  [
    { said: 'S', events: 0, texts: 0, kinds: '' },
    'S It appears because the coding lists it; it acts in no event.',
    'S列入原因：它没有参与任何事件，只是编码收录了它。',
  ],
  [
    { said: 'S', events: 0, texts: 1, kinds: '' },
    'S It appears because one text names it; it acts in no event.',
    'S列入原因：它没有参与任何事件，只有一篇文本提到它。',
  ],
  [
    { said: 'S', events: 1, texts: 0, kinds: 'speech' },
    'S It appears because it acts in one event, speech, and no text names it.',
    'S列入原因：它参与了1个事件（speech），但没有文本提到它。',
  ],
  [
    { said: 'S', events: 3, texts: 2, kinds: 'K' },
    'S It appears because it acts in 3 events – K – and two texts name it.',
    'S列入原因：它参与了3个事件（K），并有两篇文本提到它。',
  ],
]

describe.each<[id: string, cases: readonly Case[]]>([
  ['pledges.money.title', money],
  ['pledges.matrix.changed', changed],
  ['pledges.matrix.most', most],
  ['pledges.says.title', says],
  ['company.because', because],
])('%s', (id, cases) => {
  test.each(cases)('%o', (values, en, zh) => {
    expect(say('en', id, values)).toBe(en)
    expect(say('zh', id, values)).toBe(zh)
  })
})

test('nothing pledged where only parts are asked for, and nothing drawn at all', () => {
  expect(say('en', 'pledges.money.none', { bars: 0 })).toBe('No sum among these pledges can be drawn')
  expect(say('en', 'pledges.money.none', { bars: 1 })).toBe('What is asked for lies inside larger sums')
})

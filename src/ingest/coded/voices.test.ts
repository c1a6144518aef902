/** What passes, where a check nearly like it refuses. */
import { expect, test } from 'vitest'
import type { Coding } from '../../corpus/coded.ts'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds, type Planted } from '../testing/fair.ts'
import { renderedTwice } from '../testing/fairQuestions.ts'
import { documents, events, put } from '../testing/plant.ts'

function codingOf(planted: readonly Planted[] = []): Coding {
  const result = compileFair(fairSeeds(planted))
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus.coding
}

test('every body sentence has its place and one voice, in the order of the texts', () => {
  const { sentences } = codingOf()
  expect(sentences.map(({ number, sentence, voice }) => `${number}.${sentence} ${voice}`)).toEqual([
    '1.1 company',
    '1.2 company',
    '2.1 outlet',
    '2.2 outlet',
    '2.3 outlet',
    '2.4 outlet',
    '3.1 outlet',
    '1.1 company',
    '1.2 outlet',
  ])
  expect(sentences[3]?.passage.quote).toBe('Everybody clapped.')
  expect(sentences[3]?.doubt?.en).toBe('Was it everybody?')
})

const marks = (text: string, ...quotes: readonly string[]) => [
  put('post.txt', 'Photo: Jane Doe at the fair', `Photo: ${text}`),
  put(
    'voices.yaml',
    'marks: []',
    `marks: [${quotes.map((quote) => `{ document: post, quote: '${quote}', use: term }`).join(', ')}]`,
  ),
]

test.each([
  ['without their marks', 'a “gift” there', ['gift']],
  ['with their marks', 'a “gift” there', ['“gift”']],
  ['with white space before a mark', 'a “gift “ there', ['gift']],
  ['with white space after a mark', 'a “ gift” there', ['gift']],
  ['with the punctuation before a mark', 'a “gift,” there', ['gift,']],
  ['one mark inside other words', 'a “gift of ‘love’” there', ['gift of ‘love’']],
  ['one mark only', 'a gift” there', ['gift”']],
  ['straight marks', 'a "gift" there', ['gift']],
])('words %s explain them', (_, text, quotes) => {
  expect(codingOf(marks(text, ...quotes)).marks.map(({ passage }) => passage.quote)).toEqual(quotes)
})

test('an apostrophe asks for no record', () => {
  expect(
    codingOf([put('post.txt', 'Photo: Jane Doe at', "Photo: Jane Doe’s friends’ and firm's place at")]).marks,
  ).toEqual([])
})

test('a speech may run over sentences inside one pair of marks', () => {
  const speech = 'We give. We give back,'
  const coding = codingOf([
    put('post.txt', 'We give back,', speech),
    put('voices.yaml', "quote: 'We give back,'", `quote: '${speech}'`),
    put('voices.yaml', 'quotations:\n', '  - { document: post, quote: “We give., voice: company }\nquotations:\n'),
    put('glosses.yaml', '“我们回馈”', '“我们给。, 我们回馈”'),
  ])
  expect(coding.quotations[0]?.passage.quote).toBe(speech)
})

const later = put(events, 'date: 2031-05-05\n    basis: inferred', 'date: 2031-05-07\n    basis: inferred')

test.each([
  [
    'a source that could not know of a later event',
    [
      later,
      put('topics.yaml', 'status: silent', 'status: before'),
      ...['questions.yaml', 'grouping-1.yaml', 'grouping-2.yaml'].map((file) =>
        put(file, 'status: mute', 'status: earlier'),
      ),
    ],
  ],
  ['a source whose last day is open', [later, put(documents, 'date: 2031-05-06\n', 'date: 2031-05-06/..\n')]],
  [
    'an event whose first day is open',
    [put(events, 'date: 2031-05-05\n    basis: inferred', 'date: ../2031-05-09\n    basis: inferred')],
  ],
  [
    'an event of the source’s own day',
    [put(events, 'date: 2031-05-05\n    basis: inferred', 'date: 2031-05-06\n    basis: inferred')],
  ],
  [
    'a source that announces what comes later',
    [put(events, 'date: 2031-05-05\n    basis: stated', 'date: 2031-06-05\n    basis: stated')],
  ],
] as const)('%s is no contradiction', (_, plant) => {
  expect(codingOf(plant).topics).toHaveLength(3)
})

test('a term stands for its characters, not for a pattern', () => {
  const { topics } = codingOf([put('topics.yaml', 'terms: [鼓掌, 掌声]', "terms: ['.+', '(', '[甲]']")])
  const [, bao] = topics.find(({ id }) => id === 'applause')?.documents ?? []
  expect(bao).toMatchObject({ kind: 'untold', terms: ['.+', '(', '[甲]'] })
})

test('a term may stand in boilerplate', () => {
  const told = '{ document: post, told: [{ quote: Everybody clapped., before: May 2031. }] }'
  const silent = '{ document: post, status: silent, why: { en: a, zh: 甲 }, terms: [Skip to content] }'
  expect(codingOf([put('topics.yaml', told, silent)]).topics).toHaveLength(3)
})

test('a heading may have a gloss, and a text in a third language has two', () => {
  const heading = '  - { document: post, language: zh, opens: Gizmo pledges, sentences: [甲公司承诺捐款] }\n'
  expect(codingOf([put('glosses.yaml', 'glosses:\n', `glosses:\n${heading}`)]).glosses[0]?.sentences).toEqual([
    '甲公司承诺捐款',
  ])
  const both = '  - { document: bao, language: zh, opens: 甲公司周一, sentences: [一。, 二。] }\n'
  const { glosses } = codingOf([
    put(documents, 'language: zh-Hans', 'language: ja'),
    ...renderedTwice,
    put('glosses.yaml', 'glosses:\n', `glosses:\n${both}`),
  ])
  expect(glosses.filter(({ document }) => document === 'bao').map(({ language }) => language)).toEqual(['en', 'zh'])
})

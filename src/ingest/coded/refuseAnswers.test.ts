import { expect, test } from 'vitest'
import { describeFaults } from '../faults.ts'
import { documents, faultsOf, put, refuses } from '../testing/plant.ts'

const questions = 'seeds/coding/questions.yaml'
const defects = 'seeds/coding/defects.yaml'

const baoSize =
  '- { document: bao, words: [{ quote: 宣布向学校捐款, rendering: announces a gift to schools, voice: company, lead: true }] }'

/** A further source of an answer, after the one that is there. */
const also = (more: string) => put(questions, baoSize, `${baoSize}\n          - ${more}`)

refuses([
  {
    name: 'an answer without words',
    plant: [put(questions, baoSize, '- { document: bao, words: [ ] }')],
    at: [questions, '[ ]'],
    message: /answers\.1\.documents\.0\.words: an answer has words/,
  },
  {
    name: 'words that two answers share in part',
    plant: [
      also('{ document: "post", words: [{ quote: "ten million to", rendering: 一千万, voice: company, lead: true }] }'),
    ],
    at: [questions, '"ten million to"'],
    message: /the same words stand in two answers of “size”: “ten million to”/,
    suggestion: 'give ten million',
  },
  {
    name: 'the same words in the same voice, leading two answers',
    plant: [
      put(questions, 'quote: give ten million,', 'quote: "5", before: opened on,'),
      put(questions, 'voice: company, lead', 'voice: outlet, lead'),
      put(
        questions,
        'quote: 宣布向学校捐款, rendering: announces a gift to schools, voice: company',
        'quote: "5", after: 日, rendering: five, voice: outlet',
      ),
    ],
    at: [questions, '"5", after'],
    message: /the same words stand in two answers of “size”: “5”/,
    suggestion: '5',
  },
  {
    name: 'words that one list has twice',
    plant: [put(questions, 'quote: pledges money', 'quote: "ten million"')],
    at: [questions, '"ten million"'],
    message: /quotes words of post that this list has already: “ten million”/,
  },
  {
    name: 'a source whose words all lie on what is broken',
    plant: [put(questions, 'quote: Everybody clapped., before: May 2031.', 'quote: the evening')],
    at: [questions, '{ document: post, words: [{ quote: the evening'],
    message: /all words of “post” in an answer lie on what is broken there: “the evening”/,
  },
  {
    name: 'words of which none leads',
    plant: [put(questions, 'voice: company, lead: true }\n', 'voice: company }\n')],
    at: [questions, 'document: post'],
    message: /no words of “post” lead/,
  },
  {
    name: 'three quotations that lead',
    plant: [
      put(
        questions,
        'voice: outlet }\n      - label',
        'voice: outlet, lead: true }\n              - { quote: We give back, rendering: 回馈, voice: company, lead: true }\n      - label',
      ),
    ],
    at: [questions, 'document: post'],
    message: /3 quotations of “post” lead/,
  },
  {
    name: 'a label with a loaded word, inflected and in other letters',
    plant: [put(questions, "en: '“all clapped”'", 'en: They Claps')],
    at: [questions, 'They Claps'],
    message: /a label repeats a loaded word of the sources: “clap”/,
  },
  {
    name: 'a label with a loaded expression',
    plant: [put(questions, 'en: none', 'en: they “rule out” and rule outs')],
    at: [questions, 'they “rule out”'],
    message: /a label repeats a loaded word of the sources: “Rule out”/,
  },
  {
    name: 'a label with a loaded word beside a quotation, in Chinese',
    plant: [put(questions, 'zh: 众人', 'zh: “众人”致辞者')],
    at: [questions, '“众人”致辞者'],
    message: /a label repeats a loaded word of the sources: “致辞”/,
  },
  {
    name: 'an unknown voice',
    plant: [put(questions, 'voice: outlet }', 'voice: outlett }')],
    at: [questions, 'outlett'],
    message: /no voice has the id “outlett”/,
    suggestion: 'outlet',
  },
  {
    name: 'a quotation that is not there',
    plant: [put(questions, 'quote: give ten million,', 'quote: give two million,')],
    at: [questions, 'give two million'],
    message: /not in post: “give two million”/,
    suggestion: 'give ten million',
  },
  {
    name: 'a quotation that stands twice',
    plant: [put(questions, ', before: May 2031.', '')],
    at: [questions, 'Everybody clapped.'],
    message: /found 2 times in post: “Everybody clapped\.”/,
  },
  {
    name: 'a quotation in boilerplate',
    plant: [put(questions, 'quote: pledges money', 'quote: Skip to content')],
    at: [questions, 'Skip to content'],
    message: /in boilerplate \(rule controls\): “Skip to content”/,
  },
  {
    name: 'a quotation that only a repeat has',
    plant: [put(questions, 'quote: 宣布向学校捐款', 'quote: 捐款。 乙市')],
    at: [questions, '捐款。 乙市'],
    message: /not in bao|in a repeat/,
  },
  {
    name: 'words without a rendering',
    plant: [put(questions, 'rendering: 捐一千万, ', '')],
    at: [questions, '{ quote: give ten million'],
    message: /answers\.0\.documents\.0\.words\.0\.rendering/,
  },
  {
    name: 'one rendering of words in a third language',
    plant: [put(documents, 'language: zh-Hans', 'language: ja')],
    at: [questions, 'announces a gift'],
    message: /words in ja are rendered in en and zh: “宣布向学校捐款”/,
  },
  {
    name: 'a rendering in the words’ own language too',
    plant: [put(questions, 'rendering: 捐一千万', 'rendering: { en: gives, zh: 捐 }')],
    at: [questions, '{ en: gives'],
    message: /words in en are rendered in zh: “give ten million”/,
  },
])

test.each([
  ['in quotation marks of any kind', 'en: none', 'en: a “clap” and ‘clap’ and "clap"'],
  ['in Chinese quotation marks', 'zh: 众人', 'zh: 有「致辞」与『致辞』'],
  ['as part of another word', 'en: none', 'en: clapboard and thunderclap'],
])('a loaded word may stand %s', (_, find, replacement) => {
  const faults = faultsOf([put(questions, find, replacement)])
  expect(faults, describeFaults(faults)).toEqual([])
})

test('words that only touch what is broken answer', () => {
  const touching = 'quote: Jane Doe spoke in the evening'
  const faults = faultsOf([put(questions, 'quote: Everybody clapped., before: May 2031.', touching)])
  expect(faults, describeFaults(faults)).toEqual([])
})

test('a defect that breaks no words takes no answer away', () => {
  const planted = [
    put(questions, 'quote: Everybody clapped., before: May 2031.', 'quote: the evening'),
    put(defects, 'kind: garbling', 'kind: leftover'),
  ]
  const faults = faultsOf(planted)
  expect(faults, describeFaults(faults)).toEqual([])
})

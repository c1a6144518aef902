import { expect, test } from 'vitest'
import { describeFaults } from '../faults.ts'
import { events, faultsOf, put, refuses } from '../testing/plant.ts'

const questions = 'seeds/coding/questions.yaml'
const topics = 'seeds/coding/topics.yaml'
const defects = 'seeds/coding/defects.yaml'

const baoSize =
  '- { document: bao, words: [{ quote: 宣布向学校捐款, rendering: announces a gift to schools, voice: company, lead: true }] }'
const silent = '- { document: bao, status: mute, why: { en: No room., zh: 未予篇幅。 }, terms: [鼓掌, 掌声] }'

/** A further source of an answer, after the one that is there. */
const also = (more: string) => put(questions, baoSize, `${baoSize}\n          - ${more}`)

refuses([
  {
    name: 'a document of the corpus that a question does not account for',
    plant: [put(questions, `    unanswered:\n      ${silent}\n`, '')],
    at: [questions, 'cheers'],
    message: /question “cheers” does not account for document “bao”/,
  },
  {
    name: 'a document that is accounted for twice',
    plant: [put(questions, silent, `${silent}\n      - { document: "bao", status: earlier, why: { en: a, zh: 甲 } }`)],
    at: [questions, '"bao"'],
    message: /question “cheers” accounts for “bao” twice/,
  },
  {
    name: 'a document with an answer and a status',
    plant: [put(questions, silent, `${silent}\n      - { document: "post", status: earlier, why: { en: a, zh: 甲 } }`)],
    at: [questions, '"post"'],
    message: /question “cheers” accounts for “post” twice/,
  },
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
    name: 'a silence of a source that appeared before the event',
    plant: [
      put(events, 'date: 2031-05-05\n    basis: inferred', 'date: 2031-05-07\n    basis: inferred'),
      put(topics, 'status: silent', 'status: before'),
    ],
    at: [questions, 'mute, why'],
    message: /“bao” \(2031-05-06\) could not know of “doe-speaks” \(2031-05-07\): it came later/,
  },
  {
    name: 'a silence on topics that the source could not tell',
    plant: [put(topics, 'status: silent', 'status: before')],
    at: [questions, 'mute, why'],
    message: /“bao” could not tell “applause” \(before\)/,
  },
  {
    name: 'a silence whose term occurs',
    plant: [put(questions, '[鼓掌, 掌声]', '[鼓掌, 致辞 ]')],
    at: [questions, '致辞 ]'],
    message: /“致辞” occurs in bao: “.*丙丁致辞。”/,
  },
  {
    name: 'a silence without terms',
    plant: [put(questions, ', terms: [鼓掌, 掌声]', '')],
    at: [questions, silent.slice(2).replace(', terms: [鼓掌, 掌声]', '')],
    message: /“mute” is shown by terms/,
  },
  {
    name: 'broken words that are not quoted',
    plant: [put(questions, ', words: [{ quote: in the evening, rendering: 当晚, voice: outlet }]', '')],
    at: [questions, '{ document: post, status: broken'],
    message: /“broken” is shown by words/,
  },
  {
    name: 'words of a source that is said to be silent',
    plant: [put(questions, '[鼓掌, 掌声]', '[鼓掌, 掌声], words: [{ quote: 丙丁, rendering: a, voice: outlet }]')],
    at: [questions, '[{ quote: 丙丁'],
    message: /“mute” is shown by terms/,
  },
  {
    name: 'terms of a source that is shown by words',
    plant: [put(questions, 'status: broken,', 'status: broken, terms: [night],')],
    at: [questions, '[night]'],
    message: /“broken” is shown by words/,
  },
  {
    name: 'one answer that is not said to be told alike',
    plant: [
      put(
        questions,
        '    alike: true\n    reason: { en: Said., zh: 所述。 }\n',
        '    reason: { en: Said., zh: 所述。 }\n',
      ),
    ],
    at: [questions, 'day'],
    message: /a question with one answer/,
  },
  {
    name: 'several answers that are said to be told alike',
    plant: [put(questions, '    doubt:', '    alike: true # planted\n    doubt:')],
    at: [questions, 'true # planted'],
    message: /told alike, with 2 answers/,
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
    name: 'an unknown aspect',
    plant: [put(questions, 'aspect: amount', 'aspect: amounts')],
    at: [questions, 'amounts'],
    message: /no aspect has the id “amounts”/,
    suggestion: 'amount',
  },
  {
    name: 'an unknown topic',
    plant: [put(questions, 'topics: [gift]', 'topics: [gifts]')],
    at: [questions, 'gifts'],
    message: /no topic has the id “gifts”/,
    suggestion: 'gift',
  },
  {
    name: 'an unknown event',
    plant: [put(questions, 'event: gizmo-pledges', 'event: gizmo-pledged')],
    at: [questions, 'gizmo-pledged'],
    message: /no event has the id “gizmo-pledged”/,
    suggestion: 'gizmo-pledges',
  },
  {
    name: 'an unknown referent',
    plant: [put(questions, 'referents: [giver]', 'referents: [givers]')],
    at: [questions, 'givers'],
    message: /no referent has the id “givers”/,
    suggestion: 'giver',
  },
  {
    name: 'an unknown frame',
    plant: [put(questions, 'frames: [p-give]', 'frames: [p-gives]')],
    at: [questions, 'p-gives'],
    message: /no frame has the id “p-gives”/,
    suggestion: 'p-give',
  },
  {
    name: 'an unknown voice',
    plant: [put(questions, 'voice: outlet }', 'voice: outlett }')],
    at: [questions, 'outlett'],
    message: /no voice has the id “outlett”/,
    suggestion: 'outlet',
  },
  {
    name: 'an unknown status',
    plant: [put(questions, 'status: mute', 'status: mutes')],
    at: [questions, 'mutes'],
    message: /no status of a question has the id “mutes”/,
    suggestion: 'mute',
  },
  {
    name: 'an unknown document',
    plant: [put(questions, baoSize, baoSize.replace('bao', 'boa'))],
    at: [questions, 'boa'],
    message: /no document has the id “boa”/,
    suggestion: 'bao',
  },
  {
    name: 'the aspect of a rejected question that there is not',
    plant: [put(questions, 'aspect: wording, found: [1]', 'aspect: words, found: [1]')],
    at: [questions, 'words, found'],
    message: /no aspect has the id “words”/,
    suggestion: 'wording',
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
    name: 'a rendering in the words’ own language too',
    plant: [put(questions, 'rendering: 捐一千万', 'rendering: { en: gives, zh: 捐 }')],
    at: [questions, '{ en: gives'],
    message: /words in en are rendered in zh: “give ten million”/,
  },
  {
    name: 'an id that a question and a rejected one share',
    plant: [put(questions, 'id: picture', 'id: "size"')],
    at: [questions, '"size"'],
    message: /the id “size” is used twice/,
  },
  {
    name: 'a pass that found a question twice',
    plant: [put(questions, 'found: [1, 2]', 'found: [2, 2]')],
    at: [questions, '[2, 2]'],
    message: /each pass once/,
  },
])

test.each([
  ['question', '{ en: How much is given?, zh: 捐了多少？ }', /questions\.0\.question\.(en|zh)/],
  ['label', '{ en: a figure, zh: 有数额 }', /questions\.0\.answers\.0\.label\.(en|zh)/],
  ['reason', '{ en: One has a figure., zh: 一文有数额。 }', /questions\.0\.reason\.(en|zh)/],
  ['counter', '{ en: One is shorter., zh: 一文较短。 }', /questions\.0\.counter\.(en|zh)/],
  ['doubt', '{ en: Is it?, zh: 是吗？ }', /questions\.0\.doubt\.(en|zh)/],
  ['settled', '{ en: A figure is more than none., zh: 有数额者多言一事。 }', /questions\.0\.settled\.(en|zh)/],
  ['why of a status', '{ en: No room., zh: 未予篇幅。 }', /questions\.2\.unanswered\.0\.why\.(en|zh)/],
  ['why of a rejected one', '{ en: No text asks., zh: 无文本涉及。 }', /rejected\.0\.why\.(en|zh)/],
])('refuses a %s without either language', (_, both, message) => {
  for (const one of [both.replace(/, zh: .* \}$/u, ' }'), both.replace(/en: .*, zh: /u, 'zh: ')]) {
    const faults = faultsOf([put(questions, both, one)])
    expect(
      faults.map((fault) => fault.message),
      describeFaults(faults),
    ).toContainEqual(expect.stringMatching(message))
  }
})

test('all that is wrong is told at once', () => {
  const faults = faultsOf([
    put(questions, 'aspect: amount', 'aspect: amounts'),
    put(questions, 'en: none', 'en: clapping'),
    put(questions, '[鼓掌, 掌声]', '[鼓掌, 开幕]'),
  ])
  expect(faults.filter(({ file }) => file === questions)).toHaveLength(3)
})

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

import { expect, test } from 'vitest'
import { describeFaults } from '../faults.ts'
import { events, faultsOf, put, refuses } from '../testing/plant.ts'

const questions = 'seeds/coding/questions.yaml'
const topics = 'seeds/coding/topics.yaml'

const baoSize =
  '- { document: bao, words: [{ quote: 宣布向学校捐款, rendering: announces a gift to schools, voice: company, lead: true }] }'
const silent = '- { document: bao, status: mute, why: { en: No room., zh: 未予篇幅。 }, terms: [鼓掌, 掌声] }'

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
    name: 'a silence of a source that appeared before the event',
    plant: [
      put(events, 'date: 2031-05-05\n    basis: inferred', 'date: 2031-05-07\n    basis: inferred'),
      // who told of it beforehand could know of it
      put(events, '\n      - { document: bao, quote: 甲公司总裁丙丁致辞 }', ''),
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

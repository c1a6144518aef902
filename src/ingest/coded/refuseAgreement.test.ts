import { expect, test } from 'vitest'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { put, refuses } from '../testing/plant.ts'

const one = 'seeds/coding/pass-1.yaml'
const two = 'seeds/coding/pass-2.yaml'
const again = 'seeds/coding/again-1.yaml'
const otherAgain = 'seeds/coding/again-2.yaml'
const reconciliation = 'seeds/coding/reconciliation.yaml'
const post = 'seeds/documents/post.txt'

const ruled = '  - { document: post, quote: We give back, dimension: label, ruling: irony }\n'
const decide = (more: string) => put(reconciliation, ruled, `${ruled}  - ${more}\n`)
const reason = 'reason: { en: a, zh: 甲 }'
const declared = 'dimensions: [label, agency, naming]\n'
const inFirst = (dimensions: string, records: string) => put(one, declared, `dimensions: [${dimensions}]\n${records}`)

test.each([
  ['pass-2.yaml', one, 'pass-1.yaml stands alone: agreement is between two'],
  ['pass-1.yaml', two, 'pass-2.yaml stands alone: agreement is between two'],
  ['again-2.yaml', again, 'again-1.yaml stands alone: agreement is between two'],
])('refuses passes without %s', (missing, file, message) => {
  const seeds = fairSeeds()
  const result = compileFair({ ...seeds, coding: seeds.coding.filter((coding) => coding.file !== missing) })
  expect(result.ok ? [] : result.faults).toContainEqual(expect.objectContaining({ file, line: 2, message }))
})

refuses([
  {
    name: 'passes of one round that coded different dimensions',
    plant: [put(otherAgain, 'dimensions: [agency]', 'dimensions: [agency, label]')],
    at: [otherAgain, '[agency, label]'],
    message: /the two passes of a round name different dimensions: agency, label/,
  },
  {
    name: 'what was coded again but never before',
    plant: [
      put(again, 'dimensions: [agency]', 'dimensions: [agency, topic]'),
      put(otherAgain, 'dimensions: [agency]', 'dimensions: [agency, topic]'),
    ],
    at: [again, '[agency, topic]'],
    message: /coded again, but in no first pass: “topic”/,
  },
  {
    name: 'an unknown dimension of a pass',
    plant: [put(two, '[naming, agency, label]', '[naming, agency, label, topics]')],
    at: [two, 'topics]'],
    message: /no dimension that coders are compared on has the id “topics”/,
    suggestion: 'topic',
  },
  {
    name: 'a dimension named twice',
    plant: [put(two, '[naming, agency, label]', '[naming, agency, label, naming]')],
    at: [two, 'naming]'],
    message: /“naming” is in this list twice/,
  },
  {
    name: 'a record of what a pass did not code',
    plant: [
      put(
        again,
        'dimensions: [agency]\n',
        'dimensions: [agency]\ntopics: [{ topic: gift, document: bao, quote: 向学校捐款 }]\n',
      ),
    ],
    at: [again, '{ topic'],
    message: /a record of “topic”, which this pass does not say it coded/,
  },
  {
    name: 'a frame of what a pass did not code',
    plant: [put(again, 'agency, value: volunteered', 'label, value: neutral')],
    at: [again, 'label, value'],
    message: /a record of “label”, which this pass does not say it coded/,
  },
  {
    name: 'a quotation in a pass that is not there',
    plant: [put(one, 'quote: We give back', 'quote: We gave back')],
    at: [one, 'We gave back'],
    message: /not in post: “We gave back”/,
    suggestion: 'We give back',
  },
  {
    name: 'a value in a pass that its dimension has not',
    plant: [put(one, 'label, value: critical', 'label, value: coerced')],
    at: [one, 'coerced, voice'],
    message: /no value of label has the id “coerced”/,
  },
  {
    name: 'a frame of a pass over a sentence end',
    plant: [put(two, 'quote: Springfield Fair,', 'quote: 2031. Everybody clapped.,')],
    at: [two, '2031.'],
    message: /a frame runs over a sentence end/,
  },
  {
    name: 'two frames of a pass alike',
    plant: [
      put(
        two,
        'frames:\n',
        'frames:\n  - { document: bao, quote: 宣布向学校捐款, dimension: agency, value: volunteered, referent: gift, voice: outlet }\n',
      ),
    ],
    at: [
      two,
      '{ document: bao, quote: 宣布向学校捐款, dimension: agency, value: volunteered, referent: gift, voice: company',
    ],
    message: /coded twice as agency: volunteered/,
  },
  {
    name: 'a naming of a pass that is not printed',
    plant: [put(one, 'words: 乙市博览会', 'words: 乙市搏览会')],
    at: [one, '乙市搏览会'],
    message: /not printed in bao: “乙市搏览会”/,
  },
  {
    name: 'a naming of a pass for an unknown referent',
    plant: [put(one, 'referent: gift, document: bao', 'referent: gifft, document: bao')],
    at: [one, 'gifft'],
    message: /no referent has the id “gifft”/,
  },
  {
    name: 'an unknown topic in a pass',
    plant: [inFirst('label, agency, naming, topic', 'topics: [{ topic: gifft, document: bao, quote: 向学校捐款 }]\n')],
    at: [one, 'gifft'],
    message: /no topic has the id “gifft”/,
  },
  {
    name: 'a passage given twice for one topic',
    plant: [
      inFirst(
        'label, agency, naming, topic',
        'topics: [{ topic: gift, document: bao, quote: 向学校捐款 }, { topic: gift, document: bao, before: 宣布, quote: 向学校捐款 }]\n',
      ),
    ],
    at: [one, '向学校捐款 }]'],
    message: /quoted twice for the topic gift/,
  },
  {
    name: 'a sentence without a voice in a pass',
    plant: [
      inFirst('label, agency, naming, voice', 'voices: [{ document: post, quote: We give back, voice: company }]\n'),
    ],
    at: [one, 'voice]'],
    message: /this pass has no voice for a body sentence of post: “The Springfield Fair/,
  },
  {
    name: 'a second voice for a sentence in a pass',
    plant: [
      inFirst(
        'label, agency, naming, voice',
        'voices: [{ document: post, quote: We give back, voice: company }, { document: post, quote: said Jane Doe, voice: company }]\n',
      ),
    ],
    at: [one, 'said Jane Doe'],
    message: /a second voice for one sentence: “.*said Jane Doe/,
  },
  {
    name: 'a voice for a heading in a pass',
    plant: [
      inFirst('label, agency, naming, voice', 'voices: [{ document: post, quote: pledges money, voice: company }]\n'),
    ],
    at: [one, 'pledges money'],
    message: /not in one body sentence: “pledges money”/,
  },
])

refuses([
  {
    name: 'a difference that nothing settles',
    plant: [put(reconciliation, `decisions:\n${ruled}`, 'decisions: []\n')],
    at: [post, '“We give back'],
    message: /the coders differ on label in this sentence \(critical; none\), and nothing settles it/,
    text: 'We give back',
  },
  {
    name: 'a final coding that differs from both without a word',
    plant: [
      put(otherAgain, 'quote: would give', 'quote: would'),
      put(
        'frames.yaml',
        '  - { id: p-give, document: post, quote: would give, dimension: agency, value: volunteered',
        '  - { id: p-give, document: post, quote: would give, dimension: agency, value: coerced',
      ),
    ],
    at: [post, 'Gizmo said'],
    message: /both coders have volunteered for agency in this sentence, the final coding coerced, and nothing says why/,
  },
  {
    name: 'a value that neither coder recorded, by a general ruling',
    plant: [
      put('frames.yaml', 'value: volunteered', 'value: coerced'),
      decide('{ document: post, quote: would give, dimension: agency, ruling: irony }'),
    ],
    at: [reconciliation, '{ document: post, quote: would give'],
    message:
      /a value for agency in this sentence that neither coder recorded \(volunteered; volunteered; now coerced\)/,
  },
  {
    name: 'a decision where nothing differs',
    plant: [decide(`{ document: post, quote: would give, dimension: agency, ${reason} }`)],
    at: [reconciliation, '{ document: post, quote: would give'],
    message: /nothing to decide: both coders and the final coding have volunteered for agency/,
  },
  {
    name: 'a decision given twice',
    plant: [decide(`{ document: post, quote: said Jane Doe, dimension: label, ${reason} }`)],
    at: [reconciliation, '{ document: post, quote: said'],
    message: /decided twice on label in this sentence/,
  },
  {
    name: 'a decision on words of two sentences',
    plant: [decide(`{ document: post, quote: 2031. Everybody, dimension: label, ${reason} }`)],
    at: [reconciliation, '2031.'],
    message: /not in one body sentence: “2031. Everybody”/,
  },
  {
    name: 'an unknown ruling',
    plant: [put(reconciliation, 'ruling: irony', 'ruling: irny')],
    at: [reconciliation, 'irny'],
    message: /no ruling has the id “irny”/,
    suggestion: 'irony',
  },
  {
    name: 'a decision without a ground',
    plant: [put(reconciliation, ', ruling: irony', '')],
    at: [reconciliation, '{ document: post, quote: We'],
    message: /a decision without a ground/,
  },
  {
    name: 'a decision on an unknown dimension',
    plant: [put(reconciliation, 'dimension: label', 'dimension: lable')],
    at: [reconciliation, 'lable'],
    message: /no dimension that coders are compared on has the id “lable”/,
    suggestion: 'label',
  },
  {
    name: 'a decision on what nobody coded twice',
    plant: [decide(`{ document: post, quote: We give back, dimension: topic, ${reason} }`)],
    at: [reconciliation, 'topic'],
    message: /no two passes coded “topic”/,
  },
])

test('one fault in a record brings no second one about the difference it leaves', () => {
  const faults = (plant: ReturnType<typeof put>) => {
    const result = compileFair(fairSeeds([plant]))
    return result.ok ? [] : result.faults.map(({ file }) => file)
  }
  expect(faults(put('frames.yaml', 'quote: Springfield Fair,', 'quote: Springfeld Fair,'))).toEqual([
    'seeds/coding/frames.yaml',
  ])
  expect(faults(put(one, 'quote: We give back', 'quote: We gave back'))).toEqual([one])
  expect(faults(put(reconciliation, 'ruling: irony', 'ruling: irny'))).toEqual([reconciliation])
})

test('what the final coding has and neither coder is settled by a reason', () => {
  const result = compileFair(
    fairSeeds([
      put('frames.yaml', 'value: volunteered', 'value: coerced'),
      decide(`{ document: post, quote: would give, dimension: agency, ${reason} }`),
    ]),
  )
  expect(result.ok && result.corpus.coding.units.filter(({ because }) => because?.en === 'a')).toMatchObject([
    { dimension: 'agency', round: 2, settled: ['coerced'] },
  ])
})

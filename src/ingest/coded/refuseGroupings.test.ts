import { expect, test } from 'vitest'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { faultsOf, put, refuses } from '../testing/plant.ts'

const questions = 'seeds/coding/questions.yaml'
const one = 'seeds/coding/grouping-1.yaml'
const two = 'seeds/coding/grouping-2.yaml'
const settled = '    settled: { en: A figure is more than none., zh: 有数额者多言一事。 }\n'

test.each([
  ['grouping-2.yaml', one, 'grouping-1.yaml stands alone: agreement is between two'],
  ['grouping-1.yaml', two, 'grouping-2.yaml stands alone: agreement is between two'],
])('refuses a grouping without %s', (missing, file, message) => {
  const seeds = fairSeeds()
  const result = compileFair({ ...seeds, coding: seeds.coding.filter((coding) => coding.file !== missing) })
  expect(result.ok ? [] : result.faults).toEqual([expect.objectContaining({ file, line: 3, message })])
})

refuses([
  {
    name: 'groupings that differ, and nothing settles it',
    plant: [put(questions, settled, '')],
    at: [questions, 'size'],
    message: /the two groupings of “size” differ, and nothing settles it/,
  },
  {
    name: 'groupings that differ in a status',
    plant: [put(two, 'status: mute', 'status: earlier')],
    at: [questions, 'cheers'],
    message: /the two groupings of “cheers” differ/,
  },
  {
    name: 'another grouping than both coders’, and nothing says why',
    plant: [
      put(two, '[[bao, post]]', '[[post], [bao]]'),
      put(one, '[[bao, post]]', '[[bao], [post]]'),
      put(two, '[[post, bao]]', '[[bao], [post]]'),
    ],
    at: [questions, 'day'],
    message: /both groupings of “day” are alike, what stands is another/,
  },
  {
    name: 'the grouping of a question that there is not',
    plant: [put(one, 'question: size', 'question: sizes')],
    at: [one, 'sizes'],
    message: /no question has the id “sizes”/,
    suggestion: 'size',
  },
  {
    name: 'a question that is grouped twice',
    plant: [put(one, 'question: picture', 'question: "size"')],
    at: [one, '"size"'],
    message: /“size” is grouped twice in one file/,
  },
  {
    name: 'a grouping that puts a document in two places',
    plant: [put(one, '[[post], [bao]]', '[[post], [bao, "post"]]')],
    at: [one, '"post"'],
    message: /“post” stands twice in the grouping of “size”/,
  },
  {
    name: 'a grouping that leaves a document out',
    plant: [put(one, '[[post], [bao]]', '[[post]]')],
    at: [one, 'size'],
    message: /the grouping of “size” does not account for document “bao”/,
  },
  {
    name: 'a grouping of a document that there is not',
    plant: [put(one, '[[post], [bao]]', '[[post], [boa]]')],
    at: [one, 'boa'],
    message: /no document has the id “boa”/,
    suggestion: 'bao',
  },
  {
    name: 'a grouping with a status that there is not',
    plant: [put(one, 'status: mute', 'status: mutes')],
    at: [one, 'mutes'],
    message: /no status of a question has the id “mutes”/,
    suggestion: 'mute',
  },
])

test('a difference on a question that was dropped needs no settling, and no groupings are needed', () => {
  const seeds = fairSeeds([put(questions, settled, '')])
  const result = compileFair({ ...seeds, coding: seeds.coding.filter(({ file }) => !file.startsWith('grouping')) })
  expect(result.ok, result.ok ? '' : describeFaults(result.faults)).toBe(true)
  expect(faultsOf([])).toEqual([])
})

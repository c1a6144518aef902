/** The words that a codebook may have beside labels and definitions, and that a screen takes where it has them. */
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { describeFaults } from '../faults.ts'
import { fairSeeds, type Planted } from '../testing/fair.ts'
import { put } from '../testing/plant.ts'

function compiled(planted: readonly Planted[] = []) {
  const result = compile(fairSeeds(planted), { checkHashes: false })
  if (!result.ok) throw new Error(describeFaults(result.faults))
  const { codebook, coding } = result.corpus
  return {
    counted: codebook.eventType.map(({ id, counted }) => [id, counted?.other.en]),
    asks: coding.book.dimension.map(({ id, asks }) => [id, asks?.en]),
    short: coding.book.topicStatus.map(({ id, short }) => [id, short?.zh]),
  }
}

test('a dimension’s question, a status’s short name and the counting of a type are the codebook’s', () => {
  const found = compiled([
    put(
      'codebook.yaml',
      '{ id: speech, ',
      '{ id: speech, counted: { one: { en: "# speech", zh: "#场" }, other: { en: "# speeches", zh: "#场" } }, ',
    ),
    put('codebook.yaml', 'id: agency, label', 'id: agency, asks: { en: who drives it, zh: 由谁 }, label'),
    put('codebook.yaml', 'id: before, label', 'id: before, short: { en: earlier, zh: 在前 }, label'),
  ])
  expect(found.counted).toContainEqual(['speech', '# speeches'])
  expect(found.asks).toEqual([
    ['label', undefined],
    ['agency', 'who drives it'],
  ])
  expect(found.short).toEqual([
    ['silent', undefined],
    ['before', '在前'],
  ])
})

test('a codebook may do without them', () => {
  const { counted, asks, short } = compiled()
  expect([...counted, ...asks, ...short].map(([, words]) => words)).toEqual(Array(8).fill(undefined))
})

test.each([
  ['a question of a status', 'id: before, label', 'id: before, asks: { en: a, zh: 甲 }, label'],
  ['a short name of a dimension', 'id: agency, label', 'id: agency, short: { en: a, zh: 甲 }, label'],
  ['a way to count without one', '{ id: speech, ', '{ id: speech, counted: { other: { en: "#", zh: "#" } }, '],
])('and %s is refused', (_, from, to) => {
  expect(compile(fairSeeds([put('codebook.yaml', from, to)]), { checkHashes: false }).ok).toBe(false)
})

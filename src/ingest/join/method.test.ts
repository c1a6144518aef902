import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { describeFaults } from '../faults.ts'
import { fairSeeds } from '../testing/fair.ts'

const methodOf = (notes: string) => {
  const seeds = fairSeeds()
  const coding = seeds.coding.map((one) =>
    one.file === 'corpus.yaml' ? { ...one, text: `${one.text.trimEnd()}\n${notes}` } : one,
  )
  const result = compile({ ...seeds, coding })
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus.method
}

test('each part of what a corpus says of itself is its own, and one left out has no paragraphs', () => {
  const { notes } = methodOf(`notes:
  selection: [{ en: Chosen, zh: 选 }, { en: Twice, zh: 再选 }]
  limits: [{ en: Limits, zh: 限 }]
  dating: [{ en: Dates, zh: 期 }]
  coding: [{ en: Codes, zh: 码 }]
`)
  expect(Object.entries(notes).map(([part, paragraphs]) => [part, paragraphs.map(({ en }) => en)])).toEqual([
    ['selection', ['Chosen', 'Twice']],
    ['limits', ['Limits']],
    ['dating', ['Dates']],
    ['coding', ['Codes']],
    ['glossing', []],
  ])
})

test('a corpus that says nothing of itself is one too', () => {
  expect(Object.values(methodOf('').notes).flat()).toEqual([])
})

/** What is broken in the shipped texts is read in both languages, and no further than words of ours in each. */
import { describe, expect, test } from 'vitest'
import { translationsOf } from '../../src/corpus/text/languages'
import { corpus } from './compiled'
import { areShipped } from './shipped'

const { defects, book } = corpus.coding
const han = /\p{Script=Han}/u
const isCorrupting = (kind: string) => book.defectKind.some(({ id, corrupts }) => id === kind && corrupts)
const othersOf = (document: string) =>
  translationsOf(corpus.documents.find(({ id }) => id === document)?.language ?? 'und')
/** Neither translated: names in Latin letters that no Chinese writes otherwise. */
const untranslatable = ['K', 'Guo Catian']

describe.skipIf(!areShipped(corpus.documents))('a reading of the shipped texts', () => {
  test('is in English for who reads English, in Chinese for who reads Chinese', () => {
    const read = defects.filter(({ readAs }) => readAs !== undefined)
    expect(read.length).toBeGreaterThan(40)
    // a mark alone is the same in both
    expect(read.filter(({ readAs }) => han.test(readAs?.en ?? '') || !han.test(readAs?.zh ?? ''))).toEqual([])
  })

  test.each(defects.filter(({ kind }) => isCorrupting(kind)).map((one) => [one.id, one] as const))(
    '%s: the printed words stand in the other language too',
    (_, { passage, rendered }) => {
      if (untranslatable.includes(passage.quote)) return expect(rendered).toBeUndefined()
      expect(han.test(rendered ?? '')).toBe(othersOf(passage.document).includes('zh'))
      expect(rendered).toBeDefined()
    },
  )

  test('is an inference where no address outside shows it, and says from what', () => {
    for (const { outside, basis } of defects) if (outside.length === 0) expect(basis).not.toBe('outside')
  })
})

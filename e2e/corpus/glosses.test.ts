/** Our translations of the shipped texts: each in the signs of its own language, and a copied fault says that it is one. */
import { describe, expect, test } from 'vitest'
import type { Gloss } from '../../src/corpus/coded'
import { overlap } from '../../src/corpus/text/overlap'
import type { Passage } from '../../src/corpus/types'
import { corpus } from './compiled'
import { areShipped } from './shipped'

const { glosses, sentences, defects, book } = corpus.coding

/** What is wrong with the signs of a translation. */
function signs(text: string, language: Gloss['language']): readonly string[] {
  const foreign = language === 'en' ? /[\u3000-\u303F\uFF00-\uFFEF\p{Script=Han}"]/gu : /["'`]/g
  return [...(text.match(foreign) ?? []), ...(isBalanced(text) ? [] : ['unbalanced'])]
}

/** Every quotation mark that opens closes, in order; ’ inside and after a word is an apostrophe where no ‘ is open. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const [sign] of text.matchAll(/[“”‘]|’(?!\p{L})/gu)) {
    if (sign === '“' || sign === '‘') open.push(sign)
    else if (sign === '”' && open.pop() !== '“') return false
    else if (sign === '’' && open.at(-1) === '‘') open.pop()
  }
  return open.length === 0
}

describe('signs', () => {
  test.each([
    ['he said “so”', 'en', []],
    ['China’s “so”, the companies’ own', 'en', []],
    ['he said “so', 'en', ['unbalanced']],
    ['he said so”', 'en', ['unbalanced']],
    ['he said “so ‘it” is’', 'en', ['unbalanced']],
    ['he said, 「so」', 'en', ['「', '」']],
    ['he said，so', 'en', ['，']],
    ['he said "so"', 'en', ['"', '"']],
    ['他说“好”', 'zh', []],
    ['他说"好"', 'zh', ['"', '"']],
    ["他说'好'", 'zh', ["'", "'"]],
    ['他说“好“', 'zh', ['unbalanced']],
  ] as const)('%s (%s)', (text, language, wrong) => expect(signs(text, language)).toEqual(wrong))
})

/** The place that each sentence of a translation renders. */
const rendered = glosses.flatMap(({ document, block, language, sentences: ours }) => {
  const whole = corpus.texts.find((text) => text.document === document)?.blocks.find(({ index }) => index === block)
  const own = sentences.filter(({ passage, block: of }) => passage.document === document && of === block)
  const places = own.length > 0 ? own.map(({ passage }) => passage) : [{ start: 0, end: 0, ...whole, document }]
  return ours.map((text, at) => ({ language, text, place: places[at] ?? { document, start: 0, end: 0 } }))
})

const isCorrupting = (kind: string) => book.defectKind.some(({ id, corrupts }) => id === kind && corrupts)
const foundIn = (place: Pick<Passage, 'document' | 'start' | 'end'>) =>
  defects.filter(({ kind, passage }) => isCorrupting(kind) && overlap(passage, place))
/** Chinese has no small letters. */
const isCase = ({ passage, readAs }: (typeof defects)[number]) =>
  readAs?.en.toLowerCase() === passage.quote.toLowerCase()

describe.skipIf(!areShipped(corpus.documents))('every translation', () => {
  test('has the signs of its language, and no mark that does not close in its sentence', () => {
    expect(rendered.length).toBeGreaterThan(100)
    expect(rendered.filter(({ text, language }) => signs(text, language).length > 0)).toEqual([])
  })

  test('says of a fault that it renders that the source has it, and of nothing else', () => {
    const wrong = rendered.filter(({ text, place }) => {
      const says = /\[sic\]|〔原文(?:如此|误)〕/.test(text)
      return says !== foundIn(place).some((defect) => !isCase(defect))
    })
    expect(wrong).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sentence } from '../coded.ts'
import { id } from '../testing/sideBySide.fixture.ts'
import type { Block, BlockKind, DocumentId, MapSegment } from '../types.ts'
import { textUnitsOf } from './units.ts'

const DOCUMENT = id<DocumentId>('doc-a')

const aBlock = (index: number, kind: BlockKind, text: string, start: number, map?: readonly MapSegment[]): Block => {
  const whole: MapSegment = [0, text.length, start, start + text.length]
  const [, , , end] = map?.at(-1) ?? whole
  return { index, kind, text, start, end, map: map ?? [whole] }
}
const aSentence = (block: number, sentence: number, start: number, end: number, document = DOCUMENT): Sentence => ({
  passage: { document, start, end, quote: '' },
  block,
  number: 1,
  sentence,
  voice: id('outlet'),
})
const words = (blocks: readonly Block[], sentences: readonly Sentence[]) =>
  textUnitsOf({ document: DOCUMENT, blocks }, sentences).map(({ block, range }) =>
    block.text.slice(range.start, range.end),
  )

describe('stretches of a text', () => {
  const body = aBlock(1, 'body', 'Acme gave.  Bob came. ', 20)
  const sentences = [aSentence(1, 1, 20, 30), aSentence(1, 2, 32, 41)]

  test('a sentence takes the space up to the next, the last one what is left', () =>
    expect(words([body], sentences)).toEqual(['Acme gave.  ', 'Bob came. ']))

  test('what stands before the first sentence goes with it', () =>
    expect(words([aBlock(1, 'body', '—  Acme gave.', 20)], [aSentence(1, 1, 23, 33)])).toEqual(['—  Acme gave.']))

  test('a heading, a caption and a notice are whole; what is set aside has none', () => {
    const kinds: readonly BlockKind[] = ['heading', 'caption', 'notice', 'boilerplate', 'repeat']
    const blocks = kinds.map((kind, at) => aBlock(at, kind, `${kind}. And more.`, at * 100))
    expect(words(blocks, [])).toEqual(['heading. And more.', 'caption. And more.', 'notice. And more.'])
  })

  test('they know their voice, their count in the block, and their place in the file', () => {
    const [first, second] = textUnitsOf({ document: DOCUMENT, blocks: [body] }, sentences)
    expect(first).toMatchObject({ start: 20, end: 30, voice: 'outlet', sentence: 1 })
    expect(second).toMatchObject({ start: 32, end: 41, sentence: 2, range: { start: 12, end: 22 } })
  })

  test('sentences of other documents at the same places divide nothing', () => {
    const others = sentences.map(({ passage, ...rest }) => ({
      ...rest,
      passage: { ...passage, document: id<DocumentId>('doc-b') },
    }))
    expect(words([body], others)).toEqual(['Acme gave.  Bob came. '])
  })

  test('they are cut in the clean text, where the file says it longer', () => {
    // “&amp;” in the file, “&” in the clean text
    const block = aBlock(1, 'body', 'A & B. C.', 0, [
      [0, 2, 0, 2],
      [2, 3, 2, 7],
      [3, 9, 7, 13],
    ])
    expect(words([block], [aSentence(1, 1, 0, 10), aSentence(1, 2, 11, 13)])).toEqual(['A & B. ', 'C.'])
  })
})

/** Blocks of sentences of these lengths, so many spaces apart, with markup between the blocks. */
const someText = fc
  .array(
    fc.tuple(
      fc.constantFrom<BlockKind>('heading', 'body', 'caption', 'notice', 'boilerplate', 'repeat'),
      fc.array(fc.tuple(fc.stringMatching(/^[a-z。，甲“”]{1,8}$/), fc.nat(2)), { minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  .map((plans) => {
    let at = 0
    const sentences: Sentence[] = []
    const blocks = plans.map(([kind, parts], index) => {
      const start = at + 3
      let from = start
      parts.forEach(([text, gap], nth) => {
        if (kind === 'body') sentences.push(aSentence(index, nth + 1, from, from + text.length))
        from += text.length + gap
      })
      at = from
      return aBlock(index, kind, parts.map(([text, gap]) => text + ' '.repeat(gap)).join(''), start)
    })
    return { blocks, sentences }
  })

test('a block’s stretches joined are its text: no character is lost or doubled', () => {
  fc.assert(
    fc.property(someText, ({ blocks, sentences }) => {
      const stretches = textUnitsOf({ document: DOCUMENT, blocks }, sentences)
      for (const block of blocks) {
        const own = stretches.filter((one) => one.block === block)
        const aside = block.kind === 'boilerplate' || block.kind === 'repeat'
        expect(own.map(({ range }) => block.text.slice(range.start, range.end)).join('')).toBe(aside ? '' : block.text)
        own.slice(1).forEach(({ range }, at) => {
          expect(range.start).toBe(own[at]?.range.end)
        })
      }
    }),
  )
})

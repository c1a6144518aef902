/** The data files count code points: an astral character before everything, so that no other unit gives the same numbers. */
import { expect, test } from 'vitest'
import { publicTables } from '../publish/kinds.ts'
import { describeFaults } from './faults.ts'
import { compileFair } from './testing/compileFair.ts'
import { fairSeeds, type Planted } from './testing/fair.ts'
import { corpus as corpusFile, entities, put } from './testing/plant.ts'

function compiled(planted: readonly Planted[]) {
  const seeds = fairSeeds(planted)
  const result = compileFair(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  const points = (document: string) => {
    const file = result.corpus.documents.find(({ id }) => id === document)?.file
    const bytes = seeds.documents.find((one) => one.file === file)?.bytes
    return [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]
  }
  return { corpus: result.corpus, points }
}

const astral = [
  put('post.txt', 'Gizmo pledges', '🎉 Gizmo pledges'),
  put('bao.txt', 'title: 甲公司承诺捐款', 'lead: 🎉🎉\ntitle: 甲公司承诺捐款'),
]

test('passages and mentions are code points of the file', () => {
  const { corpus, points } = compiled(astral)
  for (const { document, start, end, quote } of [...corpus.evidence, ...corpus.texts.flatMap((one) => one.mentions)])
    expect(points(document).slice(start, end).join('')).toBe(quote)
})

test('blocks, their maps and what they repeat are code points of the file', () => {
  const { corpus, points } = compiled(astral)
  const condensed = (text: string) => text.replace(/\s/g, '')
  for (const { document, blocks } of corpus.texts) {
    for (const { text, start, end, map, repeats } of blocks) {
      const words = (from: number, to: number) => condensed(points(document).slice(from, to).join(''))
      expect(words(start, end)).toBe(condensed(text))
      if (repeats) expect(words(repeats.start, repeats.end)).toBe(condensed(text))
      for (const [from, to, rawStart, rawEnd] of map)
        expect(words(rawStart, rawEnd)).toBe(condensed(text.slice(from, to)))
    }
  }
  expect(corpus.texts.some(({ blocks }) => blocks.some(({ repeats }) => repeats))).toBe(true)
})

test('sizes are code points', () => {
  const { corpus, points } = compiled(astral)
  const sound = compiled([]).corpus
  const textOf = (index: typeof corpus) => index.documents.find(({ id }) => id === 'post')?.size.text ?? 0
  for (const { id, size } of corpus.documents) expect(size.file).toBe(points(id).length)
  // the astral character and the space after it
  expect(textOf(corpus) - textOf(sound)).toBe(2)
})

test('a Latin form is a whole word, also at the end of a block', () => {
  const mentions = (last: string) => {
    const { corpus } = compiled([put('post.txt', 'for an hour.', last), put('names.yaml', 'Skip]', 'Skip, Gizmos]')])
    return corpus.texts.flatMap((one) => one.mentions).filter(({ quote }) => quote === 'Gizmo').length
  }
  expect(mentions('for Gizmo') - mentions('for Gizmos')).toBe(1)
})

test('a form that holds only inside other words comes before one that holds anywhere', () => {
  const inside = '    as_printed: [The Gadget Post, { form: Gizmo, within: head of Gizmo }]'
  const { corpus } = compiled([put(entities, '    as_printed: [The Gadget Post]', inside)])
  const names = corpus.texts.flatMap(({ mentions }) => mentions).filter(({ quote }) => quote === 'Gizmo')
  expect(names.map(({ entity }) => entity)).toEqual(['gizmo', 'gizmo', 'gadget-post'])
})

test('a misprint is a mention that says so, and no alias', () => {
  const misprint =
    '[Gizmo, 甲公司]\n    misprints: [{ form: Gizno, in: [post], reads: { en: Gizmo, zh: 甲公司 }, known: { en: a, zh: 甲 }, basis: sense, certainty: sure }]'
  const { corpus } = compiled([
    put('post.txt', 'for an hour.', 'for Gizno.'),
    put(entities, '[Gizmo, 甲公司]', misprint),
  ])
  expect(corpus.misprints.map(({ quote, misprint: as }) => [quote, as?.reads])).toEqual([
    ['Gizno', { en: 'Gizmo', zh: '甲公司' }],
  ])
  expect(publicTables(corpus).find(({ name }) => name === 'entities')?.csv).toContain(',Gizmo|甲公司\r\n')
})

test('sources stand in the order of their letters, whatever order they are described in', () => {
  const letters = '  - { document: post, siglum: P, colour: 1 }\n  - { document: bao, siglum: B, colour: 2 }\n'
  const turned = letters
    .split(/(?<=\n)/)
    .reverse()
    .join('')
  expect(compiled([put(corpusFile, letters, turned)]).corpus.documents.map(({ siglum }) => siglum)).toEqual(['B', 'P'])
})

test('an axis of one month is an axis', () => {
  expect(compiled([put(corpusFile, 'to: 2031-12', 'to: 2031-01')]).corpus.about.window.to).toBe('2031-01')
})

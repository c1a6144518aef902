import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceCount } from '../faceted.ts'
import { type Answer, answer, isAsked, type Question } from './answer.ts'
import { entriesOf } from './entries.ts'
import { filterHits, hitsOf, totalOf } from './find.ts'
import { KINDS } from './kinds.ts'
import { termsOf } from './query.ts'
import { entries, index, searched } from './searched.fixture.ts'

const ask = (q: string, rest: Partial<Question> = {}): Answer =>
  answer(entries, { q, kind: [], source: [], open: [], ...rest })
const of = (found: Answer, kind: string) => found.groups.find((group) => group.kind === kind)

describe('an answer', () => {
  test('says of each text how often, and marks exactly that', () => {
    const text = of(ask('acme'), 'text')
    expect(text).toMatchObject({ count: 3, of: 2, drawn: 2, texts: 1 })
    expect(text?.kind === 'text' && text.sources.map(({ document, count }) => [document, count])).toEqual([
      ['doc-a', 3],
    ])
    expect(text?.kind === 'text' && text.sources[0]?.results.map(({ words }) => words[0]?.matches)).toEqual([
      [{ start: 0, end: 4 }],
      [
        { start: 9, end: 13 },
        { start: 20, end: 24 },
      ],
    ])
  })

  test('has a text as a whole, by its title, its outlet, or where it came from', () => {
    const chain = index.documents.map((document) => ({
      ...document,
      outlet: { en: 'Daily Globe', zh: '环球日报' },
      chain: [{ name: { en: 'Wire', zh: '通讯社' }, held: false }, ...document.chain] as const,
    }))
    const all = entriesOf({ ...searched, index: { ...index, documents: chain } })
    for (const q of ['环球日报', 'daily globe', 'wire', 'doc-b']) {
      const group = of(answer(all, { q, kind: ['source'], source: ['doc-b'], open: [] }), 'source')
      expect(group?.kind === 'source' && group.results.map(({ key }) => key)).toEqual(['doc-b'])
    }
  })

  test('gives a record a passage to lead to, also where only our own words hold what was asked', () => {
    for (const [q, kind] of [
      ['spring', 'event'],
      ['schools', 'pledge'],
      ['choice', 'frame'],
    ] as const) {
      const group = of(ask(q), kind)
      const [result] = group?.kind === kind ? group.results : []
      const [passage] = result?.words.filter(({ role }) => role === 'quotation') ?? []
      expect(passage).toMatchObject({ passage: { document: 'doc-b' }, matches: [] })
    }
  })

  test('holds of the sources’ words only those in which something was found', () => {
    const group = of(ask('acne'), 'entity')
    expect(group?.kind === 'entity' && group.results[0]?.words.filter(({ passage }) => passage)).toMatchObject([
      { role: 'form', text: 'Acne', matches: [{ start: 0, end: 4 }] },
    ])
  })

  test('to nothing is nothing, and says so', () => {
    for (const q of ['', ' ', '\u200b'])
      expect(ask(q)).toMatchObject({ asked: false, total: 0, groups: [], instead: null })
    expect([isAsked(' '), isAsked('甲')]).toEqual([false, true])
  })

  test('to what is not there says what else to ask', () => {
    expect(ask('acne', { kind: ['frame'] }).instead).toEqual({
      all: 2,
      drops: [{ drop: 'kind', count: 2 }],
      tries: [],
      near: [],
    })
    expect(ask('acmee').instead).toEqual({ all: 0, drops: [], tries: [], near: ['acme'] })
  })
})

describe('the laws of an answer', () => {
  const ids = index.documents.map(({ id }) => String(id))
  const question: fc.Arbitrary<Question> = fc.record({
    q: fc.constantFrom('acme', 'acne', '甲', '甲公司', 'forced', 'a', '不', 'nowhere', ''),
    kind: fc.subarray([...KINDS]),
    source: fc.subarray(ids),
    open: fc.subarray([...KINDS]),
  })

  test('its sums are those of what was found, and each choice gives what it says', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = answer(entries, asked)
        const all = hitsOf(entries, termsOf(asked.q))
        expect(found.total).toBe(totalOf(filterHits(all, asked)))
        expect(found.groups.reduce((sum, { count }) => sum + count, 0)).toBe(found.total)
        for (const [facet, choices] of [
          ['kind', KINDS],
          ['source', ids],
        ] as const)
          for (const id of choices)
            expect(choiceCount(found.choices[facet], id)).toBe(
              answer(entries, { ...asked, [facet]: [...new Set([...asked[facet], id])] }).total,
            )
      }),
    )
  })

  test('it is plain data: what a worker hands over is the same', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = answer(entries, asked)
        expect(structuredClone(found)).toEqual(found)
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      }),
    )
  })

  test('what is handed over grows with what is drawn, not with the corpus', () => {
    const many = (times: number) => ({
      ...searched,
      texts: searched.texts.map((text) => ({
        ...text,
        blocks: Array.from({ length: times }, () => text.blocks).flatMap((blocks, at) =>
          blocks.map((block) => ({ ...block, index: at * blocks.length + block.index })),
        ),
      })),
    })
    const size = (times: number) =>
      JSON.stringify(answer(entriesOf(many(times)), { q: 'acme', kind: [], source: [], open: [] })).length
    // digits of the counts and of the paragraphs' numbers
    expect(size(2_000) - size(40)).toBeLessThan(200)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extracts } from './extract.ts'

const said = (text: string, matches: readonly { start: number; end: number }[], language: string) =>
  extracts(text, matches, language).map(({ pieces }) =>
    pieces.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join(''),
  )

test('a short text stands whole, its matches marked', () => {
  expect(said('Acme plans a fund', [{ start: 5, end: 10 }], 'en')).toEqual(['Acme [plans] a fund'])
  expect(
    said(
      '甲公司计划',
      [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ],
      'zh-Hans',
    ),
  ).toEqual(['[甲][公]司计划'])
})

test('of a long Chinese text 32 characters stand on either side, an astral one never cut', () => {
  const text = `${'𠀀'.repeat(100)}甲${'乙'.repeat(100)}`
  expect(said(text, [{ start: 200, end: 201 }], 'zh-Hans')).toEqual([`${'𠀀'.repeat(32)}[甲]${'乙'.repeat(32)}`])
})

test('of a long English text 14 words, whole ones', () => {
  const text = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ')
  const at = text.indexOf('rd50')
  const [extract = ''] = said(text, [{ start: at, end: at + 4 }], 'en')
  expect(extract.trim().split(' ')).toHaveLength(29)
  expect(extract).toMatch(/^word36 .*wo\[rd50\] .*word64 ?$/)
})

test('what is far apart is two extracts, what is near one; near the ends there is no cut', () => {
  const text = `甲${'乙'.repeat(200)}甲乙乙甲`
  const matches = [0, 201, 204].map((start) => ({ start, end: start + 1 }))
  expect(said(text, matches, 'zh')).toEqual([`[甲]${'乙'.repeat(32)}`, `${'乙'.repeat(32)}[甲]乙乙[甲]`])
})

test('of a long text in which nothing was found its beginning stands', () => {
  expect(said('甲'.repeat(200), [], 'zh-Hans')).toEqual(['甲'.repeat(64)])
  expect(said('Acme plans', [], 'en')).toEqual(['Acme plans'])
})

describe('the laws of an extract', () => {
  test('each match stands in one extract, once, and the extracts are stretches of the text in order', () => {
    const text = fc
      .array(fc.constantFrom('甲', 'acme ', '𠀀', 'plan '), { minLength: 1, maxLength: 400 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('zh-Hans', 'en'),
        (words, picks, language) => {
          const starts = [...words.matchAll(/甲|acme/g)].map(({ index, 0: { length } }) => ({
            start: index,
            end: index + length,
          }))
          fc.pre(starts.length > 0)
          const matches = [...new Set(picks.map((pick) => pick % starts.length))]
            .sort((a, b) => a - b)
            .flatMap((i) => starts[i] ?? [])
          const all = extracts(words, matches, language)
          expect(
            all
              .flatMap(({ pieces }) => pieces.filter(({ found }) => found))
              .map(({ start, text: t }) => ({ start, end: start + t.length })),
          ).toEqual(matches)
          let end = 0
          for (const part of all) {
            expect(part.start).toBeGreaterThanOrEqual(end)
            expect(part.pieces.map((piece) => piece.text).join('')).toBe(words.slice(part.start, part.end))
            expect(words.slice(part.start, part.end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
            ;({ end } = part)
          }
        },
      ),
    )
  })
})

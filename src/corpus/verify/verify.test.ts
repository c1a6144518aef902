import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from './claims.ts'
import { judge } from './verify.ts'

const raw = '\uFEFFAcme 𝄞 甲公司 pledged “10” to 𠮷野家.'
const characters = [...raw]
const claim = (start: number, end: number, more: Partial<Claim> = {}): Claim => ({
  file: 'frames.json',
  pointer: '/0/passage',
  document: 'a',
  start,
  end,
  quote: characters.slice(start, end).join(''),
  ...more,
})
const texts = new Map([['a', raw]])

test('all quotations stand, byte order mark and astral characters counted as one code point each', () => {
  const range = fc
    .tuple(fc.nat(characters.length - 1), fc.nat(characters.length - 1))
    .map(([a, b]) => claim(Math.min(a, b), Math.max(a, b) + 1))
  fc.assert(
    fc.property(fc.array(range), (claims) => {
      expect(judge(claims, texts)).toEqual({ claims: claims.length, standing: claims.length, failures: [] })
    }),
  )
})

test('no tampered character escapes: each one inside a quotation is found, each one outside is nobody’s', () => {
  const at = fc.nat(characters.length - 1)
  fc.assert(
    fc.property(at, at, at, (a, b, tampered) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b) + 1]
      const other = characters.with(tampered, characters[tampered] === '龍' ? '龙' : '龍').join('')
      const inside = tampered >= start && tampered < end
      expect(judge([claim(start, end)], new Map([['a', other]])).failures).toHaveLength(inside ? 1 : 0)
    }),
  )
})

describe('a failure says what was expected and what was found', () => {
  test('a shifted offset', () => {
    const { quote } = claim(1, 5)
    expect(judge([claim(2, 6, { quote })], texts).failures).toEqual([
      { claim: claim(2, 6, { quote }), kind: 'other', found: 'cme ' },
    ])
  })
  test.each([
    [0, 5],
    [1, 6],
  ])('white space or a byte order mark more than is quoted: %d to %d', (start, end) => {
    expect(judge([claim(start, end, { quote: 'Acme' })], texts).standing).toBe(0)
  })
  test('an offset counted in UTF-16 units', () => {
    const start = raw.indexOf('甲')
    expect(judge([claim(start, start + 3, { quote: '甲公司' })], texts).standing).toBe(0)
  })
  test.each([
    [-1, 3],
    [3, 3],
    [0.5, 2],
    [Number.NaN, 2],
    [0, characters.length + 1],
  ])('a range that is none: %d to %d', (start, end) => {
    expect(judge([claim(start, end, { quote: 'x' })], texts).failures).toMatchObject([
      { kind: 'beyond', length: characters.length },
    ])
  })
  test('a missing file', () => {
    expect(judge([claim(0, 1, { document: 'b' })], texts).failures).toMatchObject([{ kind: 'unread' }])
  })
})

test('it tells how far it has come, to the end', () => {
  const steps: number[] = []
  judge(
    Array.from({ length: 450 }, () => claim(0, 1)),
    texts,
    (done) => steps.push(done),
  )
  expect(steps).toEqual([0, 200, 400, 450])
})

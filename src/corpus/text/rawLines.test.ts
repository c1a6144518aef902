import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../types.ts'
import { inFile, inLine, linesAt, linesOf, partsOfFile } from './rawLines.ts'

const files = fc.string({ unit: fc.constantFrom('a', '甲', '🎏', '\n', '\r\n', '\r', ' '), maxLength: 40 })
const isLine = (text: string) => !/[\r\n]/.test(text)

describe('a file in lines', () => {
  test('each line stands where it says, and no character but line ends is lost', () => {
    fc.assert(
      fc.property(files, (raw) => {
        const lines = linesOf(raw)
        for (const { start, end, text } of lines) {
          expect([...raw].slice(start, end).join('')).toBe(text)
          expect(isLine(text)).toBe(true)
        }
        expect(lines.map(({ text }) => text).join('')).toBe(raw.replace(/[\r\n]/g, ''))
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1))
      }),
    )
  })

  test('a place in the file is the same words in its lines', () => {
    fc.assert(
      fc.property(files, fc.nat(40), fc.nat(40), (raw, a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) }
        const lines = linesOf(raw)
        const shown = lines.map((line) => {
          const found = inLine(line, range)
          return found === null ? '' : line.text.slice(found.start, found.end)
        })
        const wanted = [...raw]
          .slice(range.start, range.end)
          .join('')
          .replace(/[\r\n]/g, '')
        expect(shown.join('')).toBe(wanted)
      }),
    )
  })

  test('and back', () => {
    fc.assert(
      fc.property(files, fc.nat(40), fc.nat(40), (raw, a, b) => {
        for (const line of linesOf(raw)) {
          const range = { start: line.start + Math.min(a, b), end: line.start + Math.max(a, b) }
          const found = inLine(line, range)
          if (found === null) continue
          expect(inFile(line, found)).toEqual({ start: range.start, end: Math.min(range.end, line.end) })
        }
      }),
    )
  })
})

const kinds = ['body', 'boilerplate', 'repeat'] as const
const blocks = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      rule: fc.constantFrom('appeal', 'share'),
      gap: fc.nat(3),
      length: fc.integer({ min: 1, max: 5 }),
    }),
  )
  .map((all) => {
    let at = 0
    return all.map(({ kind, rule, gap, length }, index): Block => {
      const start = at + gap
      at = start + length
      return { index, kind, rule, text: '', start, end: at, map: [] }
    })
  })

test('the parts of a file are all of it, once, each block is one of them, and what is between belongs to none', () => {
  fc.assert(
    fc.property(blocks, fc.nat(5), (all, rest) => {
      const length = (all.at(-1)?.end ?? 0) + rest
      const parts = partsOfFile(all, length)
      expect(parts[0]?.start ?? 0).toBe(0)
      expect(parts.at(-1)?.end ?? 0).toBe(length)
      for (const [at, part] of parts.entries()) expect(parts[at + 1]?.start ?? length).toBe(part.end)
      for (const [at, block] of all.entries()) {
        const holding = parts.find(({ start, end }) => start === block.start && end === block.end)
        const before = all[at - 1]
        const again = before?.kind === block.kind && before.rule === block.rule
        expect(holding?.of).toEqual(block.kind === 'body' ? { kind: 'text' } : { kind: 'aside', block, again })
      }
    }),
  )
})

test('a range touches the lines from that of its first character to that of its last', () => {
  const lines = linesOf('甲乙\r\n\n丙🎏')
  const touched = (start: number, end: number) => linesAt(lines, { start, end }).map(({ number }) => number)
  expect(touched(0, 2)).toEqual([1])
  expect(touched(1, 6)).toEqual([1, 2, 3])
  expect(touched(5, 7)).toEqual([3])
  // a line's own end
  expect([touched(2, 3), touched(4, 5)]).toEqual([[1], [2]])
})

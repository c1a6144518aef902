import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a file keeps its byte order mark and its line ends', () => {
  expect(decode('a.txt', bytes('\uFEFFone\r\ntwo\n𠮷'))).toEqual({ text: '\uFEFFone\r\ntwo\n𠮷' })
})

test('every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decode('a.txt', bytes(text)).text).toBe(text)
    }),
  )
})

test('a byte that is not UTF-8 is named with its line', () => {
  const { fault } = decode('a.txt', Uint8Array.of(...bytes('one\n二 th'), 0xff, ...bytes('ree\nfour')))
  expect(fault).toMatchObject({
    file: 'a.txt',
    line: 2,
    column: 5,
    text: '二 th',
    message: 'not UTF-8: byte 0xff at byte offset 10',
  })
})

test('a file cut inside a character says so', () => {
  const { fault } = decode('a.txt', bytes('one\n二').subarray(0, -1))
  expect(fault).toMatchObject({ line: 2, column: 1, message: 'not UTF-8: the file ends inside a character' })
})

test('wherever one byte is broken, the fault is on its line', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', '二', '𠮷') }), { minLength: 1 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const broken = Uint8Array.of(...bytes(before.join('\n')), 0xfe, ...bytes(after.join('\n')))
      expect(decode('a.txt', broken).fault?.line).toBe(before.length)
    }),
  )
})

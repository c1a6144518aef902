import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byId, labelOf } from './byId.ts'

const table = fc.uniqueArray(fc.record({ id: fc.string(), of: fc.nat() }), { selector: ({ id }) => id })

test('it is what looking through the table finds, of each of two tables its own', () => {
  fc.assert(
    fc.property(table, table, fc.string(), (one, other, made) => {
      for (const things of [one, other, one])
        for (const id of [...one, ...other].map(({ id }) => id).concat(made))
          expect(byId(things, id)).toBe(things.find((thing) => thing.id === id))
    }),
  )
})

test('of no table and of no id there is nothing', () => {
  expect(byId(undefined, 'a')).toBe(undefined)
  expect(byId([{ id: 'null' }, { id: 'undefined' }], null)).toBe(undefined)
  expect(byId([{ id: 'null' }, { id: 'undefined' }], undefined)).toBe(undefined)
})

test('a table is looked through once, however often it is asked', () => {
  let read = 0
  const things = Array.from({ length: 100 }, (_, at) => ({
    get id() {
      read += 1
      return `${at}`
    },
  }))
  for (let at = 0; at < 100; at++) byId(things, `${at}`)
  expect(read).toBe(100)
})

test('a value is named by its own dimension', () => {
  const dimension = (id: string, label: string) => ({ id, values: [{ id: 'same', label: { en: label, zh: label } }] })
  const book = { dimension: [dimension('a', 'one'), dimension('b', 'two')] }
  expect(labelOf(book, 'b', 'same')?.en).toBe('two')
  expect(labelOf(book, 'b', 'other')).toBe(undefined)
  expect(labelOf(book, 'c', 'same')).toBe(undefined)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byId, cycleFrom } from './parts.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const next = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids)).map((all) => new Map(Object.entries(all)))

test('a record leads back to itself exactly if its way of as many steps as there are records meets it again', () => {
  fc.assert(
    fc.property(next, fc.constantFrom(...ids), (map, id) => {
      const way = ids.reduce<string[]>((steps) => [...steps, map.get(steps.at(-1) ?? '') ?? ''], [id]).slice(1)
      expect(cycleFrom(id, map) !== null).toBe(way.includes(id))
    }),
  )
})

test('the way back begins and ends with the record, each step being the next', () => {
  fc.assert(
    fc.property(next, fc.constantFrom(...ids), (map, id) => {
      const cycle = cycleFrom(id, map)
      if (!cycle) return
      expect([cycle[0], cycle.at(-1)]).toEqual([id, id])
      for (const [i, step] of cycle.slice(0, -1).entries()) expect(map.get(step)).toBe(cycle[i + 1])
    }),
  )
})

test('of two records with one id the first is meant, in the order of the file', () => {
  const records = [
    { id: 'b', at: 1 },
    { id: 'a', at: 2 },
    { id: 'b', at: 3 },
  ] as const
  expect([...byId(records).values()]).toEqual([records[0], records[1]])
})

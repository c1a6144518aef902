/** The laws that every address obeys, whatever it says: for tests of one address each. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readable } from './canonical.ts'
import type { Read } from './readAddress.ts'

type Address<State> = {
  readonly read: (search: string) => Read<State>
  readonly href: (state: State) => string
  /** Its field names. */
  readonly fields: readonly string[]
  readonly states: fc.Arbitrary<State>
  /** The same state with its sets in another order, or with something said twice. */
  readonly turned: (state: State) => State
  /** Values that nearly mean something. */
  readonly values?: fc.Arbitrary<string>
  /** Queries that are no queries. */
  readonly broken: readonly string[]
}

const searchOf = (href: string) => new URL(href, 'https://x.example').search

export const obeysTheLaws = <State>({ read, href, fields, states, turned, values, broken }: Address<State>): void => {
  describe('the laws of an address', () => {
    test('what is written is read again, and nothing of it is dropped', () => {
      fc.assert(fc.property(states, (it) => void expect(read(searchOf(href(it)))).toEqual({ state: it, dropped: [] })))
    })

    test('and read from the form that people copy', () => {
      fc.assert(fc.property(states, (it) => void expect(read(searchOf(readable(href(it)))).state).toEqual(it)))
    })

    test('equal states have equal links, in whatever order their lists stand', () => {
      fc.assert(fc.property(states, (it) => void expect(href(turned(it))).toBe(href(it))))
    })

    test('any query at all opens, and all of it is either read or named', () => {
      const name = fc.constantFrom(...fields, 'x', '')
      const value = values === undefined ? fc.string() : fc.oneof(fc.string(), values)
      fc.assert(
        fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
          const { state, dropped } = read(`?${new URLSearchParams(pairs)}`)
          expect(read(searchOf(href(state)))).toEqual({ state, dropped: [] })
          expect(dropped.length).toBeLessThanOrEqual(pairs.length)
        }),
      )
    })

    test.each(['?%', '?%E4%', '?=', '?&&', '???', ...broken])('%s opens', (search) => {
      expect(() => read(search)).not.toThrow()
    })
  })
}

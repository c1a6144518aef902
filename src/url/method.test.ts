import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { obeysTheLaws } from './laws.fixture.ts'
import { METHOD_PARTS, type MethodState, methodHref, readMethod } from './method.ts'
import { type Keep, keepKnownOne } from './readAddress.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/)
const code = fc.oneof(
  id,
  fc.tuple(id, id).map((two) => two.join('.')),
)
const lang = fc.constantFrom(null, 'en' as const, 'zh' as const)
const none = fc.constant(null)

describe('an address', () => {
  obeysTheLaws({
    read: (search) => readMethod(search),
    href: methodHref,
    fields: ['part', 'code', 'differences', 'lang'],
    states: fc.oneof(
      fc.record({ part: fc.constantFrom(null, ...METHOD_PARTS), code: none, differences: none, lang }),
      fc.record({ part: none, code, differences: fc.option(id), lang }),
      fc.record({ part: none, code: fc.option(code), differences: id, lang }),
    ),
    // a part beside what stands in one says nothing more
    turned: (state) => (state.code || state.differences ? { ...state, part: 'verify' as const } : state),
    values: fc.constantFrom('verify', 'agency', 'agency.coerced', 'a.b.c', 'A', '.', 'a.', 'en', 'fr'),
    broken: ['?code=%', '?part=%E4', '?code=a.b&code=c'],
  })
})

test.each([
  '/method',
  '/method?part=verify&lang=zh',
  '/method?code=agency.coerced&lang=en',
  '/method?code=speech-mode',
  '/method?code=agency&differences=topic',
])('%s says the same when read and written', (href) => {
  const { state, dropped } = readMethod(href.split('?')[1] ?? '')
  expect(dropped).toEqual([])
  expect(methodHref(state)).toBe(href)
})

test('a damaged link still opens, and says what it dropped', () => {
  const { state, dropped } = readMethod('part=moon&code=a.b.c&differences=B&lang=en')
  expect(state).toEqual({ part: null, code: null, differences: null, lang: 'en' })
  expect(dropped.map(({ name }) => name)).toEqual(['part', 'code', 'differences'])
})

const knows =
  (codes: readonly string[]): Keep<MethodState> =>
  (read) =>
    keepKnownOne(
      keepKnownOne(read, 'code', (key) => codes.includes(key)),
      'differences',
      () => false,
    )

test('a code or dimension that the corpus does not have is dropped aloud', () => {
  const { state, dropped } = readMethod('code=a.c&differences=x', knows(['a.b']))
  expect([state.code, state.differences]).toEqual([null, null])
  expect(dropped).toEqual([
    { name: 'code', value: 'a.c' },
    { name: 'differences', value: 'x' },
  ])
})

test('a part is kept where the code beside it is none of the corpus', () => {
  expect(readMethod('part=verify&code=a.c', knows([])).state.part).toBe('verify')
  expect(readMethod('part=verify&code=a.c').state.part).toBeNull()
})

import { expect, test, vi } from 'vitest'
import { listKey, readKeys, switchKeys, watchKeys } from './store.ts'

test('keys are listed while their part stands, and switched off together', () => {
  let heard = 0
  const unwatch = watchKeys(() => {
    heard += 1
  })
  const away = listKey({ key: 'j', does: 'next' })
  listKey({ key: 'k', does: 'previous' })
  expect(readKeys().shortcuts.map(({ key }) => key)).toEqual(['j', 'k'])
  away()
  expect(readKeys().shortcuts.map(({ key }) => key)).toEqual(['k'])
  // no storage here: the choice still holds for the page
  switchKeys(false)
  expect(readKeys().on).toBe(false)
  unwatch()
  switchKeys(true)
  expect([readKeys().on, heard]).toEqual([true, 4])
})

test('where site data are blocked, keys work and the choice lasts as long as the page', async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  const asked = vi.fn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: asked })
  try {
    vi.resetModules()
    const blocked = await import('./store.ts')
    expect(blocked.readKeys().on).toBe(true)
    blocked.switchKeys(false)
    expect(blocked.readKeys().on).toBe(false)
    expect(asked).toHaveBeenCalledTimes(2)
  } finally {
    if (own === undefined) Reflect.deleteProperty(globalThis, 'localStorage')
    else Object.defineProperty(globalThis, 'localStorage', own)
  }
})

test('what was switched off on one page is off on the next', async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  const nextPage = () => {
    vi.resetModules()
    return import('./store.ts')
  }
  const one = await nextPage()
  expect(one.readKeys().on).toBe(true)
  one.switchKeys(false)
  const two = await nextPage()
  expect(two.readKeys().on).toBe(false)
  two.switchKeys(true)
  expect((await nextPage()).readKeys().on).toBe(true)
  vi.unstubAllGlobals()
})

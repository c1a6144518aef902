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

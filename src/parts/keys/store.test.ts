import { expect, test } from 'vitest'
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

import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'
import { locales } from '../../messages/language.ts'
import { saysYear, tickText } from './tickText.ts'

const intl = createIntl({ locale: locales.en })

test('years by number, months by name, days with their month', () => {
  expect(tickText('2021', intl)).toBe('2021')
  expect(tickText('2021-09', intl)).toBe('Sept')
  expect(tickText('2021-01-26', intl)).toBe('26 Jan')
})

test('a January says its year, and so does the first; where there is little room a January is its year', () => {
  expect(tickText('2021-01', intl)).toBe('Jan 2021')
  expect(tickText('2021-04', intl, { isFirst: true })).toBe('Apr 2021')
  expect(tickText('2021-01', intl, { isShort: true })).toBe('2021')
  expect(tickText('2021-04', intl, { isFirst: true, isShort: true })).toBe('Apr 2021')
})

test('which names say their year', () => {
  expect([saysYear('2021', false), saysYear('2021-01', false), saysYear('2021-04', true)]).toEqual([true, true, true])
  expect([saysYear('2021-04', false), saysYear('2021-03-01', false)]).toEqual([false, false])
})

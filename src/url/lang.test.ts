import { expect, test } from 'vitest'
import { languageOf, preferredLanguage } from './lang.ts'

test.each([
  [['zh-TW', 'en'], 'zh'],
  [['zh'], 'zh'],
  [['en-US', 'zh-CN'], 'en'],
  [['fr', 'zh-Hans'], 'zh'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j reads %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language)
})

test('an address that names a language is stronger than the browser; one it cannot name is not', () => {
  expect(languageOf('?lang=zh', ['en'])).toBe('zh')
  expect(languageOf('?words=a&lang=en', ['zh'])).toBe('en')
  expect(languageOf('?lang=fr', ['zh'])).toBe('zh')
  expect(languageOf('', ['zh'])).toBe('zh')
})

import { expect, test } from 'vitest'
import { translationsOf } from './languages.ts'

test.each([
  ['zh-Hans', ['en']],
  ['zh', ['en']],
  ['en-GB', ['zh']],
  ['de', ['en', 'zh']],
  ['enm', ['en', 'zh']],
])('a text in %s is translated into %j', (tag, into) => {
  expect(translationsOf(tag)).toEqual(into)
})

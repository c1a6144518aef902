import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from './runs.ts'

test('the runs of a text are the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '甲', '公', '，', '1', '“', '🎏', '.') })
  fc.assert(
    fc.property(text, fc.constantFrom('en' as const, 'zh' as const), (words, language) => {
      expect(
        runs(words, language)
          .map((run) => run.text)
          .join(''),
      ).toBe(words)
    }),
  )
})

test('each run of the other script says its language', () => {
  expect(runs('Acme pledges 10亿元 for 甲、乙 now', 'en')).toEqual([
    { text: 'Acme pledges 10' },
    { text: '亿元', lang: 'zh-Hans' },
    { text: ' for ' },
    { text: '甲、乙', lang: 'zh-Hans' },
    { text: ' now' },
  ])
  expect(runs('甲公司（Acme Corp.）宣布', 'zh')).toEqual([
    { text: '甲公司（' },
    { text: 'Acme Corp.', lang: 'en' },
    { text: '）宣布' },
  ])
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quoted } from '../corpus/coded.ts'
import { nasty } from './cite/cited.fixture.ts'
import { type Copied, quotationHtml, quotationMarkdown, quotationOf, quotationText } from './copied.ts'

const plain: Copied = {
  words: 'we “volunteered”',
  language: 'en',
  outlet: 'Acme News',
  title: 'Acme gives',
  address: 'https://p.example/sources/a?lang=en#1-9:we',
}
const full: Copied = {
  ...plain,
  speaker: { name: 'Ann Acme', reported: false },
  date: '27 September 2021',
  paragraph: 4,
  gloss: { text: '我们“自愿”', language: 'zh' },
}

describe('as text', () => {
  test('no more than is known', () =>
    expect(quotationText(plain, 'en')).toBe(
      '“we “volunteered””\n— Acme News, “Acme gives”\nhttps://p.example/sources/a?lang=en#1-9:we',
    ))

  test('words, gloss, who, where, link', () => {
    expect(quotationText(full, 'en')).toBe(
      '“we “volunteered””\nour translation: 我们“自愿”\n— Ann Acme, quoted by Acme News, “Acme gives”, 27 September 2021, paragraph 4\nhttps://p.example/sources/a?lang=en#1-9:we',
    )
    expect(quotationText({ ...full, speaker: { name: '甲某', reported: true }, date: '2021年9月27日' }, 'zh')).toBe(
      '“we “volunteered””\n本站译文：我们“自愿”\n——甲某，转述见Acme News，《Acme gives》，2021年9月27日，第4段\nhttps://p.example/sources/a?lang=en#1-9:we',
    )
  })

  test('who passed the words on to the outlet is said', () => {
    const speaker = { name: '甲某', through: '乙社', reported: true }
    expect(quotationText({ ...plain, speaker }, 'en')).toMatch(/^— 甲某 by way of 乙社, as reported by Acme News,/m)
    expect(quotationText({ ...plain, speaker }, 'zh')).toMatch(/^——甲某（据乙社），转述见Acme News，/m)
  })

  test('words that stand in quotation marks as a whole get no second pair', () =>
    expect(quotationText({ ...plain, words: '“自愿”' }, 'zh')).toMatch(/^“自愿”\n/))
})

test('as Markdown: each line of the words is quoted, and no sign of theirs is read as Markdown', () =>
  expect(quotationMarkdown({ ...full, words: '# one *two*\n[three](x)' }, 'en')).toBe(
    [
      '> “\\# one \\*two\\*',
      '> \\[three\\]\\(x\\)”',
      '',
      'our translation: 我们“自愿”',
      '',
      '— [Ann Acme, quoted by Acme News, “Acme gives”, 27 September 2021, paragraph 4](https://p.example/sources/a?lang=en#1-9:we)',
    ].join('\n'),
  ))

test('as HTML: the words have their language and their address', () =>
  expect(quotationHtml({ ...full, words: 'a <b> & "c"\nd', language: 'en-GB' }, 'zh')).toBe(
    '<blockquote lang="en-GB" cite="https://p.example/sources/a?lang=en#1-9:we">“a &lt;b&gt; &amp; &quot;c&quot;<br>d”</blockquote>' +
      '<p>本站译文：<span lang="zh-Hans">我们“自愿”</span></p>' +
      '<p lang="zh-Hans">——<a href="https://p.example/sources/a?lang=en#1-9:we">Ann Acme，引述见Acme News，《Acme gives》，27 September 2021，第4段</a></p>',
  ))

const copied = fc.record({ words: nasty, outlet: nasty, title: nasty }).map((rest): Copied => ({ ...full, ...rest }))
const language = fc.constantFrom('en' as const, 'zh' as const)

test('text has the words exactly', () =>
  fc.assert(
    fc.property(copied, language, (one, spoken) => {
      expect(quotationText(one, spoken)).toContain(one.words)
    }),
  ))

test('HTML holds no tag but its own, and all of the words', () =>
  fc.assert(
    fc.property(copied, language, (one, spoken) => {
      const html = quotationHtml(one, spoken)
      const bare = html.replace(/<\/?(blockquote|br|p|span|a)( (lang|cite|href)="[^"]*")*>/g, '')
      expect(bare).not.toMatch(/[<>"]/)
    }),
  ))

test('in Markdown what a source says opens no link, no code and no other line', () =>
  fc.assert(
    fc.property(copied, language, (one, spoken) => {
      const lines = quotationMarkdown(one, spoken).split('\n')
      const gloss = lines.indexOf('')
      expect(lines.slice(0, gloss).every((line) => line.startsWith('> '))).toBe(true)
      expect(lines.length - gloss).toBe(4)
      const text = lines.join('\n').replace(/\\[\s\S]/g, '')
      expect(text.match(/\[/g)).toHaveLength(1)
      expect(text).not.toMatch(/[`*_<]/)
    }),
  ))

describe('who said it', () => {
  // branded ids are strings; in a test any string may be one
  const id = <Id extends string>(text: string): Id => text as Id
  const quoted = (name: string, start: number, end: number): Quoted => ({
    id: name,
    passage: { document: id('d'), start, end, quote: '' },
    speaker: { kind: 'unnamed', words: { en: name, zh: name } },
    mode: id('direct'),
  })
  const records = [quoted('outer', 0, 50), quoted('inner', 10, 20), quoted('later', 60, 70)]
  const at = (start: number, end: number, document = 'd') =>
    quotationOf(records, { document: id(document), start, end })?.id

  test.each([
    ['the record that covers all of it', 22, 30, 'outer'],
    ['the closest of several', 10, 20, 'inner'],
    ['nobody, where it runs past the quotation', 45, 55, undefined],
    ['nobody, where nothing is quoted', 50, 60, undefined],
  ] as const)('%s', (_, start, end, expected) => expect(at(start, end)).toBe(expected))

  test('nobody in another source', () => expect(at(10, 20, 'e')).toBeUndefined())
})

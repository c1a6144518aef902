import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtex } from './bibtex.ts'
import { aChineseSource, after, anything, aSource, aView, month } from './cited.fixture.ts'
import { csl } from './csl.ts'
import { oneLine } from './pieces.ts'
import { ris } from './ris.ts'

const lines = (...all: readonly string[]) => all.join('\n')

describe('BibTeX', () => {
  test('an English source of a known day', () =>
    expect(bibtex(aSource({ title: 'Acme & {Globex}: 100 % of $_' }))).toBe(
      lines(
        '@misc{acme-news-2021,',
        '  title = {{Acme \\& \\textbraceleft{}Globex\\textbraceright{}: 100 \\% of \\$\\_}},',
        '  howpublished = {Acme News},',
        '  date = {2021-09-27},',
        '  year = {2021},',
        '  month = sep,',
        '  url = {https://news.example/2021/a_b},',
        '  urldate = {2026-01-05},',
        '  language = {english},',
        '}',
        '',
      ),
    ))

  test('a Chinese source without date or address: neither is made up, and what is known is a note', () =>
    expect(bibtex(aChineseSource({ date: after }))).toBe(
      lines(
        '@misc{acme-news-nd,',
        '  title = {{甲公司高管承诺支持“共享”}},',
        '  howpublished = {《甲报》},',
        '  language = {chinese},',
        '  note = {Date of publication on record (EDTF): [2021-09-26..]},',
        '}',
        '',
      ),
    ))

  test('a month is a month', () => {
    expect(bibtex(aSource({ date: month }))).toContain('date = {2021-09},\n  year = {2021},\n  month = sep,')
  })

  test('a view, with its whole hash; Chinese in a link is encoded', () =>
    expect(bibtex(aView('zh', '时间线', 'https://p.example/?words=甲{'))).toMatch(
      /^@misc\{parallax-\w+,\n {2}author = \{\{Parallax\}\},\n {2}title = \{\{时间线\}\},\n {2}howpublished = \{“共享”\},\n {2}version = \{1\.2\.3\},\n {2}url = \{https:\/\/p\.example\/\?words=%E7%94%B2%7B\},\n.*\n {2}language = \{chinese\},\n {2}note = \{Corpus sha256 0123456789abcdef\},\n\}\n$/,
    ))

  /** What BibTeX's own reader does: braces are counted, whatever stands before them. */
  const depths = (text: string) => {
    let depth = 0
    return text.split('').map((sign) => {
      if (sign === '{') depth++
      if (sign === '}') depth--
      return depth
    })
  }
  const unescaped = (text: string) =>
    text.replace(
      /\\textbackslash\{\}|\\textbraceleft\{\}|\\textbraceright\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\([#$%&_])/g,
      (found, sign: string | undefined) => sign ?? { b: '\\', l: '{', r: '}', t: '~', c: '^' }[kind(found)] ?? found,
    )
  const kind = (found: string) => {
    if (found.includes('left')) return 'l'
    if (found.includes('right')) return 'r'
    if (found.includes('tilde')) return 't'
    return found.includes('circum') ? 'c' : 'b'
  }

  test('nothing in a field closes it, and the title can be read back', () =>
    fc.assert(
      fc.property(anything, (cited) => {
        const text = bibtex(cited)
        const all = depths(text)
        expect(all.indexOf(0, text.indexOf('{'))).toBe(text.length - 2)
        expect(text.split('\n').filter((line) => !/^ {2}[a-z]+ = .*,$/.test(line))).toEqual([
          `@misc{${cited.key},`,
          '}',
          '',
        ])
        const title = /^ {2}title = \{\{(.*)\}\},$/mu.exec(text)?.[1] ?? ''
        expect(unescaped(title)).toBe(oneLine(cited.title))
      }),
    ))
})

describe('RIS', () => {
  const crlf = (...all: readonly string[]) => all.map((line) => `${line}\r\n`).join('')

  test('an English source of a month', () =>
    expect(ris(aSource({ date: month }))).toBe(
      crlf(
        'TY  - ELEC',
        'ID  - acme-news-2021',
        'TI  - Acme’s chiefs ‘get the message’',
        'T2  - Acme News',
        'PY  - 2021',
        'DA  - 2021/09//',
        'LA  - en',
        'UR  - https://news.example/2021/a_b',
        'Y2  - 2026/01/05/',
        'ER  - ',
      ),
    ))

  test('a Chinese source without date or address', () =>
    expect(ris(aChineseSource({ date: after }))).toBe(
      crlf(
        'TY  - ELEC',
        'ID  - acme-news-nd',
        'TI  - 甲公司高管承诺支持“共享”',
        'T2  - 《甲报》',
        'LA  - zh-Hans',
        'N1  - Date of publication on record (EDTF): [2021-09-26..]',
        'ER  - ',
      ),
    ))

  test('every line is a tag and its value, and the record ends once', () =>
    fc.assert(
      fc.property(anything, (cited) => {
        const text = ris(cited)
        const all = text.split(/\r\n|[\r\n\u2028\u2029\u0085]/)
        expect(all.pop()).toBe('')
        for (const line of all) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
        expect(all.filter((line) => line.startsWith('ER')).length).toBe(1)
        expect(all.at(-1)).toBe('ER  - ')
        expect(all).toContain(`TI  - ${oneLine(cited.title)}`)
      }),
    ))
})

describe('CSL-JSON', () => {
  const itemOf = (text: string): unknown => JSON.parse(text)

  test('an English source of a known day', () =>
    expect(itemOf(csl(aSource()))).toEqual([
      {
        id: 'acme-news-2021',
        type: 'webpage',
        title: 'Acme’s chiefs ‘get the message’',
        'container-title': 'Acme News',
        issued: { 'date-parts': [[2021, 9, 27]] },
        accessed: { 'date-parts': [[2026, 1, 5]] },
        URL: 'https://news.example/2021/a_b',
        language: 'en',
      },
    ]))

  test('a Chinese source without date or address', () =>
    expect(itemOf(csl(aChineseSource({ date: after })))).toEqual([
      {
        id: 'acme-news-nd',
        type: 'webpage',
        title: '甲公司高管承诺支持“共享”',
        'container-title': '《甲报》',
        language: 'zh-Hans',
        note: 'Date of publication on record (EDTF): [2021-09-26..]',
      },
    ]))

  test('the project is a body and is never taken apart', () =>
    expect(itemOf(csl(aView('zh', '时间线')))).toMatchObject([{ author: [{ literal: 'Parallax' }], title: '时间线' }]))

  test('always parses, with the very title', () =>
    fc.assert(
      fc.property(anything, (cited) => {
        expect(itemOf(csl(cited))).toMatchObject([{ id: cited.key, title: cited.title, type: 'webpage' }])
      }),
    ))
})

test('a key is ASCII without anything that ends it, and differs between links', () => {
  fc.assert(
    fc.property(anything, ({ key }) => {
      expect(key).toMatch(/^[A-Za-z0-9-]+$/)
    }),
  )
  expect(aView('en', 'A', 'https://p.example/a').key).not.toBe(aView('en', 'A', 'https://p.example/b').key)
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aChineseSource, after, anything, aSource, aView, month } from './cited.fixture.ts'
import type { Cited } from './cited.ts'
import { oneLine, plain, rich } from './pieces.ts'
import { apa, chicagoBibliography, chicagoNote, gbt } from './prose.ts'

const all = (cited: Cited) => [apa, chicagoNote, chicagoBibliography, gbt].map((write) => plain(write(cited)))
const marked = (cited: Cited) => rich(apa(cited))
const address = 'https://news.example/2021/a_b'

describe('an English source', () => {
  test('of a known day, with an address', () =>
    expect(all(aSource())).toEqual([
      `Acme’s chiefs ‘get the message’. (2021, September 27). Acme News. ${address}`,
      `“Acme’s chiefs ‘get the message’,” Acme News, September 27, 2021, ${address}.`,
      `“Acme’s chiefs ‘get the message’.” Acme News. September 27, 2021. ${address}.`,
      `Acme’s chiefs ‘get the message’[EB/OL]//Acme News. (2021-09-27)[2026-01-05]. ${address}.`,
    ]))

  test('of a month', () =>
    expect(all(aSource({ date: month }))).toEqual([
      `Acme’s chiefs ‘get the message’. (2021, September). Acme News. ${address}`,
      `“Acme’s chiefs ‘get the message’,” Acme News, September 2021, ${address}.`,
      `“Acme’s chiefs ‘get the message’.” Acme News. September 2021. ${address}.`,
      `Acme’s chiefs ‘get the message’[EB/OL]//Acme News. (2021-09)[2026-01-05]. ${address}.`,
    ]))

  test('not before a day: no date is printed, and Chicago says when it was read', () =>
    expect(all(aSource({ date: after }))).toEqual([
      `Acme’s chiefs ‘get the message’. (n.d.). Acme News. ${address}`,
      `“Acme’s chiefs ‘get the message’,” Acme News, n.d., accessed January 5, 2026, ${address}.`,
      `“Acme’s chiefs ‘get the message’.” Acme News. n.d. Accessed January 5, 2026. ${address}.`,
      `Acme’s chiefs ‘get the message’[EB/OL]//Acme News. (n.d.)[2026-01-05]. ${address}.`,
    ]))
})

test('an outlet that begins with a small letter keeps it', () =>
  expect(plain(chicagoBibliography(aSource({ outlet: { en: 'eAcme', zh: '甲' } })))).toContain('.” eAcme. September'))

describe('a Chinese source without an address', () => {
  test('of a known day', () =>
    expect(all(aChineseSource())).toEqual([
      '甲公司高管承诺支持“共享”. (2021, September 27). Daily A.',
      '“甲公司高管承诺支持‘共享’,” Daily A, September 27, 2021.',
      '“甲公司高管承诺支持‘共享’.” Daily A. September 27, 2021.',
      '甲公司高管承诺支持“共享”[EB/OL]//《甲报》. (2021-09-27).',
    ]))

  test('without a date', () =>
    expect(all(aChineseSource({ date: after }))).toEqual([
      '甲公司高管承诺支持“共享”. (n.d.). Daily A.',
      '“甲公司高管承诺支持‘共享’,” Daily A, n.d.',
      '“甲公司高管承诺支持‘共享’.” Daily A. n.d.',
      '甲公司高管承诺支持“共享”[EB/OL]//《甲报》. (无日期).',
    ]))
})

describe('a view names the project, release, corpus, day of access and link, and no date of its own', () => {
  const at = 'https://p.example/sources/a?lang=en'

  test('in English', () =>
    expect(all(aView('en', 'Timeline'))).toEqual([
      `Parallax. (n.d.). Timeline (Release 1.2.3, corpus 0123456789ab) [View of the corpus “Sharing”]. Retrieved January 5, 2026, from ${at}`,
      `Parallax, “Timeline,” view of the corpus “Sharing”, release 1.2.3, corpus 0123456789ab, accessed January 5, 2026, ${at}.`,
      `Parallax. “Timeline.” View of the corpus “Sharing”. Release 1.2.3, corpus 0123456789ab. Accessed January 5, 2026. ${at}.`,
      `Parallax. Timeline[EB/OL]//“Sharing”. Release 1.2.3, corpus 0123456789ab. (n.d.)[2026-01-05]. ${at}.`,
    ]))

  test('in Chinese', () =>
    expect(plain(gbt(aView('zh', '时间线')))).toBe(
      `Parallax. 时间线[EB/OL]//“共享”. 版本1.2.3, 语料0123456789ab. (无日期)[2026-01-05]. ${at}.`,
    ))
})

test('APA sets an English title in italics; a Chinese one is never slanted', () => {
  expect(marked(aSource())).toMatch(/^<i>Acme’s chiefs ‘get the message’.<\/i> \(2021/)
  expect(marked(aChineseSource())).not.toContain('<i>')
  expect(marked(aView('en', 'A · 甲公司'))).not.toContain('<i>')
  expect(marked(aSource({ title: 'A <b> & "c"' }))).toContain('<i>A &lt;b&gt; &amp; "c".</i>'.replaceAll('"', '&quot;'))
})

test('a title that ends in a question takes no full stop after it', () =>
  expect(plain(apa(aSource({ title: 'Who pays?' })))).toMatch(/^Who pays\? \(2021/))

test('whatever a title holds, a citation stays on its line and has all of it', () =>
  fc.assert(
    fc.property(anything, (cited) => {
      const safe = { ...cited, ...(cited.address === undefined ? {} : { address: 'https://x.example' }) }
      for (const write of [apa, chicagoNote, chicagoBibliography, gbt]) {
        const text = plain(write(safe))
        expect(text).not.toMatch(/[\r\n\u2028\u2029\u0085\t]/)
        const bare = (words: string) => words.replace(/[“”‘’]/g, '')
        expect(bare(text)).toContain(bare(oneLine(cited.title)))
      }
    }),
  ))

test('italics change no word, and a piece says its language', () =>
  fc.assert(
    fc.property(anything, (cited) => {
      const unmarked = rich(apa(cited)).replace(/<\/?i>/g, '')
      expect(unmarked).toBe(rich([{ text: plain(apa(cited)) }]))
      const title = apa(cited).find(({ lang }) => lang !== undefined)
      expect(title?.lang).toBe(cited.language)
      expect(title?.italic === true).toBe(!/\p{Script=Han}/u.test(cited.title))
    }),
  ))

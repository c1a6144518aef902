/** The search counts what grep counts: the table against the seeds' own clean texts, and against grep where GNU's is here. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/corpus/search/answer'
import { entriesOf } from '../../src/corpus/search/entries'
import { normalise } from '../../src/corpus/search/normalise'
import { termsOf } from '../../src/corpus/search/query'
import { publicFiles } from '../../src/publish/files'
import { corpus } from './compiled'
import { searches } from './searches'
import { areShipped } from './shipped'

const han = Converter({ from: 't', to: 'cn' })
const { texts, evidence, coding, ...index } = corpus
const entries = entriesOf({ ...coding, index, texts, evidence, book: { ...corpus.codebook, ...coding.book } }, han)

test('the table is long enough, has both languages, and asks nothing twice', () => {
  expect(searches.length).toBeGreaterThanOrEqual(60)
  expect(searches.filter(({ q }) => /\p{Script=Han}/u.test(q)).length).toBeGreaterThan(25)
  expect(searches.filter(({ q }) => /[a-z]/i.test(q)).length).toBeGreaterThan(25)
  expect(new Set(searches.map(({ q }) => q)).size).toBe(searches.length)
})

const other = !areShipped(corpus.documents)

describe.skipIf(other)('in the shipped texts each count is that of grep, and each place holds the words', () => {
  test.each(searches)('$q', ({ q, counts }) => {
    const terms = termsOf(q, han)
    const { groups } = answer(entries, { q, kind: ['text'], source: [], open: ['text'] }, han)
    const inTexts = groups.flatMap((group) => (group.kind === 'text' ? group.sources : []))
    expect(Object.fromEntries(inTexts.map(({ document, count }) => [document, count]))).toEqual(counts)
    for (const { count, results } of inTexts) {
      const places = results.flatMap(({ words }) =>
        words.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end))),
      )
      expect(places).toHaveLength(count)
      for (const place of places) expect(terms).toContain(normalise(place, han).text)
    }
  })
})

const isGnu = (): boolean => {
  try {
    return execFileSync('grep', ['--version'], { encoding: 'utf8' }).includes('GNU')
  } catch {
    return false
  }
}

test.skipIf(other || !isGnu())('each command still prints what the table says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'searches-'))
  const ids = index.documents.map(({ id }) => String(id))
  for (const { path, content } of publicFiles(corpus, []))
    if (path.startsWith('text/')) writeFileSync(join(folder, path.slice(5)), content)
  const script = searches.flatMap(({ command }) => ids.map((id) => `id=${id}; ${command}`)).join('\n')
  const printed = execFileSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  rmSync(folder, { recursive: true })
  const numbers = printed.trim().split('\n').map(Number)
  expect(numbers).toEqual(searches.flatMap(({ counts }) => ids.map((id) => counts[id] ?? 0)))
})

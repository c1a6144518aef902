/**
 * How long a search takes in 10,000 short documents, and how much of that the page itself waits for: only the answer's
 * handing over. `npm run bench` prints the figures; nothing here can fail.
 */
import { bench, describe } from 'vitest'
import type { Block, DocumentText } from '../types.ts'
import { answer } from './answer.ts'
import { entriesOf } from './entries.ts'
import { index, searched } from './searched.fixture.ts'

const count = 10_000
const letters = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'
const words = ['acme', 'plan', 'fund', 'the', 'of', 'report', 'globex', 'prosper', 'Company', '“said”']
// a fixed sequence, so that every run asks the same (Park and Miller 1988)
let seed = 7
const next = (most: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % most
}
const chinese = () => Array.from({ length: 500 }, () => letters[next(letters.length)]).join('')
const english = () => Array.from({ length: 150 }, () => words[next(words.length)]).join(' ')

const [first] = index.documents
const documents =
  first === undefined
    ? []
    : // branded ids are strings; in a test any string may be one
      Array.from({ length: count }, (_, at) => ({ ...first, id: `d-${at}` as DocumentText['document'] }))
const block = (text: string): Block => ({ index: 0, kind: 'body', text, start: 0, end: text.length, map: [] })
const texts = documents.map(
  ({ id: document }, at): DocumentText => ({
    document,
    blocks: [block(at % 2 === 0 ? chinese() : english())],
    rules: [],
    mentions: [],
  }),
)
const all = { ...searched, index: { ...index, documents }, texts }
const entries = entriesOf(all)
const asking = (q: string, open: readonly string[] = []) => ({ q, kind: [], source: [], open })
const queries = ['甲乙丙', '甲', 'acme', 'globex fund', '“fund the plan”', 'nowhere']

describe(`in the worker: ${count} documents of 500 characters or 150 words`, () => {
  bench('fold all, once per corpus', () => void entriesOf(all), { iterations: 3, time: 0 })
  for (const q of queries) bench(q, () => void answer(entries, asking(q)), { iterations: 10, time: 500 })
})

describe('on the page: an answer handed over', () => {
  for (const q of queries) {
    const said = answer(entries, asking(q))
    bench(q, () => void structuredClone(said), { iterations: 10, time: 200 })
  }
})

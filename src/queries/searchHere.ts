/** Everything that can be found, read and folded once, and questions answered from it: heavy, and so at home in a worker. */
import { Converter } from 'opencc-js/t2cn'
import type { Book } from '../corpus/codebook.ts'
import type { Frame, Pledge, Referent } from '../corpus/coded.ts'
import { type Answer, answer, type Question } from '../corpus/search/answer.ts'
import { type Entry, entriesOf } from '../corpus/search/entries.ts'
import type { Han } from '../corpus/search/normalise.ts'
import type { CorpusIndex, DocumentText, Evidence } from '../corpus/types.ts'
import { files } from './files.ts'
import { readJson } from './read.ts'

// Traditional characters as Simplified ones, for matching only: what is shown is never converted
const han: Han = Converter({ from: 't', to: 'cn' })

// nothing stops it: whatever is asked next needs the same files
const { signal } = new AbortController()
const table = <Shape>(name: string) => readJson<Shape>(files.table(name, 'json'), signal)

async function readAll(): Promise<readonly Entry[]> {
  const records = Promise.all([
    readJson<readonly Evidence[]>(files.evidence, signal),
    table<readonly Pledge[]>('pledges'),
    table<readonly Frame[]>('frames'),
    table<readonly Referent[]>('referents'),
    table<Book>('codebook'),
  ])
  // told below, where it is waited for
  records.catch(() => {})
  const index = await readJson<CorpusIndex>(files.index, signal)
  const texts = await Promise.all(index.documents.map(({ id }) => readJson<DocumentText>(files.text(id), signal)))
  const [evidence, pledges, frames, referents, book] = await records
  return entriesOf({ index, texts, evidence, pledges, frames, referents, book }, han)
}

let entries: Promise<readonly Entry[]> | undefined

/** Rejects with `Unread` where a file could not be read; the next question asks for it again. */
export async function answerHere(question: Question): Promise<Answer> {
  entries ??= readAll().catch((error) => {
    entries = undefined
    throw error
  })
  return answer(await entries, question, han)
}

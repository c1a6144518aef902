/** The seeds themselves under test: a quotation that survives a change of its document would be no evidence. */
import { expect, test } from 'vitest'
import type { Corpus } from '../corpus/corpus.ts'
import type { Evidence } from '../corpus/types.ts'
import { compile, readCoding } from './compile.ts'
import { describeFaults } from './faults.ts'
import { readSeeds } from './plugin.ts'

const seeds = readSeeds(process.cwd())
const coding = readCoding(seeds.coding)

function sound(): Corpus {
  const result = compile(seeds, { checkHashes: true }, coding)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus
}

type Point = { readonly document: string; readonly at: number }

/** What the document says again; altered in one of two places, words would stand whole in the other, which is then no repeat. */
const repeatsOf = (corpus: Corpus, document: string) =>
  corpus.texts.find((one) => one.document === document)?.blocks.filter(({ kind }) => kind === 'repeat') ?? []

const pointsOf = new Map(
  seeds.documents.map(({ file, bytes }) => [file, [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]]),
)
const textOf = (corpus: Corpus, document: string) =>
  pointsOf.get(corpus.documents.find(({ id }) => id === document)?.file ?? '') ?? []

/** As few characters as lie in every passage: of those in the order of their ends, the last of each that has none yet. */
function stabbing(corpus: Corpus, passages: readonly Evidence[]): readonly Point[] {
  return corpus.documents.flatMap(({ id }) => {
    const points: Point[] = []
    const text = textOf(corpus, id)
    for (const { start, end } of passages.filter((one) => one.document === id).sort((a, b) => a.end - b.end)) {
      if ((points.at(-1)?.at ?? -1) >= start) continue
      points.push({ document: id, at: start + text.slice(start, end).findLastIndex((point) => /\S/.test(point)) })
    }
    return points
  })
}

/** The seeds with these characters exchanged for one that no document has, and repeats blanked. */
function altered(corpus: Corpus, points: readonly Point[]) {
  return {
    ...seeds,
    documents: seeds.documents.map((one) => {
      const document = corpus.documents.find(({ file }) => file === one.file)?.id ?? ''
      const text = [...textOf(corpus, document)]
      for (const [, , from, to] of repeatsOf(corpus, document).flatMap(({ map }) => map)) text.fill(' ', from, to)
      for (const { at } of points.filter((point) => point.document === document)) text[at] = '※'
      return { ...one, bytes: new TextEncoder().encode(text.join('')) }
    }),
  }
}

const rounds = 8

test('one character altered inside any quoted passage names that quotation', { timeout: 300_000 }, () => {
  const corpus = sound()
  const passages = corpus.evidence.filter(
    ({ document, start, end }) =>
      !repeatsOf(corpus, document).some((block) => block.start <= start && end <= block.end),
  )
  const points = stabbing(corpus, passages)
  const silent = Array.from({ length: rounds }, (_, round) => {
    // every eighth, so that what stands between them is whole
    const these = points.filter((_, i) => i % rounds === round)
    const result = compile(altered(corpus, these), { checkHashes: false }, coding)
    const messages = result.ok
      ? []
      : result.faults.filter(({ file }) => file.startsWith('seeds/coding/')).map(({ message }) => message)
    return passages.filter(
      ({ document, start, end, quote, clean }) =>
        these.some((point) => point.document === document && start <= point.at && point.at < end) &&
        !messages.some((message) => message.includes(`“${clean ?? quote}”`)),
    )
  })
  expect(passages.length).toBeGreaterThan(0)
  expect(silent.flat().map(({ recordId, quote }) => `${recordId}: ${quote}`)).toEqual([])
})

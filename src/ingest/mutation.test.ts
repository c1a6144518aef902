/** The seeds themselves under test: a quotation that survives a change of its document would be no evidence. */
import { expect, test } from 'vitest'
import type { Corpus, Evidence } from '../corpus/types.ts'
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

/**
 * The seeds with the character in the middle of the passage exchanged for one that no document has. What the document
 * says again is blanked: altered in one of two places, the words would stand whole in the other, which is no longer a repeat.
 */
function altered(corpus: Corpus, { document, start, end }: Evidence) {
  const file = corpus.documents.find(({ id }) => id === document)?.file
  const repeats =
    corpus.texts.find((one) => one.document === document)?.blocks.filter(({ kind }) => kind === 'repeat') ?? []
  return {
    ...seeds,
    documents: seeds.documents.map((one) => {
      if (one.file !== file) return one
      const points = [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(one.bytes)]
      const middle =
        start + points.slice(start, end).findLastIndex((point, i) => i <= (end - start) / 2 && /\S/.test(point))
      for (const [, , from, to] of repeats.flatMap(({ map }) => map)) points.fill(' ', from, to)
      points[middle] = '※'
      return { ...one, bytes: new TextEncoder().encode(points.join('')) }
    }),
  }
}

test('one character altered inside any quoted passage names that quotation', { timeout: 300_000 }, () => {
  const corpus = sound()
  const silent = corpus.evidence.filter((evidence) => {
    const result = compile(altered(corpus, evidence), { checkHashes: false }, coding)
    const words = `“${evidence.clean ?? evidence.quote}”`
    // the complaint gives the quotation with the words beside it that tell it apart, so only its words are looked for
    return (
      result.ok ||
      !result.faults.some(
        ({ file, message }) =>
          file.startsWith('seeds/coding/') && message.startsWith('not in ') && message.includes(words.slice(1, -1)),
      )
    )
  })
  expect(corpus.evidence.length).toBeGreaterThan(0)
  expect(silent.map(({ recordId, quote }) => `${recordId}: ${quote}`)).toEqual([])
})

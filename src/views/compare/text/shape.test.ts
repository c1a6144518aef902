import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodedTables, Sentence } from '../../../corpus/coded.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { RECORD_KINDS } from '../../../corpus/recordKinds.ts'
import { aCorpus } from '../../../corpus/testing/invented.fixture.ts'
import { runsOf } from '../../../corpus/text/marks.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Block, BlockKind, DocumentId, DocumentText, TermId } from '../../../corpus/types.ts'
import { wordsOf } from '../../../parts/marks/TextUnitWords.tsx'
import { publicFiles } from '../../../publish/files.ts'
import { articleOf, keyOf, sentenceAt } from './shape.ts'

// branded ids are strings; in a test any string may be one
const DOCUMENT = 'doc-a' as DocumentId
const voice = (name: string) => name as TermId
const OUTLET = voice('outlet')
const other = (of: TermId | undefined): TermId | null => (of === undefined || of === OUTLET ? null : of)

type Plan = { readonly kind: BlockKind; readonly sentences: readonly (readonly [words: string, by: string])[] }

/** A file of these blocks, two characters of markup before each, and the sentences of its body. */
const written = (plans: readonly Plan[]) => {
  let [at, number] = [0, 0]
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  plans.forEach(({ kind, sentences: parts }, index) => {
    const text = parts.map(([words]) => words).join(' ')
    const start = at + 2
    at = start + text.length
    if (kind === 'body') number += 1
    blocks.push({
      index,
      kind,
      text,
      start,
      end: at,
      map: [[0, text.length, start, at]],
      ...(kind === 'body' ? { number } : {}),
    })
    if (kind !== 'body') return
    let from = start
    parts.forEach(([words, by], nth) => {
      const passage = { document: DOCUMENT, start: from, end: from + words.length, quote: words }
      sentences.push({ passage, block: index, number, sentence: nth + 1, voice: voice(by) })
      from += words.length + 1
    })
  })
  const text: DocumentText = { document: DOCUMENT, blocks, rules: [], mentions: [] }
  return { text, sentences }
}

const news: readonly Plan[] = [
  { kind: 'boilerplate', sentences: [['Share this', 'outlet']] },
  { kind: 'heading', sentences: [['Acme gives', 'outlet']] },
  {
    kind: 'body',
    sentences: [
      ['Acme gave.', 'outlet'],
      ['“We gave.”', 'company'],
      ['“Gladly.”', 'company'],
      ['So it was.', 'outlet'],
    ],
  },
  { kind: 'caption', sentences: [['A picture', 'outlet']] },
]

const shaped = (plans: readonly Plan[]) => {
  const { text, sentences } = written(plans)
  return articleOf(text, sentences, other)
}

/** As a column shows it: its marked words joined, paragraph by paragraph. */
const columnText = ({ paragraphs }: ReturnType<typeof shaped>, marksOn: (stretch: TextUnit) => readonly Range[]) =>
  `${paragraphs
    .map(({ runs }) =>
      runs
        .flatMap(({ stretches }) => stretches)
        .flatMap((stretch) => runsOf(wordsOf(stretch), marksOn(stretch)))
        .map((run) => (run.kind === 'plain' ? run.text : run.pieces.map(({ text }) => text).join('')))
        .join(''),
    )
    .join('\n\n')}\n`
type Range = { readonly start: number; readonly end: number }

// no record at all, of whatever kinds there are
const none = Object.fromEntries(
  [...Object.values(RECORD_KINDS).map(({ list }) => list), 'agreement', 'units'].map((name) => [name, []]),
) as unknown as CodedTables
const method: Corpus['method'] = {
  notes: { selection: [], limits: [], dating: [], coding: [], glossing: [] },
  characters: [],
}
/** The clean text as the build publishes it. */
const published = (text: DocumentText): string => {
  // the codebook plays no part in the clean text
  const book = new Proxy({}, { get: () => [] }) as Corpus['coding']['book']
  const corpus: Corpus = { ...aCorpus([]), coding: { ...none, book }, method, texts: [text], evidence: [] }
  const file = publicFiles(corpus, []).find(({ path }) => path === `text/${DOCUMENT}.txt`)
  return typeof file?.content === 'string' ? file.content : ''
}

const words = fc.stringMatching(/^[a-z“”‘’一-龥 .\n]{1,12}$/)
const somePlan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom<BlockKind>('heading', 'body', 'caption', 'notice', 'boilerplate', 'repeat'),
  sentences: fc.array(fc.tuple(words, fc.constantFrom('outlet', 'company', 'analyst')), { minLength: 1, maxLength: 4 }),
})
const someMarks = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 4 },
)

describe('a column', () => {
  test('holds the heading, paragraphs and captions in the order of the file, and counts what is set aside', () => {
    const article = shaped(news)
    expect(article.paragraphs.map(({ block }) => block.kind)).toEqual(['heading', 'body', 'caption'])
    expect(article.aside).toBe(1)
  })

  test('puts neighbouring sentences of one voice together, and the outlet’s own under no name', () => {
    const runs = shaped(news).paragraphs[1]?.runs.map(({ voice: by, stretches }) => [by, stretches.length])
    expect(runs).toEqual([
      [null, 1],
      ['company', 2],
      [null, 1],
    ])
  })

  test('says what the build publishes as the clean text, whatever is marked', () => {
    fc.assert(
      fc.property(fc.array(somePlan, { minLength: 1, maxLength: 5 }), someMarks, (plans, marks) => {
        const { text, sentences } = written(plans)
        expect(columnText(articleOf(text, sentences, other), () => marks)).toBe(published(text))
      }),
    )
  })
})

describe('the sentence at a place', () => {
  const article = shaped(news)
  test('is the one in which it begins', () => {
    for (const stretch of article.stretches) {
      expect(sentenceAt([article], stretch)).toBe(stretch)
      expect(sentenceAt([article], { document: DOCUMENT, start: stretch.end - 1 })).toBe(stretch)
    }
  })
  test('is none in what is set aside, past the end, or in another text', () => {
    expect(sentenceAt([article], { document: DOCUMENT, start: 3 })).toBeUndefined()
    expect(sentenceAt([article], { document: DOCUMENT, start: 9999 })).toBeUndefined()
    expect(sentenceAt([article], { document: 'doc-b', start: 20 })).toBeUndefined()
  })
  test('has a name of its own', () => {
    const keys = article.stretches.map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

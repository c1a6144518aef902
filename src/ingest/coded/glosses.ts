/** Our translations of the blocks, sentence for sentence, so that each can stand beside what it renders. */
import type { Gloss } from '../../corpus/coded.ts'
import { languages, translationsOf } from '../../corpus/text/languages.ts'
import type { Document, DocumentId, Language } from '../../corpus/types.ts'
import type { Complaint } from '../faults.ts'
import { placeOf } from '../faults.ts'
import { isCounted } from '../join/anchor.ts'
import type { ReadText } from '../join/check.ts'
import { nearestPassage } from '../join/nearest.ts'
import type { DraftBlock } from '../read/document.ts'
import { rawRange } from '../read/mapped.ts'
import type { glossesSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import { byBlock, type CodedContext } from './context.ts'
import type { DraftSentence } from './sentences.ts'

type Coded = Shaped<typeof glossesSchema>['glosses'][number]

/** How much of a block is shown to name it. */
const shown = 40

const beginningOf = ({ mapped }: DraftBlock, length = shown) => [...mapped.text].slice(0, length).join('')

/** The block that begins with `opens`, or why it is none or not the only one. */
function blockOf(opens: string, { id, blocks }: ReadText): DraftBlock | Complaint {
  const counted = blocks.filter(isCounted)
  const [only, ...others] = counted.filter(({ mapped }) => mapped.text.startsWith(opens))
  if (only && others.length === 0) return only
  if (only)
    return {
      message: `begins ${others.length + 1} blocks of ${id}: “${opens}”`,
      expected: 'words enough to begin only one',
    }
  const inside = counted.find(({ mapped }) => mapped.text.includes(opens))
  const beginnings = counted.map((block) => beginningOf(block, opens.length + 4)).join('\n')
  const suggestion = inside ? beginningOf(inside) : nearestPassage(opens, beginnings)
  return {
    message: `begins no block of ${id}: “${opens}”`,
    expected: 'the first words of a heading, a body block, a caption or a notice',
    ...(suggestion ? { suggestion } : {}),
  }
}

/** What is wrong with a gloss of `block`: in the text's own language, or not sentence for sentence. */
function blameGloss(
  record: Coded,
  block: DraftBlock,
  document: Document,
  sentences: number,
  { check, isSound }: CodedContext,
) {
  const { language, sentences: rendered } = record.value
  if (!translationsOf(document.language).includes(language))
    check.blame(record, ['language'], {
      message: `${document.id} is in “${document.language}” itself, and has a gloss in “${language}”`,
      expected: 'a language that is not the document’s own',
    })
  // where sentences end is said in voices.yaml
  if (isSound('voices.yaml') && rendered.length !== sentences)
    check.blame(record, ['sentences'], {
      message: `${rendered.length} in the gloss, ${sentences} in the block: “${beginningOf(block)}”`,
      expected: 'one sentence for each of the block’s own, in order; one for a block that is no body',
    })
}

type Glossed = ReadonlyMap<DraftBlock, ReadonlyMap<Language, Coded['value']>>

function glossedBlocks(
  records: readonly Coded[],
  sentencesOf: (block: DraftBlock) => number,
  context: CodedContext,
): Glossed {
  const { check, known, texts, documents } = context
  const glossed = new Map<DraftBlock, Map<Language, Coded['value']>>()
  for (const record of records) {
    const { document: id, language, opens } = record.value
    if (!check.reference(record, ['document'], known.document, id)) continue
    const text = texts.find((one) => one.id === id)
    const document = documents.find((one) => one.id === id)
    if (!text || !document) continue
    const block = blockOf(opens, text)
    if ('message' in block) {
      check.blame(record, ['opens'], block)
      continue
    }
    const own = glossed.get(block) ?? new Map<Language, Coded['value']>()
    if (own.has(language)) {
      check.blame(record, ['opens'], {
        message: `a second gloss in “${language}” of one block of ${id}: “${beginningOf(block)}”`,
        expected: 'one for each block and language',
      })
      continue
    }
    blameGloss(record, block, document, sentencesOf(block), context)
    glossed.set(block, own.set(language, record.value))
  }
  return glossed
}

function blameMissing(glossed: Glossed, { check, texts, documents }: CodedContext) {
  for (const { id, file, text, blocks } of texts) {
    const document = documents.find((one) => one.id === id)
    if (!document) continue
    const others = translationsOf(document.language)
    for (const block of blocks.filter(({ kind, mapped }) => kind === 'body' && mapped.text !== '')) {
      const missing = others.filter((language) => !glossed.get(block)?.has(language))
      check.add(
        missing.map((language) => ({
          ...placeOf(file, text, rawRange(block.mapped, 0, 1).start),
          message: `a body block without a gloss in “${language}”: “${beginningOf(block)}”`,
          expected: 'an entry in glosses.yaml that opens with its first words',
        })),
      )
    }
  }
}

/**
 * Joins glosses.yaml, in the order of the texts. `drafts` say how many sentences a body block has. Every body block has one
 * gloss in each of the interface's languages that is not the document's own; any other counted block may. Faults: words that
 * begin no block or several, a gloss in the document's own language, one with more or fewer sentences than its block, two of
 * one block and language, a body block without any.
 */
export function joinGlosses(
  records: readonly Coded[],
  drafts: readonly DraftSentence[],
  context: CodedContext,
): readonly Gloss[] {
  const sentencesIn = byBlock(drafts)
  const sentencesOf = (block: DraftBlock) => (block.kind === 'body' ? sentencesIn(block).length : 1)
  const glossed = glossedBlocks(records, sentencesOf, context)
  // where no record could be read, which is a fault already, no block lacks its own
  if (records.length > 0 || context.isSound('glosses.yaml')) blameMissing(glossed, context)
  return context.texts.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      languages.flatMap((language) => {
        const gloss = glossed.get(block)?.get(language)
        // the id of a document that was read is a document id
        return gloss ? [{ document: id as DocumentId, block: block.index, language, sentences: gloss.sentences }] : []
      }),
    ),
  )
}

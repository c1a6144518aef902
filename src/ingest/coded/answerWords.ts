/** The words of an answer, and of a source that is shown by its words to have none. */
import type { CodingBook, Defect } from '../../corpus/coded.ts'
import { corruptPlaces, soundParts } from '../../corpus/questions/differing.ts'
import type { AnswerWords } from '../../corpus/questions/question.ts'
import { translationsOf } from '../../corpus/text/languages.ts'
import { overlap } from '../../corpus/text/overlap.ts'
import type { Bilingual, NonEmpty, TermId } from '../../corpus/types.ts'
import type { Quotation } from '../schema/index.ts'
import type { Located } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import { blockRangeOf, type CodedContext } from './context.ts'
import { flagger } from './flagged.ts'

type CodedWords = Omit<Quotation, 'document' | 'in'> & {
  readonly rendering: string | Bilingual
  readonly voice: string
  readonly lead: boolean
}

/** The words of one document, and where they stand in the record. */
type Listed = { readonly document: string; readonly words: readonly CodedWords[]; readonly path: Path }

const MOST_LEADING = 2

function blameLeads(record: Located<unknown>, { document, words, path }: Listed, { check }: CodedContext) {
  const leads = words.filter(({ lead }) => lead).length
  if (leads > 0 && leads <= MOST_LEADING) return
  check.blame(record, path, {
    message: leads === 0 ? `no words of “${document}” lead` : `${leads} quotations of “${document}” lead`,
    expected: 'lead: true on one quotation, or on two',
  })
}

/** Reads words in their documents; `isSound`: whether some of them lie elsewhere than on what is broken there. */
export type Words = {
  readonly read: (record: Located<unknown>, listed: Listed) => NonEmpty<AnswerWords> | null
  readonly isSound: (words: readonly AnswerWords[]) => boolean
  readonly blameLeads: (record: Located<unknown>, listed: Listed) => void
}

/**
 * Faults of `read`: words not found, found twice or set aside; words of one list that overlap; an unknown voice; a rendering
 * in other languages than are wanted. Of `blameLeads`: no words that lead, or more than two.
 */
export function wordsOf(defects: readonly Defect[], book: CodingBook, context: CodedContext): Words {
  const { check, known, texts, documents } = context
  const isFlagged = flagger(defects, book, context)
  const corrupt = corruptPlaces(defects, book)

  function renderingOf(record: Located<unknown>, path: Path, coded: CodedWords, document: string) {
    const language = documents.find(({ id }) => id === document)?.language
    const into = language === undefined ? [] : translationsOf(language)
    const { rendering } = coded
    if (typeof rendering !== 'string' && into.length > 1) return rendering
    const [only] = into
    if (typeof rendering === 'string' && only !== undefined && into.length === 1) return { [only]: rendering }
    // a document that could not be described has that fault alone
    if (language !== undefined)
      check.blame(record, [...path, 'rendering'], {
        message: `words in ${language} are rendered in ${into.join(' and ')}: “${coded.quote}”`,
        expected: into.length > 1 ? 'a rendering in en and in zh' : 'one rendering, as plain text',
      })
    return null
  }

  function oneOf(record: Located<unknown>, path: Path, coded: CodedWords, document: string): AnswerWords | null {
    const { quote, before, after, voice, lead } = coded
    const isVoice = check.reference(record, [...path, 'voice'], known.voice, voice)
    const rendering = renderingOf(record, path, coded, document)
    const passage = check.passage(record, path, { document, quote, before, after })
    const stretch = passage && blockRangeOf(passage, texts)
    if (!stretch || !rendering || !isVoice) return null
    // the voice was just looked up
    return { passage, rendering, voice: voice as TermId, lead, flagged: isFlagged(stretch) }
  }

  return {
    blameLeads: (record, listed) => blameLeads(record, listed, context),
    isSound: (words) => words.some(({ passage }) => soundParts(passage, corrupt).length > 0),
    read(record, { document, words, path }) {
      const read: AnswerWords[] = []
      words.forEach((coded, i) => {
        const one = oneOf(record, [...path, 'words', i], coded, document)
        if (!one) return
        if (read.some(({ passage }) => overlap(passage, one.passage)))
          check.blame(record, [...path, 'words', i, 'quote'], {
            message: `quotes words of ${document} that this list has already: “${coded.quote}”`,
            expected: 'each passage once',
          })
        read.push(one)
      })
      const [first, ...rest] = read
      return first ? [first, ...rest] : null
    },
  }
}

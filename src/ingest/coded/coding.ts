/** All coded records, joined: each part has its own file here. */
import type { Coding } from '../../corpus/coded.ts'
import type { Evidence } from '../../corpus/types.ts'
import type { Files } from '../schema/codingFiles.ts'
import { joinAgreement } from './agreement.ts'
import { joinAmounts } from './amounts.ts'
import { joinBook } from './book.ts'
import type { CodedContext } from './context.ts'
import { joinDefects } from './defects.ts'
import { evidenceOf } from './evidence.ts'
import { joinFrames } from './frames.ts'
import { joinGlosses } from './glosses.ts'
import { blameMarks } from './marks.ts'
import { joinNamings } from './namings.ts'
import { joinNumbers } from './numbers.ts'
import { joinPledges } from './pledges.ts'
import { joinReadings } from './readings.ts'
import { sentencesOf } from './sentences.ts'
import { joinTopics } from './topics.ts'
import { joinVoices } from './voices.ts'

/**
 * Joins every coding file of what the documents say. Every fault goes to the context's check; what is joined holds only
 * records without one.
 */
export function joinCoding(
  files: Files,
  given: Omit<CodedContext, 'isSound'>,
): { readonly coding: Coding; readonly evidence: readonly Evidence[] } {
  const context: CodedContext = { ...given, isSound: (name) => files[name].sound }
  const book = joinBook(files['codebook.yaml'].shaped, context)
  const { pledges, remarks } = joinPledges(files['pledges.yaml'].shaped, context)
  const { amounts, placed } = joinAmounts(files['amounts.yaml'].shaped.amounts, pledges, context)
  const numbers = joinNumbers(files['numbers.yaml'].shaped, placed, context)
  const drafts = sentencesOf(files['voices.yaml'].shaped.sentence_ends, context)
  const { sentences, quotations, marks, claimed } = joinVoices(files['voices.yaml'].shaped, drafts, book, context)
  blameMarks(claimed, context)
  const { topics, uncovered } = joinTopics(files['topics.yaml'].shaped, book, context)
  const { referents, namings } = joinNamings(files['namings.yaml'].shaped.referents, context)
  const defects = joinDefects(files['defects.yaml'].shaped, context)
  const frames = joinFrames(files['frames.yaml'].shaped.frames, { defects, book, drafts, context })
  const glosses = joinGlosses(files['glosses.yaml'].shaped.glosses, drafts, context)
  const settled = { sentences, topics, namings, frames }
  const { agreement, units } = joinAgreement(files, settled, drafts, context)
  const records = { pledges, remarks, amounts, topics, quotations, frames, defects }
  return {
    coding: {
      book,
      pledges,
      remarks,
      amounts,
      numbers,
      sentences,
      quotations,
      marks,
      topics,
      uncovered,
      referents,
      namings,
      frames,
      defects,
      glosses,
      agreement,
      units,
      readings: joinReadings(files['readings.yaml'].shaped.readings, context),
    },
    evidence: evidenceOf(records),
  }
}

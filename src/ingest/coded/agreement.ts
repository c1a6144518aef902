/** How far two coders agreed who worked apart, sentence by sentence and dimension by dimension, and what became of it. */
import type { Agreement, Unit } from '../../corpus/agreement/agreement.ts'
import type { Frame, ReferentNaming, Sentence, Topic } from '../../corpus/coded.ts'
import type { Passage } from '../../corpus/types.ts'
import type { Files } from '../schema/codingFiles.ts'
import type { CodingFile } from '../schema/index.ts'
import { passSchema, reconciliationSchema } from '../schema/passes.ts'
import { blockRangeOf, type CodedContext } from './context.ts'
import { blameDecisions, type Decisions, decisionOn, readDecisions } from './decisions.ts'
import { type Marked, namingValue, otherDimensions, type Pass, type PassFile, readPass } from './passes.ts'
import type { DraftSentence } from './sentences.ts'
import { agreementOf, isSame, overlapOf, unitOf, type Values, valuesOf } from './units.ts'

/** What stands after the two passes were reconciled. */
export type Settled = {
  readonly sentences: readonly Sentence[]
  readonly topics: readonly Topic[]
  readonly namings: readonly ReferentNaming[]
  readonly frames: readonly Frame[]
}

/** Those of each round, one a coder. */
const passFiles = { first: ['pass-1.yaml', 'pass-2.yaml'], again: ['again-1.yaml', 'again-2.yaml'] } as const

type Round = { readonly number: 1 | 2; readonly first: Pass; readonly second: Pass }

/** The final records as a coder's marks, under the ids that the coders had: what was only moved since is no other code. */
function marksOf({ sentences, topics, namings, frames }: Settled, { texts }: CodedContext): readonly Marked[] {
  const mark = (dimension: string, value: string, passage: Passage): readonly Marked[] => {
    const stretch = blockRangeOf(passage, texts)
    return stretch ? [{ ...stretch, dimension, value }] : []
  }
  return [
    ...sentences.flatMap(({ voice, passage }) => mark(otherDimensions.voice, voice, passage)),
    ...topics.flatMap(({ id, codedAs = id, documents }) =>
      documents
        .flatMap((one) => (one.kind === 'told' ? one.passages : []))
        .flatMap((passage) => mark(otherDimensions.topic, codedAs, passage)),
    ),
    ...namings.flatMap(({ referent, codedAs = referent, tone, passage }) =>
      mark(otherDimensions.naming, namingValue(codedAs, tone), passage),
    ),
    ...frames.flatMap(({ dimension, value, passage }) => mark(dimension, value, passage)),
  ]
}

function blameUnlike({ first, second }: Round, { check }: CodedContext) {
  // a pass that names none has that fault alone
  if (first.dimensions.length === 0 || second.dimensions.length === 0) return
  if (isSame([...first.dimensions].sort(), [...second.dimensions].sort())) return
  check.blame(second.record, [], {
    message: `the two passes of a round name different dimensions: ${second.dimensions.join(', ')}`,
    expected: `as in the other pass: ${first.dimensions.join(', ')}`,
  })
}

/** Two passes that belong together, if there are any. Faults: one without the other; dimensions that differ. */
function roundOf(
  number: 1 | 2,
  [one, other]: readonly [PassFile, PassFile],
  read: (name: PassFile) => Pass | null,
  context: CodedContext,
): Round | null {
  const [first, second] = [read(one), read(other)]
  if (first && second) {
    const round = { number, first, second }
    blameUnlike(round, context)
    return round
  }
  const alone = first ?? second
  // another that is there and could not be read has that fault alone
  if (alone && context.isSound(first ? other : one))
    context.check.blame(alone.record, [], {
      message: `${first ? one : other} stands alone: agreement is between two`,
      expected: `a file ${first ? other : one} that can be read`,
    })
  return null
}

/** Whether what a round coded is known: its two passes can be read, or there are none. */
const isPaired = (names: readonly PassFile[], round: Round | null, files: Files) =>
  names.every((name) => {
    const { sound, coding } = files.get(name, passSchema)
    return sound && (round !== null || coding.data === undefined)
  })

/** What is coded again must have been coded before. */
function blameNeverBefore(again: Round, before: Round | null, { check }: CodedContext) {
  for (const dimension of again.first.dimensions) {
    if (before?.first.dimensions.includes(dimension)) continue
    check.blame(again.first.record, [], {
      message: `coded again, but in no first pass: “${dimension}”`,
      expected: 'dimensions of pass-1.yaml and pass-2.yaml',
    })
  }
}

/** The file that the final values of a dimension come from. */
function fileOf(dimension: string): CodingFile {
  switch (dimension) {
    case otherDimensions.voice:
      return 'voices.yaml'
    case otherDimensions.topic:
      return 'topics.yaml'
    case otherDimensions.naming:
      return 'namings.yaml'
    default:
      return 'frames.yaml'
  }
}

type Side = {
  /** Dimensions whose last round can be held against the final coding. */
  readonly judged: ReadonlySet<string>
  readonly drafts: readonly DraftSentence[]
  readonly settled: readonly Marked[]
  readonly decisions: Decisions
  readonly context: CodedContext
}

/** Where a record that a comparison rests on has a fault, what follows from its absence is no second one. */
function judgedOf(dimensions: readonly string[], { check, files }: CodedContext): ReadonlySet<string> {
  const faulty = new Set(check.faults.map(({ file }) => file))
  const isSound = (name: CodingFile) => {
    const file = files.all.get(name)
    return file?.sound === true && !faulty.has(file.coding.file)
  }
  const common: readonly CodingFile[] = ['codebook.yaml', 'reconciliation.yaml', ...passFiles.first, ...passFiles.again]
  if (!common.every(isSound)) return new Set()
  return new Set(dimensions.filter((dimension) => isSound(fileOf(dimension))))
}

/** A sentence that the final coding leaves without a voice is blamed where voices are joined. */
const isJudged = (dimension: string, { settled }: Values) => dimension !== otherDimensions.voice || settled.length > 0

function compare(dimension: string, { number, first, second }: Round, isLast: boolean, side: Side) {
  const of = (marks: readonly Marked[]) => marks.filter((mark) => mark.dimension === dimension)
  const marks = { first: of(first.marks), second: of(second.marks), settled: of(side.settled) }
  const rows = valuesOf(side.drafts, marks)
  if (isLast && side.judged.has(dimension)) {
    const judged = rows.filter((row) => isJudged(dimension, row))
    blameDecisions(dimension, judged, side.decisions, side.context)
  }
  const overlap = dimension === otherDimensions.voice ? null : overlapOf(rows, marks.first, marks.second)
  const units = rows.map((row): Unit => {
    const decision = decisionOn(side.decisions, row.sentence, dimension)
    return unitOf(row, { dimension, round: number, ...(isLast && decision ? { because: decision.because } : {}) })
  })
  return { agreement: agreementOf(rows, { dimension, round: number, overlap }), units }
}

/** Decisions on what nobody coded twice. */
function blameStrays(decisions: Decisions, compared: readonly string[], { check }: CodedContext) {
  for (const { record, dimension } of [...decisions.values()].flat()) {
    if (!compared.includes(dimension))
      check.blame(record, ['dimension'], {
        message: `no two passes coded “${dimension}”`,
        expected: compared.length ? `one of ${compared.join(', ')}` : 'two passes',
      })
  }
}

/**
 * Compares the passes of each round, in the order in which the first pass names its dimensions, round after round. Units: body sentences; a
 * unit's value is the set of ids recorded in it. Without passes both lists are empty. Faults: those of `readPass`,
 * `readDecisions` and `blameDecisions`; a pass without its other; what was coded again but never before.
 */
export function joinAgreement(
  settled: Settled,
  drafts: readonly DraftSentence[],
  context: CodedContext,
): { readonly agreement: readonly Agreement[]; readonly units: readonly Unit[] } {
  const { files } = context
  const read = (name: PassFile) =>
    readPass(files.get(name, passSchema), { sentences: settled.sentences, drafts, context })
  const before = roundOf(1, passFiles.first, read, context)
  const again = roundOf(2, passFiles.again, read, context)
  const isKnown = isPaired(passFiles.first, before, files) && isPaired(passFiles.again, again, files)
  if (again && isKnown) blameNeverBefore(again, before, context)
  const decisions = readDecisions(files.get('reconciliation.yaml', reconciliationSchema), drafts, context)
  const dimensions = [...new Set([...(before?.first.dimensions ?? []), ...(again?.first.dimensions ?? [])])]
  const judged = judgedOf(dimensions, context)
  if (isKnown) blameStrays(decisions, dimensions, context)
  const side = { judged, drafts, settled: marksOf(settled, context), decisions, context }
  const compared = dimensions.flatMap((dimension) => {
    const rounds = [before, again].flatMap((round) => (round?.first.dimensions.includes(dimension) ? [round] : []))
    return rounds.map((round, i) => compare(dimension, round, i === rounds.length - 1, side))
  })
  return {
    agreement: compared.map(({ agreement }) => agreement),
    units: compared.flatMap(({ units }) => units),
  }
}

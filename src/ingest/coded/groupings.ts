/** How two fresh coders grouped the sources on each question, without sight of each other. */
import type { Grouping } from '../../corpus/questions/question.ts'
import type { DocumentId, NonEmpty, TermId } from '../../corpus/types.ts'
import type { Known } from '../join/check.ts'
import type { FileRead } from '../schema/codingFiles.ts'
import { groupingSchema } from '../schema/questions.ts'
import type { Located } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { CodedContext } from './context.ts'

const groupingFiles = ['grouping-1.yaml', 'grouping-2.yaml'] as const

/** The two groupings of a question; undefined where one coder has none, or there are no coders. */
export type GroupingsOf = (question: string) => readonly [Grouping, Grouping] | undefined

type File = FileRead<typeof groupingSchema>
type Coded = File['shaped']['questions'][number]

/** Every document that a grouping puts somewhere, and where it says so. */
const placed = ({ value: { groups, none } }: Coded): readonly { readonly document: string; readonly path: Path }[] => [
  ...groups.flatMap((group, i) => group.map((document, j) => ({ document, path: ['groups', i, j] }))),
  ...none.map(({ document }, i) => ({ document, path: ['none', i, 'document'] })),
]

/** Blames a document that is unknown, put in two places or in none; whether each stands in one. */
function isPartition(record: Coded, { check, known, documents }: CodedContext): boolean {
  const seen = new Set<string>()
  const sound = placed(record).map(({ document, path }) => {
    if (!check.reference(record, path, known.document, document)) return false
    const isFirst = !seen.has(document)
    if (!isFirst)
      check.blame(record, path, {
        message: `“${document}” stands twice in the grouping of “${record.value.question}”`,
        expected: 'each document in one group, or among none',
      })
    seen.add(document)
    return isFirst
  })
  const missing = documents.filter(({ id }) => !seen.has(id))
  for (const { id } of missing)
    check.blame(record, ['question'], {
      message: `the grouping of “${record.value.question}” does not account for document “${id}”`,
      expected: 'each document in one group, or among none',
    })
  return sound.every(Boolean) && missing.length === 0
}

function groupingOf(record: Coded, context: CodedContext): Grouping | null {
  const { check, known, documents } = context
  const isWhole = isPartition(record, context)
  const areStatuses = record.value.none
    .map(({ status }, i) => check.reference(record, ['none', i, 'status'], known.answerStatus, status))
    .every(Boolean)
  if (!isWhole || !areStatuses) return null
  const order = documents.map(({ id }): string => id)
  return {
    groups: record.value.groups.map(
      (group) =>
        // known documents, and the schema has no empty group
        group.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) as unknown as NonEmpty<DocumentId>,
    ),
    // just looked up
    none: record.value.none.map(({ document, status }) => ({
      document: document as DocumentId,
      status: status as TermId,
    })),
  }
}

function readOne(file: File, questions: Known, context: CodedContext): ReadonlyMap<string, Grouping> {
  const { check } = context
  const seen = new Set<string>()
  return new Map(
    file.shaped.questions.flatMap((record) => {
      const { question } = record.value
      if (!check.reference(record, ['question'], questions, question)) return []
      if (seen.has(question))
        check.blame(record, ['question'], {
          message: `“${question}” is grouped twice in one file`,
          expected: 'each question once',
        })
      seen.add(question)
      const grouping = groupingOf(record, context)
      return grouping ? [[question, grouping] as const] : []
    }),
  )
}

const wholeFile = ({ coding }: File): Located<unknown> => ({ value: null, path: ['questions'], coding })

/**
 * Reads grouping-1.yaml and grouping-2.yaml. Faults: one without the other; a question of none of `questions`, or grouped
 * twice; an unknown document or status; a document put in two places or in none.
 */
export function readGroupings(questions: Known, context: CodedContext): GroupingsOf {
  const read = groupingFiles.map((name) => ({ name, file: context.files.get(name, groupingSchema) }))
  const there = read.filter(({ file }) => file.coding.data !== undefined)
  const [only] = there
  const absent = read.find(({ file }) => file.coding.data === undefined)
  // another that is there and could not be read has that fault alone
  if (there.length === 1 && only && absent && context.isSound(absent.name))
    context.check.blame(wholeFile(only.file), [], {
      message: `${only.name} stands alone: agreement is between two`,
      expected: `a file ${absent.name} that can be read`,
    })
  const [first, second] = read.map(({ file }) => readOne(file, questions, context))
  return (question) => {
    const [one, other] = [first?.get(question), second?.get(question)]
    return one && other ? [one, other] : undefined
  }
}

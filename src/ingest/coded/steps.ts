/** The steps of a pledge in pledges.yaml: what a text says has become of it. */

import type { Step, StepTime } from '../../corpus/pledges/step.ts'
import { inStepOrder } from '../../corpus/pledges/steps.ts'
import type { EntityId, FuzzyDate, TermId } from '../../corpus/types.ts'
import { readDate } from '../join/dates.ts'
import { notEdtf } from '../join/events.ts'
import type { pledgesSchema } from '../schema/coded.ts'
import type { Shaped } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { CodedContext } from './context.ts'

type CodedPledge = Shaped<typeof pledgesSchema>['pledges'][number]
type CodedStep = CodedPledge['value']['steps'][number]

/** Without either end: of a step that no text dates, in a text whose own day is unknown. */
const sometime: FuzzyDate = { edtf: 'XXXX', start: null, end: null, precision: 'unknown' }

/** By the last day on which the document can have appeared. */
function byPublication(document: string, { documents }: CodedContext): StepTime {
  const end = documents.find(({ id }) => id === document)?.published.date.end ?? null
  const date = end === null ? sometime : (readDate(`[..${end}]`) ?? sometime)
  return { kind: 'published', date }
}

/** A date with its basis, or neither; and nothing that dates or explains one where there is none. */
function timeOf(record: CodedPledge, path: Path, step: CodedStep, context: CodedContext): StepTime | null {
  const { check, known } = context
  const { id } = record.value
  const { date, basis, dated_by, date_note } = step
  const by = check.passages(record, [...path, 'dated_by'], dated_by)
  if (date === undefined && basis === undefined) {
    const idle = dated_by.length > 0 ? 'dated_by' : date_note ? 'date_note' : null
    if (idle !== null)
      check.blame(record, [...path, idle], {
        message: `a step of “${id}” has ${idle} and no date`,
        expected: 'date and basis, or neither: a step that no text dates is dated by when its document appeared',
      })
    return byPublication(step.document, context)
  }
  if (date === undefined || basis === undefined) {
    check.blame(record, [...path, date === undefined ? 'basis' : 'date'], {
      message: `a step of “${id}” has no ${date === undefined ? 'date' : 'basis for its date'}`,
      expected: 'date and basis, or neither',
    })
    return null
  }
  check.reference(record, [...path, 'basis'], known.dateBasis, basis)
  const read = readDate(date)
  if (!read) check.blame(record, [...path, 'date'], notEdtf(date))
  // the basis was looked up; an unknown one stops the build
  return read && { kind: 'told', date: read, basis: basis as TermId, by, ...(date_note ? { note: date_note } : {}) }
}

/** All of a step but its words. */
function aboutOf(
  record: CodedPledge,
  path: Path,
  step: CodedStep,
  context: CodedContext,
): Omit<Step, 'passage'> | null {
  const { check, known } = context
  check.reference(record, [...path, 'kind'], known.pledgeStep, step.kind)
  step.by.forEach((one, i) => {
    check.reference(record, [...path, 'by', i], known.entity, one)
  })
  const when = timeOf(record, path, step, context)
  return (
    when && {
      // as above
      kind: step.kind as TermId,
      when,
      by: step.by as EntityId[],
      ...(step.doubt ? { doubt: step.doubt } : {}),
      ...(step.corrupt ? { corrupt: step.corrupt } : {}),
    }
  )
}

/**
 * The steps that `record` tells, in order. Faults: words that are not found, or stand for two of its steps; a kind, a basis or
 * somebody that nothing is; a date that is not EDTF, or without its basis; what explains a date where there is none. A step
 * earlier than its pledge, or later than its text, is none: texts say such things.
 */
export function joinSteps(record: CodedPledge, context: CodedContext): readonly Step[] {
  const { steps } = record.value
  const about = steps.map((step, at) => aboutOf(record, ['steps', at], step, context))
  const passages = context.check.passages(record, ['steps'], steps)
  return about
    .flatMap((one, at) => {
      // one for each step, unless there was a fault, which drops the record
      const passage = passages[at]
      return one && passage ? [{ ...one, passage }] : []
    })
    .toSorted(inStepOrder([...context.known.pledgeStep.ids]))
}

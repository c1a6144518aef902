/** pledges.yaml: what companies pledged, and what is no company's pledge. */
import type { Pledge, Remark } from '../../corpus/coded.ts'
import type { Bilingual, EntityId, EventId, FuzzyDate, Passage, TermId } from '../../corpus/types.ts'
import { readDate } from '../join/dates.ts'
import { notEdtf } from '../join/events.ts'
import type { pledgesSchema } from '../schema/coded.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import { type CodedContext, documentsOf } from './context.ts'
import { blameCycle, byId, ifSound } from './parts.ts'
import { joinSteps } from './steps.ts'

type Coded = Shaped<typeof pledgesSchema>
type CodedPledge = Coded['pledges'][number]
type CodedRemark = Coded['remarks'][number]
type Wholes = ReadonlyMap<string, CodedPledge['value']>

type Unsure = { readonly doubt?: Bilingual | undefined; readonly corrupt?: Bilingual | undefined }
const doubtsOf = ({ doubt, corrupt }: Unsure) => ({ ...(doubt ? { doubt } : {}), ...(corrupt ? { corrupt } : {}) })

function blameUntold(record: Located<{ readonly id: string }>, told: number, expected: string, context: CodedContext) {
  if (told === 0)
    context.check.blame(record, ['id'], {
      message: `“${record.value.id}” has neither a quotation nor an outside address`,
      expected,
    })
}

/** A term, and the words that print it: neither without the other. */
function deadlineOf(
  record: CodedPledge,
  { check }: CodedContext,
): { readonly date: FuzzyDate | null; readonly by: readonly Passage[] } {
  const { id, deadline, deadline_by } = record.value
  const by = check.passages(record, ['deadline_by'], deadline_by)
  if (deadline === undefined) {
    if (deadline_by.length > 0)
      check.blame(record, ['deadline_by'], {
        message: `“${id}” quotes words for a deadline and has none`,
        expected: 'deadline and deadline_by, or neither',
      })
    return { date: null, by }
  }
  if (deadline_by.length === 0)
    check.blame(record, ['deadline'], {
      message: `no words are quoted for the deadline of “${id}”`,
      expected: 'deadline_by: the passages that print it',
    })
  const read = readDate(deadline)
  if (!read) check.blame(record, ['deadline'], notEdtf(deadline))
  return { date: read, by }
}

function blamePart(record: CodedPledge, wholes: Wholes, { check, known }: CodedContext) {
  const { id, company, part_of } = record.value
  if (part_of === undefined || !check.reference(record, ['part_of'], known.pledge, part_of)) return
  const parents = new Map([...wholes].map(([one, value]) => [one, value.part_of]))
  if (blameCycle(record, 'part_of', parents, 'is part of', check)) return
  const whole = wholes.get(part_of)
  if (whole && whole.company !== company)
    check.blame(record, ['part_of'], {
      message: `“${id}” is a pledge of “${company}”, and the whole “${part_of}” one of “${whole.company}”`,
      expected: 'a whole and its parts of one company',
    })
}

/** Told of several together, of whom some may be named. Whoever pledges as one company somewhere is no group elsewhere. */
function blameGroup(record: CodedPledge, wholes: Wholes, { check, known }: CodedContext) {
  const { id, company, group } = record.value
  group?.members.forEach((member, i) => {
    const isKnown = check.reference(record, ['group', 'members', i], known.entity, member)
    if (isKnown && member === company)
      check.blame(record, ['group', 'members', i], {
        message: `the group “${company}” is among its own members`,
        expected: 'the companies that the texts name as of it',
      })
  })
  const alone = [...wholes.values()].find(
    (one) => one.company === company && (one.group === undefined) !== (group === undefined),
  )
  if (group && alone)
    check.blame(record, ['company'], {
      message: `“${company}” is told of as a group in “${id}”, and as one company in “${alone.id}”`,
      expected: 'a group, or a company',
    })
}

/** Themes, or why there is none. */
function blameThemes(record: CodedPledge, { check }: CodedContext) {
  const { id, themes, no_theme } = record.value
  if (themes.length === 0 || no_theme === undefined) return
  check.blame(record, ['no_theme'], {
    message: `“${id}” has a theme, and says why it has none`,
    expected: 'themes of the codebook, or no_theme: why none of them fits',
  })
}

function pledgeOf(record: CodedPledge, wholes: Wholes, context: CodedContext): Pledge {
  const { check, known, documents } = context
  const { value } = record
  check.reference(record, ['company'], known.entity, value.company)
  blameGroup(record, wholes, context)
  blameThemes(record, context)
  if (value.speaker !== undefined) check.reference(record, ['speaker'], known.entity, value.speaker)
  check.reference(record, ['event'], known.event, value.event)
  check.reference(record, ['kind'], known.pledgeKind, value.kind)
  value.themes.forEach((theme, i) => {
    check.reference(record, ['themes', i], known.pledgeTheme, theme)
  })
  blamePart(record, wholes, context)
  const deadline = deadlineOf(record, context)
  const told = check.passages(record, ['told_by'], value.told_by)
  blameUntold(record, value.told_by.length + value.outside.length, 'told_by or outside', context)
  const steps = joinSteps(record, context)
  return {
    // every id was checked above; a bad one stops the build
    id: value.id,
    company: value.company as EntityId,
    // as above
    ...(value.group ? { group: { members: value.group.members as EntityId[] } } : {}),
    ...(value.speaker ? { speaker: value.speaker as EntityId } : {}),
    event: value.event as EventId,
    kind: value.kind as TermId,
    themes: value.themes as TermId[],
    ...(value.no_theme ? { noTheme: value.no_theme } : {}),
    ...(deadline.date ? { deadline: deadline.date } : {}),
    deadlineBy: deadline.by,
    ...(value.deadline_note ? { deadlineNote: value.deadline_note } : {}),
    ...(value.part_of ? { partOf: value.part_of } : {}),
    title: value.title,
    told,
    steps,
    documents: documentsOf(told, documents),
    outside: value.outside,
    ...doubtsOf(value),
  }
}

/** The words that date a pledge: its deadline and its steps, each passage once though it date several. */
export function datingOf({ deadlineBy, steps }: Pledge): readonly Passage[] {
  const dating = [...deadlineBy, ...steps.flatMap(({ when }) => (when.kind === 'told' ? when.by : []))]
  return [...new Map(dating.map((one) => [`${one.document} ${one.start} ${one.end}`, one])).values()]
}

function remarkOf(record: CodedRemark, context: CodedContext): Remark {
  const { check, known, documents } = context
  const { value } = record
  check.reference(record, ['kind'], known.remarkKind, value.kind)
  value.by.forEach((one, i) => {
    check.reference(record, ['by', i], known.entity, one)
  })
  check.reference(record, ['event'], known.event, value.event)
  const told = check.passages(record, ['told_by'], value.told_by)
  blameUntold(record, value.told_by.length, 'told_by', context)
  return {
    // as above
    id: value.id,
    kind: value.kind as TermId,
    by: value.by as EntityId[],
    event: value.event as EventId,
    title: value.title,
    told,
    documents: documentsOf(told, documents),
    ...doubtsOf(value),
  }
}

/**
 * Joins pledges.yaml with the rest, in the order of the file. Faults: ids that nothing has; quotations that are not found;
 * a record with neither quotation nor address; a theme and why there is none; a group that is a company elsewhere;
 * a deadline that is not EDTF, or without the words that print it, or such words without a deadline; a part of another
 * company's pledge, or of itself through however many wholes; what `joinSteps` finds.
 */
export function joinPledges(
  coded: Coded,
  context: CodedContext,
): { readonly pledges: readonly Pledge[]; readonly remarks: readonly Remark[] } {
  const wholes = byId(coded.pledges.map(({ value }) => value))
  const sound = <T>(join: () => T) => ifSound(context.check, join) ?? []
  return {
    pledges: coded.pledges.flatMap((record) => sound(() => pledgeOf(record, wholes, context))),
    remarks: coded.remarks.flatMap((record) => sound(() => remarkOf(record, context))),
  }
}

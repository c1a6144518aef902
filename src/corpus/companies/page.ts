/** Everything the corpus has on one company. */

import type { Amount, Defect, Frame, Pledge, Referent, ReferentNaming, Remark, Sentence } from '../coded.ts'
import { inFile } from '../framing/compared.ts'
import { type PrintedSum, printedSums } from '../money/printedSums.ts'
import { occasionOf } from '../pledges/occasions.ts'
import { namedAs } from '../text/namedAs.ts'
import { type FileRange, isIn, overlap } from '../text/overlap.ts'
import { inDateOrder } from '../time/timeline.ts'
import type {
  About,
  CorpusIndex,
  DocumentId,
  DocumentText,
  Entity,
  Event,
  Mention,
  Occasion,
  Passage,
  TermId,
} from '../types.ts'
import { type AskedCompanies, type CompanyRow, companyRows } from './companies.ts'

export type AskedCompany = AskedCompanies & {
  readonly index: Pick<CorpusIndex, 'entities' | 'events' | 'documents' | 'codebook' | 'about'>
  readonly remarks: readonly Remark[]
  readonly amounts: readonly Amount[]
  readonly sentences: readonly Sentence[]
  readonly referents: readonly Referent[]
  readonly namings: readonly ReferentNaming[]
  readonly frames: readonly Frame[]
  readonly defects: readonly Defect[]
}

/** A pledge, and those that are parts of it. */
export type Promised = { readonly pledge: Pledge; readonly parts: readonly Promised[] }

/** What was promised, alone or among others told of together, and what else was said, on one occasion. */
type Spoken = {
  readonly occasion: Occasion
  readonly pledges: readonly Promised[]
  readonly remarks: readonly Remark[]
}

/** The same words, as folded, for the same referent in the same tone in one document. `first`: in the order of the file. */
export type NamedAs = {
  readonly referent: Referent
  readonly words: string
  readonly tone: TermId
  readonly count: number
  readonly first: Passage
}

/** How one document names a company and its people, and the frames of the sentences and headings that name it. */
export type Framing = {
  readonly document: DocumentId
  readonly namings: readonly NamedAs[]
  readonly frames: readonly Frame[]
}

export type CompanyPage = CompanyRow & {
  /** Who has a role of it, in the corpus's order; only the words that give that role. */
  readonly people: readonly { readonly person: Entity; readonly roles: readonly Passage[] }[]
  /** In date order. */
  readonly acted: readonly Event[]
  /** In order; occasions on which nothing was said are left out. */
  readonly spoken: readonly Spoken[]
  /** Its pledges' sums, and those without a pledge that stand in a sentence which names it. */
  readonly sums: readonly PrintedSum[]
  /** Documents that have anything of it, in corpus order. */
  readonly framing: readonly Framing[]
  /** Its misprinted names and its people's. */
  readonly misprints: readonly Mention[]
  /** Other defects in sentences and headings that name it. */
  readonly defects: readonly Defect[]
}

/** Sentences of the body, and headings, captions and notices whole, in which one of `mentions` lies. */
function naming(
  sentences: readonly Sentence[],
  texts: readonly DocumentText[],
  mentions: readonly Mention[],
): readonly FileRange[] {
  const blocks = texts.flatMap(({ document, blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'heading' || kind === 'caption' || kind === 'notice')
      .map(({ start, end }): FileRange => ({ document, start, end })),
  )
  const places: readonly FileRange[] = [...sentences.map(({ passage }) => passage), ...blocks]
  return places.filter((place) => mentions.some((mention) => isIn(mention, place)))
}

function spokenOf(about: Pick<About, 'occasions'>, asked: AskedCompany, own: readonly Pledge[], by: readonly string[]) {
  const events = new Map<string, Event>(asked.index.events.map((event) => [event.id, event]))
  const when = (id: string) => occasionOf(events.get(id), asked.index.about)
  const remarks = asked.remarks.filter((remark) => remark.by.some((one) => by.includes(one)))
  return about.occasions.flatMap((occasion): readonly Spoken[] => {
    const then = own.filter(({ event }) => when(event) === occasion)
    const ids = new Set(then.map(({ id }) => id))
    const promise = (pledge: Pledge): Promised => ({
      pledge,
      parts: then.filter(({ partOf }) => partOf === pledge.id).map(promise),
    })
    const pledges = then.filter(({ partOf }) => partOf === undefined || !ids.has(partOf)).map(promise)
    const said = remarks.filter(({ event }) => when(event) === occasion)
    return pledges.length + said.length === 0 ? [] : [{ occasion, pledges, remarks: said }]
  })
}

function namingsOf(namings: readonly ReferentNaming[], referents: readonly Referent[]): readonly NamedAs[] {
  const words = namedAs(namings)
  return referents.flatMap((referent) =>
    words
      .filter((one) => one.referent === referent.id)
      .map(({ words, tone, count, passages: [first] }) => ({ referent, words, tone, count, first })),
  )
}

function framingOf(asked: AskedCompany, by: readonly string[], places: readonly FileRange[]): readonly Framing[] {
  const meant = asked.referents.filter(({ entity }) => entity !== undefined && by.includes(entity))
  const ids = new Set(meant.map(({ id }) => id))
  return asked.index.documents.flatMap(({ id }): readonly Framing[] => {
    const namings = asked.namings.filter(({ referent, passage }) => passage.document === id && ids.has(referent))
    const frames = asked.frames
      .filter(({ passage }) => passage.document === id && places.some((place) => overlap(passage, place)))
      .sort((a, b) => inFile(a.passage, b.passage))
    return namings.length + frames.length === 0 ? [] : [{ document: id, namings: namingsOf(namings, meant), frames }]
  })
}

/** Undefined for an id that is no company's. */
export function companyPage(asked: AskedCompany, id: string): CompanyPage | undefined {
  const row = companyRows(asked).find(({ company }) => company.id === id)
  if (!row) return undefined
  const { index, texts, pledges } = asked
  const own = pledges.filter(({ company }) => company === id)
  const among = pledges.filter(({ group }) => group?.members.some((member) => member === id))
  const people = index.entities.flatMap((person) => {
    const roles = person.roles.filter((role) => role.of === id).map(({ passage }) => passage)
    return roles.length === 0 ? [] : [{ person, roles }]
  })
  const by: readonly string[] = [id, ...people.map(({ person }) => person.id)]
  const mentions = texts.flatMap((text) => text.mentions.filter(({ entity }) => by.includes(entity)))
  const places = naming(
    asked.sentences,
    texts,
    mentions.filter(({ entity }) => entity === id),
  )
  const misprints = mentions.filter(({ misprint }) => misprint !== undefined)
  const isMisprint = ({ passage }: Defect) => misprints.some((one) => isIn(one, passage) && isIn(passage, one))
  return {
    ...row,
    people,
    acted: inDateOrder(index.events.filter(({ actors }) => actors.includes(row.company.id))),
    spoken: spokenOf(index.about, asked, [...own, ...among], by),
    sums: printedSums(asked.amounts, own, ({ passage }) => places.some((place) => overlap(passage, place))),
    framing: framingOf(asked, by, places),
    misprints,
    defects: asked.defects.filter(
      (defect) => !isMisprint(defect) && places.some((place) => overlap(defect.passage, place)),
    ),
  }
}

/** corpus.yaml and codebook.yaml: what the corpus is, and the closed lists its records draw on. */
import { TERM_LISTS } from '../../corpus/codeLists.ts'
import { mapRows } from '../../corpus/keyed.ts'
import {
  type About,
  askedKinds,
  type Bilingual,
  type Codebook,
  type DocumentId,
  type Evidence,
  type FindingPart,
  type Lane,
  type LaneId,
  MOST_COMPARED,
  type Occasion,
  type Passage,
  type TermId,
} from '../../corpus/types.ts'
import type { Fault } from '../faults.ts'
import type { codebookSchema } from '../schema/codebook.ts'
import type { corpusSchema } from '../schema/index.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { CodingText } from '../schema/yaml.ts'
import type { Check, Known } from './check.ts'
import { nearestWord } from './nearest.ts'

type CorpusCoding = Shaped<typeof corpusSchema>
type Lists = { readonly document: Known; readonly eventType: Known }
type Quoted = { readonly passage: Passage; readonly gloss?: Bilingual }

const placeholder = /\{(@?)([\w-]+)\}/gu

/** Filters ask for these kinds of entity by name; a codebook that calls them otherwise would leave them empty in silence. */
export function blameKinds(codebook: CodingText, known: Known): readonly Fault[] {
  return askedKinds
    .filter((kind) => known.whole && !known.ids.has(kind))
    .map((kind) => {
      const suggestion = nearestWord(kind, known.ids)
      return codebook.fault(codebook.atKey([], TERM_LISTS.entityKind.field), {
        message: `no kind of entity has the id “${kind}”, by which readers filter`,
        expected: `entity_kinds with the ids ${askedKinds.join(' and ')}`,
        ...(suggestion ? { suggestion } : {}),
      })
    })
}

/** codebook.yaml as the app reads it: each closed list under the name that the types give it. */
export const joinCodebook = (coding: Shaped<typeof codebookSchema>): Codebook =>
  mapRows(TERM_LISTS, ({ field }) =>
    // the ids of a closed list are its terms, by definition
    coding[field].map(({ value }) => ({
      id: value.id as TermId,
      label: value.label,
      definition: value.definition,
      ...('counted' in value && value.counted ? { counted: value.counted } : {}),
    })),
  )

function partsOf(
  text: string,
  language: 'en' | 'zh',
  quoted: ReadonlyMap<string, Quoted | null>,
  finding: Located<unknown>,
  check: Check,
  known: Lists,
): readonly FindingPart[] {
  const parts: FindingPart[] = []
  let end = 0
  const words = (upTo: number) => {
    if (upTo <= end) return
    const between = text.slice(end, upTo)
    parts.push({ kind: 'words', text: between })
    if (/[{}]/.test(between))
      check.blame(finding, [language], {
        message: `a brace that belongs to no placeholder: “${between.trim()}”`,
        expected: '{name} of a quotation, or {@id} of a document',
      })
  }
  for (const match of text.matchAll(placeholder)) {
    const [whole, at, name = ''] = match
    words(match.index)
    end = match.index + whole.length
    if (at) {
      if (check.reference(finding, [language], known.document, name))
        parts.push({ kind: 'source', document: name as DocumentId })
    } else if (
      check.reference(
        finding,
        [language],
        { what: 'quotation of the finding', ids: new Set(quoted.keys()), whole: true },
        name,
      )
    ) {
      const quotation = quoted.get(name)
      if (quotation) parts.push({ kind: 'quotation', ...quotation })
    }
  }
  words(text.length)
  return parts
}

function lanesOf(coding: CorpusCoding, check: Check, known: Lists): readonly Lane[] {
  const taken = new Map<string, string>()
  return coding.lanes.map((lane) => {
    const { id, title, types } = lane.value
    types.forEach((type, i) => {
      check.reference(lane, ['types', i], known.eventType, type)
      const other = taken.get(type)
      if (other)
        check.blame(lane, ['types', i], {
          message: `the type “${type}” is already in the lane “${other}”`,
          expected: 'each type in one lane',
        })
      taken.set(type, id)
    })
    // checked above; a bad one stops the build
    return { id: id as LaneId, title, types: types as unknown as readonly TermId[] }
  })
}

/** Faults: days that do not go up, an occasion without a last day before the last one. */
function occasionsOf({ occasions }: CorpusCoding, check: Check): readonly Occasion[] {
  return occasions.map((occasion, i) => {
    const { id, title, until } = occasion.value
    const before = occasions[i - 1]?.value.until
    const isLast = i === occasions.length - 1
    if (isLast !== (until === undefined))
      check.blame(occasion, [isLast ? 'until' : 'id'], {
        message: isLast ? `the last occasion, “${id}”, ends` : `“${id}” has no last day`,
        expected: 'until, in all occasions but the last',
      })
    else if (until !== undefined && before !== undefined && until <= before)
      check.blame(occasion, ['until'], {
        message: `“${id}” does not end after the occasion before it`,
        expected: `a day after ${before}`,
      })
    return { id, title, until: until ?? null }
  })
}

/** The default comparison, in the order in which sources are listed everywhere. Faults: unknown ids. */
function comparisonOf({ comparison, sources }: CorpusCoding, check: Check, known: Lists): readonly DocumentId[] {
  const named = comparison?.value?.documents
  const chosen = named ?? sources.slice(0, MOST_COMPARED).map(({ value }) => value.document)
  if (comparison && named)
    named.forEach((id, i) => {
      check.reference(comparison, ['documents', i], known.document, id)
    })
  return (
    sources
      .map(({ value }) => value.document)
      .filter((id) => chosen.includes(id))
      // checked above; a bad one stops the build
      .map((id) => id as DocumentId)
  )
}

/** Joins corpus.yaml with the documents: the finding's quotations are anchored like any other. Null where a field is missing. */
export function joinAbout(
  coding: CorpusCoding,
  check: Check,
  known: Lists,
): { about: About | null; evidence: readonly Evidence[] } {
  const lanes = lanesOf(coding, check, known)
  const { title, deck, finding, window, limits, method, coders, rights, base_currency } = coding
  if (!finding) return { about: null, evidence: [] }
  const quoted = new Map<string, Quoted | null>()
  for (const [name, { gloss, ...quotation }] of Object.entries(finding.value.quotes)) {
    const passage = check.passage(finding, ['quotes', name], quotation)
    quoted.set(name, passage && { passage, ...(gloss ? { gloss } : {}) })
  }
  const evidence = [...quoted].flatMap(([name, quote]) =>
    quote ? [{ ...quote.passage, recordType: 'finding' as const, recordId: name, supports: 'telling' as const }] : [],
  )
  const parts = (language: 'en' | 'zh') => partsOf(finding.value[language], language, quoted, finding, check, known)
  const prose = { en: parts('en'), zh: parts('zh') }
  for (const name of quoted.keys()) {
    if (!`${finding.value.en} ${finding.value.zh}`.includes(`{${name}}`))
      check.blame(finding, ['quotes', name], {
        message: `the finding does not use its quotation “${name}”`,
        expected: `{${name}} in en and zh, or no such quotation`,
      })
  }
  const comparison = comparisonOf(coding, check, known)
  const [first, ...others] = occasionsOf(coding, check)
  if (!first || !title || !deck || !window || !limits || !method || !rights || !base_currency)
    return { about: null, evidence }
  if (window.value.from > window.value.to)
    check.blame(window, ['from'], { message: 'the axis ends before it begins', expected: 'from ≤ to' })
  return {
    about: {
      title: title.value,
      deck: deck.value,
      finding: prose,
      window: window.value,
      lanes,
      occasions: [first, ...others],
      currency: base_currency.value,
      comparison,
      limits: limits.value,
      method: method.value,
      ...(coders?.value ? { coders: coders.value } : {}),
      rights: rights.value,
    },
    evidence,
  }
}

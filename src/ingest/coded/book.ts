/** codebook.yaml as the coding is read with it: every example and near miss anchored in its document. */
import type { Code, CodingBook, Example } from '../../corpus/coded.ts'
import type { Bilingual, TermId } from '../../corpus/types.ts'
import type { Quotation } from '../schema/index.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { CodedContext } from './context.ts'

type Coded = Shaped<'codebook.yaml'>
type CodedExample = (Quotation & { readonly note: Bilingual }) | { readonly none: Bilingual }
type CodedCode = {
  readonly id: string
  readonly label: Bilingual
  readonly definition: Bilingual
  readonly include?: Bilingual | undefined
  readonly exclude?: Bilingual | undefined
  readonly example?: CodedExample | undefined
  readonly near_miss?: CodedExample | undefined
  readonly from: readonly string[]
}

function exampleOf(record: Located<unknown>, path: Path, coded: CodedExample, { check }: CodedContext): Example | null {
  if ('none' in coded) return { kind: 'none', none: coded.none }
  const { note, ...quotation } = coded
  const passage = check.passage(record, path, quotation)
  return passage && { kind: 'passage', passage, note }
}

function codeOf(record: Located<unknown>, path: Path, coded: CodedCode, context: CodedContext): Code {
  const { include, exclude, example, near_miss } = coded
  coded.from.forEach((work, i) => {
    context.check.reference(record, [...path, 'from', i], context.known.literature, work)
  })
  const shown = example && exampleOf(record, [...path, 'example'], example, context)
  const missed = near_miss && exampleOf(record, [...path, 'near_miss'], near_miss, context)
  return {
    // the ids of a closed list are its terms, by definition
    id: coded.id as TermId,
    label: coded.label,
    definition: coded.definition,
    ...(include ? { include } : {}),
    ...(exclude ? { exclude } : {}),
    ...(shown ? { example: shown } : {}),
    ...(missed ? { nearMiss: missed } : {}),
    from: coded.from,
  }
}

/** Joins the lists that coders choose from. Faults: an example that is not in its document, a work that `literature` has not. */
export function joinBook(coded: Coded, context: CodedContext): CodingBook {
  const codes = (records: readonly Located<CodedCode>[]) =>
    records.map((record) => codeOf(record, [], record.value, context))
  return {
    literature: coded.literature.map(({ value: { id, reference, address } }) => ({
      id,
      reference,
      ...(address ? { address } : {}),
    })),
    dimension: coded.dimensions.map((record) => ({
      ...codeOf(record, [], record.value, context),
      values: record.value.values.map((value, i) => codeOf(record, ['values', i], value, context)),
    })),
    voice: codes(coded.voices),
    tone: codes(coded.tones),
    speechMode: coded.speech_modes.map((record) => ({
      ...codeOf(record, [], record.value, context),
      marked: record.value.marked,
    })),
    markUse: codes(coded.mark_uses),
    pledgeKind: codes(coded.pledge_kinds),
    pledgeTheme: codes(coded.pledge_themes),
    remarkKind: codes(coded.remark_kinds),
    measure: codes(coded.measures),
    topicStatus: coded.topic_statuses.map((record) => ({
      ...codeOf(record, [], record.value, context),
      couldKnow: record.value.could_know,
    })),
    defectKind: coded.defect_kinds.map((record) => ({
      ...codeOf(record, [], record.value, context),
      corrupts: record.value.corrupts,
    })),
    defectBasis: codes(coded.defect_bases),
    numberKind: codes(coded.number_kinds),
  }
}

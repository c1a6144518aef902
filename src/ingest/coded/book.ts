/** codebook.yaml as the coding is read with it: every example and near miss anchored in its document. */

import type { Code, CodingBook, Example } from '../../corpus/coded.ts'
import { CODE_LISTS, type CodeList } from '../../corpus/codeLists.ts'
import { mapRows } from '../../corpus/keyed.ts'
import type { ShownBy } from '../../corpus/questions/question.ts'
import type { Bilingual, TermId } from '../../corpus/types.ts'
import type { codebookSchema } from '../schema/codebook.ts'
import type { Quotation } from '../schema/index.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { CodedContext } from './context.ts'

type Coded = Shaped<typeof codebookSchema>
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
  /** What some lists ask for beside. */
  readonly marked?: boolean | undefined
  readonly could_know?: boolean | undefined
  readonly shown_by?: ShownBy | undefined
  readonly corrupts?: boolean | undefined
  readonly asks?: Bilingual | undefined
  readonly short?: Bilingual | undefined
}

/** What some lists ask for beside: flags, and shorter words than label and definition. */
type Beside = {
  readonly marked?: boolean
  readonly couldKnow?: boolean
  readonly shownBy?: ShownBy
  readonly corrupts?: boolean
  readonly asks?: Bilingual
  readonly short?: Bilingual
}

const besideOf = ({ marked, could_know, shown_by, corrupts, asks, short }: CodedCode): Beside => ({
  ...(marked === undefined ? {} : { marked }),
  ...(could_know === undefined ? {} : { couldKnow: could_know }),
  ...(shown_by === undefined ? {} : { shownBy: shown_by }),
  ...(corrupts === undefined ? {} : { corrupts }),
  ...(asks ? { asks } : {}),
  ...(short ? { short } : {}),
})

function exampleOf(record: Located<unknown>, path: Path, coded: CodedExample, { check }: CodedContext): Example | null {
  if ('none' in coded) return { kind: 'none', none: coded.none }
  const { note, ...quotation } = coded
  const passage = check.passage(record, path, quotation)
  return passage && { kind: 'passage', passage, note }
}

function codeOf(record: Located<unknown>, path: Path, coded: CodedCode, context: CodedContext): Code & Beside {
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
    ...besideOf(coded),
  }
}

/** Joins the lists that coders choose from. Faults: an example that is not in its document, a work that `literature` has not. */
export function joinBook(coded: Coded, context: CodedContext): CodingBook {
  const lists = mapRows(CODE_LISTS, ({ field }) =>
    coded[field].map((record: Located<CodedCode>) => codeOf(record, [], record.value, context)),
  )
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
    // the schema of each list asks for the flag that its type has
    ...(lists as Pick<CodingBook, CodeList>),
  }
}

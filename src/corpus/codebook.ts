/** The codebook as a reader turns its pages: each dimension and closed list, and each value under a key that a link can carry. */
import type { Code, CodeList, CodingBook } from './coded.ts'
import type { Bilingual, Codebook, ListName } from './types.ts'

export type Book = Codebook & CodingBook

/** A value with as much as its list says of it; lists of what a thing is have no rule of choice. */
export type BookCode = Pick<Code, 'label' | 'definition'> & Partial<Code> & { readonly id: string }

/** `key`: `agency` of a dimension, `speech-mode` of a list. */
export type BookGroup = { readonly key: string; readonly codes: readonly BookCode[] } & (
  | { readonly kind: 'dimension'; readonly label: Bilingual; readonly about: BookCode }
  | { readonly kind: 'list'; readonly list: CodeList | ListName }
)

/** Every closed list, in the order in which the codebook is read: what coders decide first, what things are last. */
const lists = [
  'voice',
  'tone',
  'speechMode',
  'markUse',
  'topicStatus',
  'pledgeKind',
  'pledgeTheme',
  'remarkKind',
  'measure',
  'numberKind',
  'defectKind',
  'defectBasis',
  'eventType',
  'dateBasis',
  'entityKind',
  'link',
  'linkBasis',
  'certainty',
] as const satisfies readonly (CodeList | ListName)[]

// breaks the build where a list of the types is not in the order above
type Unlisted = Exclude<CodeList | ListName, (typeof lists)[number]>
const listed: readonly (CodeList | ListName)[] & (Unlisted extends never ? unknown : never) = lists

/** `speechMode` → `speech-mode`. */
export const listKey = (list: CodeList | ListName): string => list.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

/** The key of a value: `agency.coerced`, `speech-mode.direct`. */
export const codeKey = (group: string, id: string): string => `${group}.${id}`

/** Dimensions first, each with its values. */
export const groupsOf = (book: Book): readonly BookGroup[] => [
  ...book.dimension.map(
    ({ values, ...about }): BookGroup => ({
      kind: 'dimension',
      key: about.id,
      label: about.label,
      about,
      codes: values,
    }),
  ),
  ...listed.map((list): BookGroup => ({ kind: 'list', list, key: listKey(list), codes: book[list] })),
]

/** The keys of all groups and all values. */
export const keysOf = (groups: readonly BookGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ key, codes }) => [key, ...codes.map(({ id }) => codeKey(key, id))]))

/** The codebook as a reader turns its pages: each dimension and closed list, and each value under a key that a link can carry. */

import type { Code, CodingBook } from './coded.ts'
import { CODE_LISTS, type CodeList, type ListName, TERM_LISTS } from './codeLists.ts'
import { keysIn } from './keyed.ts'
import type { Bilingual, Codebook } from './types.ts'

export type Book = Codebook & CodingBook

/** A value with as much as its list says of it; lists of what a thing is have no rule of choice. */
export type BookCode = Pick<Code, 'label' | 'definition'> & Partial<Code> & { readonly id: string }

/** `key`: the id of a dimension, `speech-mode` of a list. */
export type BookGroup = { readonly key: string; readonly codes: readonly BookCode[] } & (
  | { readonly kind: 'dimension'; readonly label: Bilingual; readonly about: BookCode }
  | { readonly kind: 'list'; readonly list: CodeList | ListName }
)

/** `speechMode` → `speech-mode`. */
export const listKey = (list: CodeList | ListName): string => list.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

/** The key of a value: `speech-mode.direct`. */
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
  ...[...keysIn(CODE_LISTS), ...keysIn(TERM_LISTS)].map(
    (list): BookGroup => ({ kind: 'list', list, key: listKey(list), codes: book[list] }),
  ),
]

/** The keys of all groups and all values. */
export const keysOf = (groups: readonly BookGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ key, codes }) => [key, ...codes.map(({ id }) => codeKey(key, id))]))

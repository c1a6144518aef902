import type { Agreement } from '../../corpus/agreement/agreement.ts'
import { groupsOf, keysOf } from '../../corpus/codebook.ts'
import type { CodingBook } from '../../corpus/coded.ts'
import type { Codebook } from '../../corpus/types.ts'
import type { MethodState } from '../../url/method.ts'
import { type Keep, keepKnownOne } from '../../url/readAddress.ts'

/** What the address of the method can say of this corpus: the codes of its book, and the dimensions that two coders coded. */
export const knownMethod = (book: Codebook & CodingBook, agreement: readonly Agreement[]): Keep<MethodState> => {
  const keys = keysOf(groupsOf(book))
  return (read) =>
    keepKnownOne(
      keepKnownOne(read, 'code', (key) => keys.has(key)),
      'differences',
      (id) => agreement.some(({ dimension }) => dimension === id),
    )
}

import { useIntl } from 'react-intl'
import { byId, labelOf } from '../../../corpus/byId.ts'
import type { NonEmpty } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import type { Mark } from './opened.ts'

/** What marks on the same words say, in words. */
export const useDescribe = (): ((marks: NonEmpty<Mark>) => string) => {
  const intl = useIntl()
  const words = useWords()
  const book = useCodingBook()
  const one = ({ of }: Mark): string => {
    if (of.kind !== 'frame') return intl.formatMessage({ id: 'compareCard.mark' }, { kind: of.kind })
    const dimension = byId(book.dimension, of.dimension)
    const labels = of.frames.flatMap(({ value }) => labelOf(book, of.dimension, value) ?? [])
    return intl.formatMessage(
      { id: 'compareCard.code' },
      {
        dimension: dimension ? words(dimension.label) : of.dimension,
        values: intl.formatList([...new Set(labels.map(words))]),
      },
    )
  }
  return (marks) => intl.formatList(marks.map(one), { type: 'conjunction' })
}

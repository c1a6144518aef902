import { useIntl } from 'react-intl'
import type { NonEmpty } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import type { Mark } from './opened.ts'

/** What marks on the same words say, in words. */
export const useDescribe = (): ((marks: NonEmpty<Mark>) => string) => {
  const [intl, words, book] = [useIntl(), useWords(), useCodingBook()]
  const one = ({ of }: Mark): string => {
    if (of.kind !== 'frame') return intl.formatMessage({ id: 'compareCard.mark' }, { kind: of.kind })
    const dimension = book.dimension.find(({ id }) => id === of.dimension)
    const values = of.frames.flatMap(({ value }) => dimension?.values.filter(({ id }) => id === value) ?? [])
    return intl.formatMessage(
      { id: 'compareCard.code' },
      {
        dimension: dimension ? words(dimension.label) : of.dimension,
        values: intl.formatList([...new Set(values.map(({ label }) => words(label)))]),
        verdict: of.verdict,
      },
    )
  }
  return (marks) => intl.formatList(marks.map(one), { type: 'conjunction' })
}

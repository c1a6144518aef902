import { useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { useLanguage } from '../../messages/language.ts'
import { useCodingBook } from '../../queries/coding.ts'

/** What was coded twice, by name: a dimension of the codebook, or one of the three that are none. */
export const useDimensions = (): ((id: string) => string) => {
  const book = useCodingBook()
  const intl = useIntl()
  const language = useLanguage()
  return (id) =>
    byId(book.dimension, id)?.label[language] ?? intl.formatMessage({ id: 'method.dimension' }, { dimension: id })
}

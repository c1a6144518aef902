import { translationsOf } from '../../corpus/text/languages.ts'
import type { Document } from '../../corpus/types.ts'
import { useLanguage } from '../../messages/language.ts'

type Props = { readonly source: Document; readonly rendered: string | undefined }

/** Printed words in the reader's language, beside them, where the source is in another. */
export const Rendered = ({ source, rendered }: Props) => {
  const language = useLanguage()
  if (rendered === undefined || !translationsOf(source.language).includes(language)) return null
  return <span>{language === 'zh' ? `（${rendered}）` : ` (${rendered})`}</span>
}

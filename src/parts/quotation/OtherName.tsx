import type { Bilingual } from '../../corpus/types.ts'
import { other, tags, useLanguage } from '../../messages/language.ts'

/** A name in the language that the interface does not speak; nothing where both are the same. */
export const OtherName = ({ text, className = 'also' }: { readonly text: Bilingual; readonly className?: string }) => {
  const language = other(useLanguage())
  if (text.en === text.zh) return null
  return (
    <>
      {' '}
      <span className={className} lang={tags[language]}>
        {text[language]}
      </span>
    </>
  )
}

import type { Bilingual } from '../../corpus/types.ts'
import { other, tags, useLanguage } from '../../messages/language.ts'

/** A name in the language that the interface does not speak; nothing where both are the same. */
export const OtherName = ({ of, className = 'also' }: { readonly of: Bilingual; readonly className?: string }) => {
  const language = other(useLanguage())
  if (of.en === of.zh) return null
  return (
    <>
      {' '}
      <span className={className} lang={tags[language]}>
        {of[language]}
      </span>
    </>
  )
}

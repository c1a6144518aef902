import { useLanguage } from '../messages/language.ts'
import { runs } from './runs.ts'

/** Our words, with the language said wherever they hold words of the other. */
export const Mixed = ({ text }: { readonly text: string }) => {
  const all = runs(text, useLanguage())
  let at = 0
  return all.map((run) => {
    const key = at
    at += run.text.length
    return run.lang === undefined ? (
      run.text
    ) : (
      <span key={key} lang={run.lang}>
        {run.text}
      </span>
    )
  })
}

/** A text that we have in both languages, in the reader's; see `Mixed`. */
export const Bilingual = ({ text }: { readonly text: { readonly en: string; readonly zh: string } }) => (
  <Mixed text={text[useLanguage()]} />
)

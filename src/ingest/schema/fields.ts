/** The fields that several coding files share: ids, words, the two languages, quotations. */
import { z } from 'zod'

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small ASCII letters and digits, parts joined by "-"')
/** A half of a surrogate pair is no character: no file in UTF-8 has one. */
export const words = z
  .string()
  .min(1)
  .refine((text) => !/\p{Surrogate}/u.test(text), 'half a character (a surrogate without its partner)')
export const bilingual = z.strictObject({ en: words, zh: words })
export const address = z.url({ protocol: /^https?$/ })
export const outside = z.strictObject({ address, note: bilingual })
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month, such as 2021-09')

/** The name is part of an address: what `decodeURI` leaves encoded is not found by every server. */
export const fileName = words.refine(
  (name) => !/[;,/?:@&=+$#%\\\p{Cc}]/u.test(name),
  'a file name without ; , / ? : @ & = + $ # % or a backslash',
)

export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}

/** Each id of a list stands in it once. */
export function once(ids: readonly string[], context: z.core.$RefinementCtx<readonly string[]>) {
  ids.forEach((one, at) => {
    if (ids.indexOf(one) < at)
      context.addIssue({ code: 'custom', path: [at], message: `“${one}” is in this list twice` })
  })
}

/**
 * Words of a document. Searched in its clean text (body, heading, caption, notice), or with `in: file` in the raw file.
 * If they occur more than once, `before` or `after` gives the words that stand directly beside the one meant.
 */
export const quotation = z.strictObject({
  document: id,
  quote: words,
  before: words.optional(),
  after: words.optional(),
  in: z.literal('file').optional(),
})

/** As `quotation`; or, for what is wrong in it, words of boilerplate or of a repeat (`aside`), which no other record may quote. */
export type Quotation = Omit<z.infer<typeof quotation>, 'in'> & { readonly in?: 'file' | 'aside' | undefined }

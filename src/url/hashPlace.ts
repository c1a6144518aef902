/**
 * The hash of a source: a place in its text. `#120-163`, or with the words that stand there `#120-163:words`,
 * so that a later version of the file can tell whether they moved. Final: published links say it this way.
 */

import { abbreviate } from '../corpus/text/place.ts'

/** `start`, `end`: code points of the raw file, half-open. `words`: as `abbreviate` leaves them. */
export type HashPlace = { readonly start: number; readonly end: number; readonly words?: string }

export type ReadHashPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'place'; readonly place: HashPlace }
  | { readonly kind: 'damaged'; readonly value: string }

// encodeURIComponent throws on half a surrogate pair, and leaves what breaks a Markdown link
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** With `#`; empty for no place. */
export const writePlace = (place: HashPlace | null | undefined): string => {
  if (place == null) return ''
  const { start, end, words } = place
  return `#${start}-${end}${words === undefined || words === '' ? '' : `:${encode(abbreviate(words))}`}`
}

const decode = (hash: string): string | null => {
  try {
    return decodeURIComponent(hash)
  } catch {
    return null
  }
}

/** `hash` with or without `#`, encoded or not. Never throws. */
export const readPlace = (hash: string): ReadHashPlace => {
  const raw = hash.replace(/^#/, '')
  if (raw === '') return { kind: 'none' }
  const value = decode(raw)
  const found = value === null ? null : /^(0|[1-9]\d{0,14})-([1-9]\d{0,14})(?::(.+))?$/su.exec(value)
  const [start, end, words] = [Number(found?.[1]), Number(found?.[2]), found?.[3]]
  if (found === null || start >= end) return { kind: 'damaged', value: value ?? raw }
  return { kind: 'place', place: words === undefined ? { start, end } : { start, end, words } }
}

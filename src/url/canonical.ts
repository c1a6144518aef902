/** Addresses that leave the app: whole, with the language, readable. */
import type { Language } from '../corpus/types.ts'
import { oneSlash } from './inside.ts'

/**
 * Percent-encoding undone where a reader gains by it and no program that finds links in prose stumbles:
 * letters, their marks and digits beyond ASCII. Punctuation, spaces and all of ASCII stay encoded.
 */
export const readable = (address: string): string =>
  address.replace(/(?:%[89A-F][0-9A-F])+/gi, (run) => {
    try {
      return [...decodeURIComponent(run)]
        .map((c) => (/[\p{L}\p{M}\p{N}]/u.test(c) ? c : encodeURIComponent(c)))
        .join('')
    } catch {
      return run
    }
  })

/** The other form: what stands in `href`. ASCII only. */
export const encoded = (address: string): string =>
  address.replace(/[^\x21-\x7e]/gu, (c) => encodeURIComponent(c.replace(/\p{Surrogate}/u, '\uFFFD')))

/** The same address in a given language; `lang` stands last in the query, before the hash. */
export const inLanguage = (href: string, lang: Language): string => {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? []
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^lang(=|$)/.test(part))
  return `${oneSlash(path)}?${[...kept, `lang=${lang}`].join('&')}${hash}`
}

export type Site = {
  /** `https://example.org` */
  readonly origin: string
  /** `/` or `/parallax/` */
  readonly base: string
}

/** The whole address of a place in the app, to be copied: with its language, in readable form. */
export const absolute = (site: Site, href: string, lang: Language): string =>
  readable(encoded(`${site.origin}${site.base.replace(/\/$/, '')}${inLanguage(href, lang)}`))

/** What the formats of reference managers have in common: the same fields under three spellings. */
import type { Cited } from './cited.ts'
import type { Moment } from './moment.ts'
import { isChinese } from './pieces.ts'

export type Fields = {
  readonly key: string
  /** A body, taken whole: never split into given and family names. */
  readonly author?: string
  readonly title: string
  /** The outlet, or the corpus. */
  readonly container: string
  readonly language: string
  readonly published?: Moment
  readonly accessed: Moment
  readonly address?: string
  readonly version?: string
  readonly note?: string
}

export const fieldsOf = (cited: Cited): Fields => {
  const { key, title, language, accessed } = cited
  if (cited.kind === 'view') {
    const { project, corpus, release, hash, address } = cited
    const note = `Corpus sha256 ${hash}`
    return { key, author: project, title, container: corpus, language, accessed, address, version: release, note }
  }
  const { outlet, published, address, bounds } = cited
  return {
    key,
    title,
    container: isChinese(language) ? outlet.zh : outlet.en,
    language,
    accessed,
    ...(published === undefined ? {} : { published }),
    ...(address === undefined ? {} : { address }),
    ...(bounds === undefined ? {} : { note: `Date of publication on record (EDTF): ${bounds}` }),
  }
}

/** ASCII without what breaks a format: what was readable is percent-encoded, what was encoded stays. */
export const strictAddress = (address: string): string =>
  address.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\x21-\x7e]|[{}\\^<>"|`]/gu, encodeURIComponent)

/** A citation in prose: a line of text in pieces, of which some are set in italics. */
import { escapeHtml } from '../html.ts'

export type CitationPart = {
  readonly text: string
  readonly italic?: true
  /** BCP 47, where it is not the language of the style. */
  readonly lang?: string
}

export const isChinese = (language: string): boolean => /^zh\b/i.test(language)

/** On one line: whatever breaks a line, or is no sign at all, becomes a space. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim()

/** Ends a sentence, unless it ends already. */
export const stopped = (text: string): string => (/[.?!。？！][”’"')）]*$/u.test(text) ? text : `${text}.`)

/** A title in italics, as styles ask for; Chinese is never slanted, nor a title of ours that holds a Chinese one. */
export const titled = (text: string, language: string): CitationPart =>
  /\p{Script=Han}/u.test(text) ? { text, lang: language } : { text, italic: true, lang: language }

/** Inside our quotation marks those of a title become single ones. */
export const nested = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’')

export const plain = (pieces: readonly CitationPart[]): string => pieces.map(({ text }) => text).join('')

/** For the clipboard's rich form only; a view sets the pieces itself. */
export const rich = (pieces: readonly CitationPart[]): string =>
  pieces.map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')

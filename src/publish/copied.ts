/** A quotation as a reader takes it away: the words exactly, who said them, where, and the way back to them. */
import type { Quoted } from '../corpus/coded.ts'
import type { Language, Passage } from '../corpus/types.ts'
import { escapeHtml } from './html.ts'

export type Copied = {
  /** Exactly as the source has them; they may run over several paragraphs. */
  readonly words: string
  /** BCP 47, of the words. */
  readonly language: string
  /** `reported`: not the speaker's own words but the outlet's account of them. `through`: who passed them on to the outlet. */
  readonly speaker?: { readonly name: string; readonly through?: string; readonly reported: boolean }
  readonly outlet: string
  readonly title: string
  /** In words, as exact as it is known; absent where nothing is. */
  readonly date?: string
  /** As the margin numbers it. */
  readonly paragraph?: number
  /** Absolute, of the words' place. */
  readonly address: string
  readonly gloss?: { readonly text: string; readonly language: Language }
}

/** The quotation record that covers all of a passage; of several the shortest, which says it most exactly. */
export const quotationOf = (
  quotations: readonly Quoted[],
  { document, start, end }: Pick<Passage, 'document' | 'start' | 'end'>,
): Quoted | undefined =>
  quotations
    .filter(({ passage }) => passage.document === document && passage.start <= start && end <= passage.end)
    .sort((a, b) => a.passage.end - a.passage.start - (b.passage.end - b.passage.start))[0]

type Words = {
  readonly said: (name: string, reported: boolean, outlet: string) => string
  readonly through: (name: string, through: string) => string
  readonly title: (title: string) => string
  readonly paragraph: (number: number) => string
  readonly gloss: string
  readonly comma: string
  readonly dash: string
}

// what leaves the page is no word of the page: it is as fixed as a citation style
const words: Readonly<Record<Language, Words>> = {
  en: {
    said: (name, reported, outlet) => `${name}, ${reported ? 'as reported by' : 'quoted by'} ${outlet}`,
    through: (name, through) => `${name} by way of ${through}`,
    title: (title) => `“${title}”`,
    paragraph: (number) => `paragraph ${number}`,
    gloss: 'our translation: ',
    comma: ', ',
    dash: '— ',
  },
  zh: {
    said: (name, reported, outlet) => `${name}，${reported ? '转述见' : '引述见'}${outlet}`,
    through: (name, through) => `${name}（据${through}）`,
    title: (title) => `《${title}》`,
    paragraph: (number) => `第${number}段`,
    gloss: '本站译文：',
    comma: '，',
    dash: '——',
  },
}

/** Words that stand in quotation marks as a whole keep their own; all others get ours, the same in both languages. */
const inMarks = (text: string): string => (/^“[^“”]*”$/u.test(text) ? text : `“${text}”`)

/** Who said it and where it stands. */
const origin = ({ speaker, outlet, title, date, paragraph }: Copied, language: Language): string => {
  const say = words[language]
  const nameOf = ({ name, through }: NonNullable<Copied['speaker']>) =>
    through === undefined ? name : say.through(name, through)
  return [
    speaker === undefined ? outlet : say.said(nameOf(speaker), speaker.reported, outlet),
    say.title(title),
    ...(date === undefined ? [] : [date]),
    ...(paragraph === undefined ? [] : [say.paragraph(paragraph)]),
  ].join(say.comma)
}

const lines = (text: string): readonly string[] => text.split(/\r\n|[\n\r\u2028\u2029]/)
const lineOf = (text: string): string => lines(text).join(' ')

/** `language`: of the interface. */
export const quotationText = (copied: Copied, language: Language): string => {
  const { dash, gloss } = words[language]
  return [
    inMarks(copied.words),
    ...(copied.gloss === undefined ? [] : [`${gloss}${copied.gloss.text}`]),
    `${dash}${origin(copied, language)}`,
    copied.address,
  ].join('\n')
}

/** Any sign that Markdown may read as its own stands behind a backslash; a line cannot begin a list or a heading. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#+!|~&$=-]/g, '\\$&').replace(/^(\s*\d+)\./, '$1\\.')

const target = (address: string): string => address.replace(/[()<>\s\\]/g, (sign) => `%${code(sign)}`)
const code = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')

export const quotationMarkdown = (copied: Copied, language: Language): string => {
  const { dash, gloss } = words[language]
  const ours = copied.gloss
  return [
    ...lines(inMarks(copied.words)).map((line) => `> ${escapeMarkdown(line)}`),
    ...(ours === undefined ? [] : ['', `${escapeMarkdown(gloss)}${escapeMarkdown(lineOf(ours.text))}`]),
    '',
    `${dash}[${escapeMarkdown(lineOf(origin(copied, language)))}](${target(copied.address)})`,
  ].join('\n')
}

const tags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

export const quotationHtml = (copied: Copied, language: Language): string => {
  const { dash, gloss } = words[language]
  const address = escapeHtml(copied.address)
  const ours = copied.gloss
  const quoted = lines(inMarks(copied.words)).map(escapeHtml).join('<br>')
  return [
    `<blockquote lang="${escapeHtml(copied.language)}" cite="${address}">${quoted}</blockquote>`,
    ...(ours === undefined
      ? []
      : [`<p>${escapeHtml(gloss)}<span lang="${tags[ours.language]}">${escapeHtml(ours.text)}</span></p>`]),
    `<p lang="${tags[language]}">${dash}<a href="${address}">${escapeHtml(origin(copied, language))}</a></p>`,
  ].join('')
}

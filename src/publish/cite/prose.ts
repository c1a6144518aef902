/**
 * The styles in prose. APA 7: Publication Manual, 10.16 (web pages and websites) and 9.16 (works designed to change).
 * Chicago 17: Manual of Style, 14.207 (web pages), note and bibliography. GB/T 7714—2015: 4.6 (electronic resources), numeric.
 */
import type { Cited, SourceCited, ViewCited } from './cited.ts'
import { american, iso, yearFirst } from './moment.ts'
import { type CitationPart, isChinese, nested, oneLine, stopped, titled } from './pieces.ts'

const say = (text: string): CitationPart => ({ text })
const short = (hash: string): string => hash.slice(0, 12)
const clean = <T extends Cited>(cited: T): T => ({ ...cited, title: oneLine(cited.title) })

const apaSource = ({ title, language, outlet, published, address }: SourceCited): readonly CitationPart[] => [
  titled(stopped(title), language),
  say(` (${published ? yearFirst(published) : 'n.d.'}). ${stopped(oneLine(outlet.en))}`),
  ...(address === undefined ? [] : [say(` ${address}`)]),
]

const apaView = (cited: ViewCited): readonly CitationPart[] => {
  const { title, language, corpus, release, hash, address, accessed } = cited
  return [
    say(`${cited.project}. (n.d.). `),
    titled(title, language),
    say(` (Release ${release}, corpus ${short(hash)}) [View of the corpus ${oneLine(corpus)}]. `),
    say(`Retrieved ${american(accessed)}, from ${address}`),
  ]
}

export const apa = (cited: Cited): readonly CitationPart[] =>
  cited.kind === 'source' ? apaSource(clean(cited)) : apaView(clean(cited))

/** A web page without a date asks for the day it was read. */
const chicagoDates = ({ published, address, accessed }: SourceCited): readonly string[] => [
  published ? american(published) : 'n.d.',
  ...(published || address === undefined ? [] : [`accessed ${american(accessed)}`]),
]

/** The marks are the style's and stay in its language; the title has its own. */
const quoted = (title: string, mark: string, language: string): readonly CitationPart[] => [
  say('“'),
  { text: nested(title), lang: language },
  say(`${mark}”`),
]
const sentence = (title: string): string => stopped(title).slice(title.length)
/** A phrase of ours that becomes a sentence; what a source or a corpus is called keeps its own case. */
const capital = (text: string): string =>
  text === 'n.d.' ? text : text.replace(/^[a-z]/, (letter) => letter.toUpperCase())

const whatViewIs = ({ corpus, release, hash }: ViewCited): readonly string[] => [
  `view of the corpus ${oneLine(corpus)}`,
  `release ${release}`,
  `corpus ${short(hash)}`,
]

export const chicagoNote = (of: Cited): readonly CitationPart[] => {
  const cited = clean(of)
  const said =
    cited.kind === 'source'
      ? [oneLine(cited.outlet.en), ...chicagoDates(cited)]
      : [...whatViewIs(cited), `accessed ${american(cited.accessed)}`]
  return [
    ...(cited.kind === 'view' ? [say(`${cited.project}, `)] : []),
    ...quoted(cited.title, ',', cited.language),
    say(` ${stopped([...said, ...(cited.address === undefined ? [] : [cited.address])].join(', '))}`),
  ]
}

export const chicagoBibliography = (of: Cited): readonly CitationPart[] => {
  const cited = clean(of)
  const [viewIs = '', ...edition] = cited.kind === 'view' ? whatViewIs(cited) : []
  const said =
    cited.kind === 'source'
      ? [oneLine(cited.outlet.en), ...chicagoDates(cited).map(capital)]
      : [viewIs, edition.join(', '), `accessed ${american(cited.accessed)}`].map(capital)
  const sentences = [...said, ...(cited.address === undefined ? [] : [cited.address])]
  return [
    ...(cited.kind === 'view' ? [say(`${cited.project}. `)] : []),
    ...quoted(cited.title, sentence(cited.title), cited.language),
    say(` ${sentences.map(stopped).join(' ')}`),
  ]
}

/** A Chinese entry in Chinese, any other in English, as the standard has it. Full stops as it prints them: half-width. */
export const gbt = (of: Cited): readonly CitationPart[] => {
  const cited = clean(of)
  const chinese = isChinese(cited.language)
  const undated = chinese ? '无日期' : 'n.d.'
  const title: CitationPart = { text: cited.title, lang: cited.language }
  // what was not fetched from an address was not fetched on a day either
  const read = cited.address === undefined ? '' : `[${iso(cited.accessed)}]. ${cited.address}`
  if (cited.kind === 'source') {
    const outlet = oneLine(chinese ? cited.outlet.zh : cited.outlet.en)
    const date = cited.published ? iso(cited.published) : undated
    return [title, say(`[EB/OL]//${stopped(outlet)} (${date})${read}.`)]
  }
  const edition = chinese
    ? `版本${cited.release}, 语料${short(cited.hash)}`
    : `Release ${cited.release}, corpus ${short(cited.hash)}`
  return [
    say(`${cited.project}. `),
    title,
    say(`[EB/OL]//${stopped(oneLine(cited.corpus))} ${edition}. (${undated})${read}.`),
  ]
}

/** Every form in which a citation can be taken away. */
import { bibtex } from './bibtex.ts'
import type { Cited } from './cited.ts'
import { csl } from './csl.ts'
import { type CitationPart, isChinese } from './pieces.ts'
import { apa, chicagoBibliography, chicagoNote, gbt } from './prose.ts'
import { ris } from './ris.ts'

export const styles = ['apa', 'chicagoNote', 'chicagoBibliography', 'gbt', 'bibtex', 'ris', 'csl'] as const
export type Style = (typeof styles)[number]

/** `prose`: a sentence to be set; `language` is the style's own. `data`: a file for a reference manager. */
export type Citation =
  | { readonly kind: 'prose'; readonly pieces: readonly CitationPart[]; readonly language: 'en' | 'zh-Hans' }
  | { readonly kind: 'data'; readonly text: string; readonly file: 'bib' | 'ris' | 'json' }

const english = (pieces: readonly CitationPart[]): Citation => ({ kind: 'prose', pieces, language: 'en' })

export const cite = (cited: Cited, style: Style): Citation => {
  switch (style) {
    case 'apa':
      return english(apa(cited))
    case 'chicagoNote':
      return english(chicagoNote(cited))
    case 'chicagoBibliography':
      return english(chicagoBibliography(cited))
    case 'gbt':
      return { kind: 'prose', pieces: gbt(cited), language: isChinese(cited.language) ? 'zh-Hans' : 'en' }
    case 'bibtex':
      return { kind: 'data', text: bibtex(cited), file: 'bib' }
    case 'ris':
      return { kind: 'data', text: ris(cited), file: 'ris' }
    case 'csl':
      return { kind: 'data', text: csl(cited), file: 'json' }
  }
}

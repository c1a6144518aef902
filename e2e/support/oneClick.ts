/** Every quotation that a page shows, with the places it leads to; and what stands there, read from the raw files. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { abbreviate, findWords } from '../../src/corpus/text/place'
import { passageAt } from '../../src/corpus/text/rawRange'
import { readPlace } from '../../src/url/hashPlace'
import { corpus, textOf } from './built'

const data = fileURLToPath(new URL('../../dist/data/', import.meta.url))
const raws: ReadonlyMap<string, string> = new Map(
  corpus.documents.map(({ id, file }) => [id, readFileSync(`${data}documents/${file}`, 'utf8')]),
)
export const rawOf = (id: string): string => raws.get(id) ?? ''

/** White space is left out: a quotation that goes over a paragraph's end is shown in two parts. */
export const bare = (text: string): string => text.replace(/\s+/g, '')

/** What stands at a link's place: the file's characters, the clean text of them, and that as a long one is shortened. */
type Led = { readonly quote: string; readonly clean: string; readonly short: string }

const follow = (href: string): Led | undefined => {
  const [, id = '', hash = ''] = /\/sources\/([^/?#]+)[^#]*(#.*)/.exec(href) ?? []
  const [read, source] = [readPlace(hash), corpus.documents.find((one) => one.id === decodeURIComponent(id))]
  if (read.kind !== 'place' || source === undefined) return undefined
  const { place } = read
  const raw = rawOf(source.id)
  if (findWords(raw, place).kind !== 'there') return undefined
  const { quote, clean = quote } = passageAt(textOf(source.id), raw, place)
  return { quote: bare(quote), clean: bare(clean), short: bare(abbreviate(clean)) }
}

// the same links stand on many pages, and under many quotations of one
const followed = new Map<string, Led | undefined>()

/** Undefined where a link leads to no place, or not to the words that it names. */
const ledTo = (href: string): Led | undefined => {
  if (!followed.has(href)) followed.set(href, follow(href))
  return followed.get(href)
}

/** How a page marks up somebody's words. What we read in their place is ours: an `i`. */
const quoted = 'q, blockquote, .source-words, .lemma:not(i), .words-printed'
/** Signs and names of ours between them. */
const signs = '.obelus, .siglum, .voice-name, .words-count, .sr-only'
/** Words that may lead to longer ones which hold them: around what was found. */
const extracts = '.search-words'
/** A text itself: here a quotation has its place. */
const texts = '[data-block], [data-line], pre'

type Shown = {
  /** Between what was left out. */
  readonly parts: readonly string[]
  readonly isExtract: boolean
  /** Addresses of the links in and around it; of those in the nearest unit that has any; in the whole row or section. */
  readonly leads: readonly string[]
  readonly near: readonly string[]
  readonly around: readonly string[]
}
/** `loose`: all other words, as they follow each other without an element between. */
type All = { readonly quotations: readonly Shown[]; readonly loose: readonly string[] }

/** What a part of a page shows; the folded is unfolded first. */
const collect = (part: Locator): Promise<All> =>
  part.evaluate(
    (main, { quoted, signs, extracts, texts }) => {
      for (const folded of main.querySelectorAll('details')) folded.open = true
      const known = new Map<Element, readonly string[]>()
      const hrefs = (part: Element): readonly string[] => {
        const all =
          known.get(part) ??
          [...part.querySelectorAll('a[href*="/sources/"]')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.getAttribute('href') ?? '')
        known.set(part, all)
        return all
      }
      const nearest = (part: Element): readonly string[] => {
        const own = hrefs(part).filter((href) => /#\d/.test(href))
        return own.length > 0 || part === main || part.parentElement === null ? own : nearest(part.parentElement)
      }
      const wordsOf = (node: Node): string => {
        if (!(node instanceof Element)) return node.nodeValue ?? ''
        if (node.matches('.search-gap')) return '\n'
        return node.matches(signs) ? '' : [...node.childNodes].map(wordsOf).join('')
      }
      const found = [...main.querySelectorAll(quoted)].filter(
        (part) => part.checkVisibility() && part.querySelector(quoted) === null,
      )
      const loose: string[] = []
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const part = node.parentElement
        if (part?.checkVisibility() && part.closest(`${quoted}, ${texts}`) === null) loose.push(node.nodeValue ?? '')
      }
      return {
        quotations: found.map((part) => ({
          parts: wordsOf(part).split('\n'),
          isExtract: part.matches(extracts),
          leads: [part.closest('a')?.getAttribute('href') ?? '', ...hrefs(part)],
          near: part.parentElement === null ? [] : nearest(part.parentElement),
          around: hrefs(part.closest('li, tr, article, section, aside') ?? part).concat(
            hrefs(part.closest('article, section, aside') ?? part),
          ),
        })),
        loose,
      }
    },
    { quoted, signs, extracts, texts },
  )

const isSame = (words: string, { quote, clean, short }: Led): boolean => [quote, clean, short].includes(words)
const isIn = (words: string, { quote, clean }: Led): boolean => clean.includes(words) || quote.includes(words)
const places = (hrefs: readonly string[]): readonly Led[] => hrefs.flatMap((href) => ledTo(href) ?? [])

/** A document's title is no quotation: it stands with the link to the document, which begins with it. */
const isTitle = (words: string, { leads, around }: Shown): boolean =>
  corpus.documents.some(
    ({ id, title }) =>
      words === bare(title) &&
      [...leads, ...around].some((href) => new URL(href, 'http://localhost').pathname === `/sources/${id}`),
  )

/** The parts of a quotation from which its place is not one click away. */
const unled = (shown: Shown, asked: string): readonly string[] =>
  shown.parts
    .map((part) => bare(part).replace(/^†/, ''))
    .filter((words) => words !== '' && words !== '…')
    .filter((words) => {
      const { leads, near, around, isExtract } = shown
      if (places([...leads, ...near]).some((led) => isSame(words, led))) return false
      if (isExtract && places([...leads, ...near, ...around]).some((led) => isIn(words, led))) return false
      // what the reader asked for is the reader's
      return !isTitle(words, shown) && !(asked !== '' && bare(asked).includes(words))
    })

/** Every text of ours in the published files, and every title. */
const ours: readonly string[] = (() => {
  const all: string[] = corpus.documents.map(({ title }) => bare(title))
  const take = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'en' || key === 'zh') all.push(bare(value))
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) take(inner, name)
  }
  for (const name of readdirSync(data))
    if (name.endsWith('.json')) take(JSON.parse(readFileSync(`${data}${name}`, 'utf8')), '')
  return all
})()
const theirs = corpus.documents
  .map(({ id }) =>
    bare(
      textOf(id)
        .blocks.map(({ text }) => text)
        .join(''),
    ),
  )
  .join('\n')

/** Shorter words are anybody's. */
const isLong = (text: string): boolean => /(?:\p{Script=Han}.*){5}/su.test(text) || text.trim().split(/\s+/).length > 3

/** Words of a text that no markup says to be its words, and that are not in any text of ours. */
const bareWords = (text: string): boolean =>
  isLong(text) && theirs.includes(bare(text)) && !ours.some((own) => own.includes(bare(text)))

type Checked = { readonly quotations: number; readonly wrong: readonly string[] }

/** What is wrong with the quotations of a page, or of a part of it; `asked`: the words that the reader gave. */
export const check = async (page: Page, asked = '', part = page.getByRole('main')): Promise<Checked> => {
  const { quotations, loose } = await collect(part)
  const at = decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search)
  return {
    quotations: quotations.length,
    wrong: [
      ...quotations.flatMap((shown) => unled(shown, asked)).map((words) => `${at}: “${words}” leads nowhere`),
      ...quotations
        .flatMap(({ leads }) => leads)
        .filter((href) => /#\d/.test(href) && ledTo(href) === undefined)
        .map((href) => `${at}: ${href} is not where its words are`),
      ...loose.filter(bareWords).map((words) => `${at}: “${words}” does not say whose words they are`),
    ],
  }
}

/** The full texts side by side: where they are, and what must light up beside a sentence, computed from the published data. */
import type { Locator, Page } from '@playwright/test'
import type { Amount, Sentence, Topic } from '../../src/corpus/coded'
import { counterparts } from '../../src/corpus/framing/counterparts'
import { type TextUnit, textUnitsOf } from '../../src/corpus/text/units'
import type { Document, DocumentId } from '../../src/corpus/types'
import { corpus, first, read, textOf } from './built'
import { topics, usual } from './compare'
import { endingWith, say } from './words'

const sentences = read<readonly Sentence[]>('sentences.json')
const amounts = read<readonly Amount[]>('amounts.json')
const texts = corpus.documents.map(({ id }) => textOf(id))

const byDocument = new Map(texts.map((text) => [text.document, textUnitsOf(text, sentences)]))

/** Every sentence of a text, heading, caption and notice. */
export const stretches = (document: DocumentId): readonly TextUnit[] => byDocument.get(document) ?? []

export const keyOf = ({ document, start }: Pick<TextUnit, 'document' | 'start'>): string => `${document}.${start}`

const holding = (document: DocumentId, start: number): TextUnit =>
  first(stretches(document).filter((one) => one.start <= start && start < one.end))

export type Beside = { readonly document: DocumentId; readonly sentences: readonly TextUnit[] }

/** What each other source has beside a sentence, nearest first. */
export const besides = (of: TextUnit, sources: readonly DocumentId[] = usual): readonly Beside[] =>
  counterparts({ index: corpus, texts, topics, amounts }, sources, of).map(({ document, passages }) => ({
    document,
    sentences: [...new Set(passages.map(({ passage }) => holding(document, passage.start)))],
  }))

/** A sentence in the midst of one source to which every other source has something to say. */
export const answered = (document: DocumentId): TextUnit => {
  const found = stretches(document).filter(
    (one) => one.voice !== undefined && besides(one).every(({ sentences: own }) => own.length > 0),
  )
  return found[Math.floor(found.length / 2)] ?? first(found)
}

/** A sentence on which one source says nothing, and another does. */
export const halfAnswered = (): TextUnit =>
  first(
    usual.flatMap(stretches).filter((one) => {
      const counts = besides(one).map(({ sentences: own }) => own.length)
      return Math.min(...counts) === 0 && Math.max(...counts) > 0
    }),
  )

/** The topics whose passages touch a sentence. */
export const topicsOf = (of: TextUnit): readonly Topic[] =>
  topics.filter(({ documents }) =>
    documents.some(
      (told) =>
        told.kind === 'told' &&
        told.document === of.document &&
        told.passages.some(({ start, end }) => start < of.end && of.start < end),
    ),
  )

/** How a place is written in the head of its column. */
export const placeOf = ({ block, sentence }: TextUnit): string =>
  say('compareText.place', { siglum: '', number: block.number ?? 0, kind: block.kind, sentence })

export const columnOf = (page: Page, { outlet }: Document): Locator =>
  page.getByRole('article', { name: endingWith(outlet.en) })
export const paneOf = (page: Page, document: string): Locator => page.locator(`[data-document="${document}"]`)
export const sentenceOf = (page: Page, of: Pick<TextUnit, 'document' | 'start'>): Locator =>
  page.locator(`[data-sentence="${keyOf(of)}"]`)

/** The text of a column, put together from its sentences. */
export const textIn = (page: Page, document: string): Promise<string> =>
  paneOf(page, document).evaluate(
    (pane) =>
      `${[...pane.querySelectorAll('[data-block]')]
        .map((block) => [...block.querySelectorAll('[data-sentence]')].map((one) => one.textContent).join(''))
        .join('\n\n')}\n`,
  )

type Line = { readonly top: number; readonly atEnd: boolean }

/** Where the first line of a sentence stands on the screen, and whether its pane can scroll no further. */
export const lineOf = (page: Page, of: TextUnit): Promise<Line> =>
  sentenceOf(page, of).evaluate((sentence) => {
    const pane = sentence.closest('[data-document]')
    if (pane === null) throw new Error('a sentence stands in a pane')
    const { scrollTop, clientHeight, scrollHeight } = pane
    return {
      top: sentence.getClientRects()[0]?.top ?? Number.NaN,
      atEnd: scrollTop <= 1 || scrollTop + clientHeight >= scrollHeight - 2,
    }
  })

/** Whether a bar beside a sentence says that it is lit: it begins and ends with it. Scrolls there. */
export const isLit = (page: Page, of: TextUnit): Promise<boolean> =>
  sentenceOf(page, of).evaluate((sentence) => {
    // what is far out of sight is not laid out
    sentence.scrollIntoView({ block: 'nearest' })
    const anchor = getComputedStyle(sentence).getPropertyValue('anchor-name')
    const marks = [...(sentence.closest('[data-block]')?.querySelectorAll('[aria-hidden]') ?? [])]
    return marks
      .filter((mark) => anchor !== 'none' && getComputedStyle(mark).getPropertyValue('position-anchor') === anchor)
      .some((mark) => {
        const [bar, words] = [mark.getBoundingClientRect(), sentence.getBoundingClientRect()]
        return bar.width > 0 && Math.abs(bar.top - words.top) < 8 && Math.abs(bar.bottom - words.bottom) < 8
      })
  })

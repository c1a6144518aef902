import type { Defect, Gloss } from '../../../src/corpus/coded'
import type { Question } from '../../../src/corpus/questions/question'
import type { Document } from '../../../src/corpus/types'
import { sourceHref, sourcesHref } from '../../../src/url/source'
import { best, corpus, evidence, first, read, textOf } from '../built'
import { book } from '../compare'
import { byScore, type Gesture, ofFirst, press, type States, unfold, within } from './state'

const { documents } = corpus
const every = ['voice', 'defect', ...book.dimension.map(({ id }) => id)]
const questions = read<readonly Question[]>('questions.json')
const answers = (question: Question, id: string) =>
  question.answers.some((one) => one.documents.some(({ document }) => document === id))
const defects = read<readonly Defect[]>('defects.json')
const [gloss] = read<readonly Gloss[]>('glosses.json')
const passage = best(
  evidence.filter(({ clean }) => clean === undefined),
  ({ quote }) => quote.length,
)
const { start, end, quote } = passage
const size = first(documents.filter(({ id }) => id === passage.document)).size.file
const links = documents.flatMap(({ id, chain }) => chain.flatMap(({ link }, at) => (link ? [`${id}.${at + 1}`] : [])))
const blocks = documents.flatMap(({ id }) => textOf(id).blocks.map((block) => ({ ...block, document: id })))
const outside = evidence.filter(
  (one) => !blocks.some((block) => block.document === one.document && block.start <= one.start && one.end <= block.end),
)

/** Everything beside a text: layers, the file, a passage. */
const whole = ({ id }: Document) => ({
  href: sourceHref(id, { raw: true, layers: every, place: { start: 0, end: 40 } }),
})

export const sourcesViews: States = {
  sources: { href: sourcesHref() },
  'sources with every link open': { href: sourcesHref({ open: links }) },
  'a source': { href: sourceHref(passage.document) },
  'a passage': { href: sourceHref(passage.document, { place: { start, end, words: quote } }) },
  ...Object.fromEntries(documents.map((document, at) => [`source ${at + 1} with everything`, whole(document)])),
}

/** Selects what a reader would with the pointer. */
const select =
  (selector: string): Gesture =>
  async (page) => {
    await page.locator(selector).first().scrollIntoViewIfNeeded()
    await page.locator(selector).first().click({ clickCount: 3 })
    await page.locator('.selection-bar').waitFor()
  }

export const sourcesStates: States = {
  'sources by defects': { href: sourcesHref({ order: 'defects' }), open: unfold },
  'a source with what was set aside': within(
    'unfolded',
    ofFirst(
      byScore(
        documents,
        ({ id }) => textOf(id).blocks.filter(({ kind }) => kind === 'boilerplate' || kind === 'repeat').length,
      ),
      ({ id }) => ({ href: sourceHref(id), open: unfold }),
    ),
  ),
  'a source without layers': ofFirst(
    byScore(documents, ({ id }) => defects.filter((one) => one.passage.document === id).length),
    ({ id }) => ({ href: sourceHref(id, { layers: [] }) }),
  ),
  'a source with our translation': ofFirst(gloss === undefined ? [] : [gloss], ({ document, language }) => ({
    href: sourceHref(document, { layers: every, gloss: language }),
  })),
  'a source read with the others': within(
    'unfolded',
    ofFirst(
      byScore(documents, ({ id }) => questions.filter((one) => answers(one, id)).length),
      ({ id }) => ({ href: sourceHref(id, { layers: ['others'] }), open: unfold }),
    ),
  ),
  'a passage in the file alone': ofFirst(outside, (one) => ({
    href: sourceHref(one.document, { place: { start: one.start, end: one.end, words: one.quote } }),
  })),
  'words that moved': within('notice', {
    href: sourceHref(passage.document, { place: { start: start + 7, end: end + 7, words: quote } }),
  }),
  'words that are gone': within('notice', {
    href: sourceHref(passage.document, { place: { start, end, words: 'zzzz' } }),
  }),
  'words beyond the end': within('notice', {
    href: sourceHref(passage.document, { place: { start: size, end: size + 9 } }),
  }),
  'selected words': { href: sourceHref(passage.document), open: select('.text-row [data-block] >> nth=2') },
  'selected words of a file': {
    href: sourceHref(passage.document, { raw: true }),
    open: select('.raw-pane [data-line] >> nth=2'),
  },
  'a sentence chosen': { href: sourceHref(passage.document), open: press('button', 'source.passage.choose') },
  'a source on paper': {
    href: sourceHref(passage.document),
    open: (page) => page.emulateMedia({ media: 'print' }),
  },
}

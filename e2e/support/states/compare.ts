import type { ReferentNaming } from '../../../src/corpus/coded'
import type { Question } from '../../../src/corpus/questions/question'
import { questionsFor } from '../../../src/corpus/questions/shown'
import type { Passage } from '../../../src/corpus/types'
import { type CompareState, compareHref } from '../../../src/url/compare'
import { corpus, first, read } from '../built'
import { book, compared, dimensionIds, frames, mostTold, topics, usual } from '../compare'
import { besides, halfAnswered, stretches } from '../compareText'
import { sayIn, startingWith } from '../words'
import { byScore, damaged, ofFirst, once, pick, press, type State, type States, unfold, within } from './state'

const row = mostTold()
const topic = [row.topic.id]
const five = corpus.documents.slice(0, 5).map(({ id }) => id)
const told = new Set<string>(usual)

const at = (state: Partial<CompareState>): State => ({ href: compareHref(state) })
const openAt = (mode: CompareState['mode'], open: CompareState['open']): State =>
  at({ mode, open, ...(mode === 'topic' ? { topic } : {}) })

const isTold = ({ passage }: { readonly passage: Passage }) => told.has(passage.document)
const inRow = frames.filter(
  ({ passage }) =>
    isTold({ passage }) &&
    row.topic.documents.some(
      (one) =>
        one.kind === 'told' &&
        one.document === passage.document &&
        one.passages.some(({ start, end }) => start <= passage.start && passage.end <= end),
    ),
)
const cardOf = (some: typeof frames, gloss: CompareState['gloss'] = null) =>
  ofFirst(some, ({ id }) => at({ topic, open: { kind: 'frame', frame: id, topic: row.topic.id }, gloss }))
/** The card of what is marked and is no code, in the full texts. */
const markAt = (kind: 'defect' | 'number', file: string) =>
  ofFirst(read<readonly { readonly passage: Passage }[]>(file).filter(isTold), ({ passage: { document, start } }) =>
    openAt('text', { kind, document, start }),
  )

const namings = read<readonly ReferentNaming[]>('namings.json').filter(isTold)
const silent = compared().filter(({ topic: one }) => one.documents.some(({ kind }) => kind === 'untold'))
const answeredIn = byScore(
  usual.flatMap((id) =>
    stretches(id)
      .filter(({ voice }) => voice !== undefined)
      .slice(0, 40),
  ),
  (one) => besides(one).filter(({ sentences }) => sentences.length > 0).length,
)
const chosen = ofFirst(answeredIn, ({ document, start }) => at({ mode: 'text', at: { document, start } }))

const asked = questionsFor(read<readonly Question[]>('questions.json'), usual)
const unasked = topics.filter(({ id }) => !asked.some(({ question }) => question.topics.includes(id)))

export const compareViews: States = {
  questions: at({}),
  'all topics': once(at({ mode: 'topic' })),
  'one topic': at({ topic }),
  'a card, with Chinese beneath': cardOf(inRow, 'zh'),
  'full texts': at({ mode: 'text' }),
  words: at({ mode: 'words' }),
}

const onPaper: State = { ...at({ topic, off: ['voice'] }), open: (page) => page.emulateMedia({ media: 'print' }) }
const forced: State = { ...at({ topic }), open: (page) => page.emulateMedia({ forcedColors: 'active' }) }
const phone: State = {
  ...at({ topic }),
  before: (page) => page.setViewportSize({ width: 390, height: 844 }),
}
const [one = '', two = ''] = usual

export const compareStates: States = {
  'questions of one aspect': once(ofFirst(asked, ({ question }) => at({ aspect: [question.aspect] }))),
  'questions, their reasons unfolded': within(
    'unfolded',
    ofFirst(asked, () => ({ ...at({}), open: unfold })),
  ),
  'questions to five sources': once(at({ source: five })),
  'no question left': once(ofFirst(unasked, ({ id }) => at({ mode: 'questions', topic: [id] }))),
  'the words of one source for one thing': within(
    'row',
    ofFirst(namings, ({ referent, passage: { document } }) => openAt('words', { kind: 'word', referent, document })),
  ),
  'one topic of five sources': once(at({ topic, source: five })),
  'full texts of five sources': once(at({ mode: 'text', source: five })),
  'words of five sources': once(at({ mode: 'words', source: five })),
  'a topic of which a source is silent': within(
    'unfolded',
    ofFirst(silent, ({ topic: { id } }) => ({
      ...at({ topic: [id] }),
      open: unfold,
    })),
  ),
  'a topic, all unfolded': within('unfolded', { ...at({ topic, gloss: 'en' }), open: unfold }),
  'a topic without its layers': once(at({ topic, off: [...dimensionIds, 'voice', 'number', 'only', 'defect'] })),
  'the card of garbled words': within('card', cardOf(inRow.filter(({ flagged }) => flagged))),
  'citing from a card': within(
    'dialog',
    ofFirst(inRow, ({ id }) => ({
      ...at({ topic, open: { kind: 'frame', frame: id, topic: row.topic.id } }),
      open: press('button', 'compareCard.cite'),
    })),
  ),
  'the card of a defect': within('card', markAt('defect', 'defects.json')),
  'the card of a number': within('card', markAt('number', 'numbers.json')),
  'the card of a sum': within('card', markAt('number', 'amounts.json')),
  'full texts, a sentence chosen': within('sentence', chosen),
  'full texts, a sentence chosen to which one says nothing': within(
    'notice',
    (() => {
      const { document, start } = halfAnswered()
      return at({ mode: 'text', at: { document, start } })
    })(),
  ),
  'full texts with English beneath': within('gloss', at({ mode: 'text', gloss: 'en' })),
  'full texts, their paragraphs listed': within('unfolded', { ...at({ mode: 'text' }), open: unfold }),
  'a voice': once(ofFirst(book.voice, ({ id }) => openAt('words', { kind: 'voice', of: id, document: one }))),
  'the share of a topic': once(openAt('words', { kind: 'share', of: row.topic.id, document: first(row.told) })),
  'the tables of the measures': within('unfolded', { ...at({ mode: 'words' }), open: unfold }),
  'the list of sources, full': within('list', {
    ...at({ mode: 'words', source: five }),
    open: (page, lang) =>
      page
        .getByRole('search')
        .getByRole('button', { name: startingWith(sayIn(lang, 'compare.sources.open', { sources: '' }).trim()) })
        .click(),
  }),
  'the list of topics': within('list', { ...at({ topic }), open: pick('compare.topics') }),
  'the orders': within('list', { ...at({ topic }), open: press('button', 'compare.sort.by', { by: 'told' }) }),
  'a pair on a phone': once({ ...phone, ...at({ topic, pair: [two, one] }) }),
  'a damaged comparison': within('notice', { href: damaged(compareHref({ mode: 'words' })) }),
  'a topic on paper': once(onPaper),
  'a topic in forced colours': once(forced),
}

/** An invented corpus with something of every kind to find: nothing here is ever shown. */
import type { Frame, Pledge, Referent } from '../coded.ts'
import { aCorpus, anEvent } from '../testing/invented.fixture.ts'
import type { Block, DocumentText, Evidence, Mention, Passage } from '../types.ts'
import { entriesOf, type Searched } from './entries.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id
const both = (en: string, zh: string) => ({ en, zh })

const block = (index: number, text: string, kind: Block['kind'] = 'body'): Block => ({
  index,
  kind,
  text,
  start: 0,
  end: text.length,
  map: [[0, text.length, 0, text.length]],
})
const passage = (document: string, quote: string): Passage => ({
  document: id(document),
  start: 0,
  end: quote.length,
  quote,
})
const mention: Mention = {
  ...passage('doc-a', 'Acne'),
  entity: id('acme'),
  misprint: {
    reads: { en: 'Acme', zh: '丁公司' },
    known: both('', ''),
    basis: id('x'),
    certainty: id('sure'),
    outside: [],
  },
}
const text = (document: string, blocks: readonly Block[], mentions: readonly Mention[] = []): DocumentText => ({
  document: id(document),
  blocks,
  rules: [],
  mentions,
})
const told: Evidence = {
  ...passage('doc-b', '甲公司出资'),
  recordType: 'event',
  recordId: 'spring',
  supports: 'telling',
}
const code = (name: string, label: string, zh: string) => ({
  id: id<Frame['value']>(name),
  label: both(label, zh),
  definition: both(`${label} is said`, zh),
  from: [],
})
const book: Searched['book'] = {
  ...aCorpus([]).codebook,
  voice: [],
  tone: [],
  speechMode: [],
  markUse: [],
  topicStatus: [],
  aspect: [],
  answerStatus: [],
  pledgeKind: [],
  pledgeTheme: [],
  pledgeStep: [],
  remarkKind: [],
  measure: [],
  numberKind: [],
  defectKind: [],
  defectBasis: [],
  literature: [],
  dimension: [{ ...code('agency', 'agency', '施事'), values: [code('forced', 'forced', '被迫')] }],
}
const pledge: Pledge = {
  id: 'p',
  company: id('acme'),
  event: id('spring'),
  kind: id('money'),
  themes: [],
  deadlineBy: [],
  title: both('Give to schools', '捐助学校'),
  told: [passage('doc-b', '甲公司出资')],
  steps: [],
  documents: [id('doc-b')],
  outside: [],
}
const frame: Frame = {
  id: 'f',
  passage: passage('doc-b', '不得不'),
  dimension: id('agency'),
  value: id('forced'),
  referent: 'giving',
  voice: id('outlet'),
  flagged: false,
  reason: both('No choice is left', '没有选择'),
}
const referent: Referent = { id: 'giving', name: both('the gift', '捐款'), definition: both('', ''), contested: false }
export const index = aCorpus([anEvent('spring', { documents: [id('doc-b')], title: both('Spring fund', '春季基金') })])

export const searched: Searched = {
  index,
  texts: [
    text(
      'doc-a',
      [block(0, 'Acme'), block(1, 'Acne and acme plan. Acme!'), block(2, 'buy acme now', 'boilerplate')],
      [mention],
    ),
    text('doc-b', [block(0, '甲公司出资，不得不捐。')]),
  ],
  evidence: [told],
  pledges: [pledge],
  frames: [frame],
  referents: [referent],
  book,
}
export const entries = entriesOf(searched)

import { expect, test } from 'vitest'
import { idleRules, ruleCounts } from './method.ts'
import type { Block, BlockKind, DocumentId, DocumentText } from './types.ts'

const block = (kind: BlockKind, rule?: string): Block => ({
  index: 0,
  kind,
  text: '',
  start: 0,
  end: 1,
  map: [],
  ...(rule === undefined ? {} : { rule }),
})
const rule = (id: string) => ({ id, reason: { en: id, zh: id } })
const text = (document: string, blocks: readonly Block[], rules: readonly string[]): DocumentText => ({
  // an invented document
  document: document as DocumentId,
  blocks,
  rules: rules.map(rule),
  mentions: [],
})

const texts = [
  text('a', [block('body'), block('boilerplate', 'ads'), block('boilerplate', 'ads'), block('repeat')], ['own', 'ads']),
  text('b', [block('caption', 'photo'), block('heading')], ['ads', 'photo']),
]

test('each rule is counted by document, repeats last, plain text nowhere', () => {
  expect(ruleCounts(texts)).toEqual([
    { rule: rule('ads'), kind: 'boilerplate', counts: [2, 0] },
    { rule: rule('photo'), kind: 'caption', counts: [0, 1] },
    { kind: 'repeat', counts: [1, 0] },
  ])
})

test('a rule that took nothing is not hidden', () => expect(idleRules(texts)).toEqual([rule('own')]))

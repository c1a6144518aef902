/** What becomes of the steps that a pledge tells, on the invented seeds. */
import { expect, test } from 'vitest'
import { cellsOf } from '../../corpus/verify/csv.ts'
import { publicTables } from '../../publish/kinds.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { put } from '../testing/plant.ts'

const pledges = 'seeds/coding/pledges.yaml'

function compiled(planted: Parameters<typeof fairSeeds>[0] = []) {
  const result = compileFair(fairSeeds(planted))
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.corpus
}
const stepsOf = (planted: Parameters<typeof fairSeeds>[0] = []) =>
  compiled(planted).coding.pledges.find(({ id }) => id === 'gizmo-schools')?.steps ?? []

test('steps stand in the order of time; one that no text dates was by when its document appeared, if that is known', () => {
  expect(
    stepsOf().map(({ kind, passage, when, by }) => [kind, passage.document, when.kind, when.date.edtf, by]),
  ).toEqual([
    ['begun', 'post', 'told', '2031-05-05', ['jane-doe']],
    ['announced', 'bao', 'published', '[..2031-05-06]', []],
    // post is of 5 May 2031 or later: that is no bound
    ['announced', 'post', 'published', 'XXXX', []],
  ])
})

test('steps of one date stand in the order of the codebook’s kinds', () => {
  const other = put(
    pledges,
    'give ten million to schools, kind: announced }',
    'give ten million to schools, kind: begun }',
  )
  const again = put(
    pledges,
    '      - { document: bao, quote: 宣布向学校捐款',
    '      - { document: bao, quote: 承诺捐款, kind: begun }\n      - { document: bao, quote: 宣布向学校捐款',
  )
  expect(stepsOf([other, again]).map(({ kind, when }) => `${kind} ${when.date.edtf}`)).toEqual([
    'begun 2031-05-05',
    'announced [..2031-05-06]',
    'begun [..2031-05-06]',
    'begun XXXX',
  ])
})

test('an odd step is no fault: before its pledge, or after its text', () => {
  expect(stepsOf([put(pledges, 'date: 2031-05-05', 'date: 1031-05-05')])).toHaveLength(3)
  expect(stepsOf([put(pledges, 'date: 2031-05-05', 'date: 3031-05-05')])).toHaveLength(3)
})

test('the words of steps, and those that date them, are evidence of their pledge, each once', () => {
  const date = put(
    pledges,
    'themes: [schools]',
    'themes: [schools]\n    deadline: ../2031\n    deadline_by: [{ document: post, quote: opened on 5 May 2031 }]',
  )
  const evidence = compiled([date]).evidence.filter(({ recordId }) => recordId === 'gizmo-schools')
  const quoted = (supports: string) => evidence.filter((one) => one.supports === supports).map(({ quote }) => quote)
  expect(quoted('step')).toEqual(['would give ten million', '宣布向学校捐款', 'give ten million to schools'])
  expect(quoted('date')).toEqual(['opened on 5 May 2031'])
})

test('steps.csv has a row a step, and says where a date is that of the document', () => {
  const table = publicTables(compiled()).find(({ name }) => name === 'steps')
  const [names = [], ...rows] = cellsOf(table?.csv ?? '')
  const cell = (row: readonly string[], name: string) => row[names.indexOf(name)]
  expect(
    rows.map((row) =>
      ['pledge', 'step', 'date_edtf', 'date_basis', 'quote', 'by', 'date_note_en'].map((name) => cell(row, name)),
    ),
  ).toEqual([
    ['gizmo-schools', 'begun', '2031-05-05', 'inferred', 'would give ten million', 'jane-doe', 'The day of the fair.'],
    ['gizmo-schools', 'announced', '[..2031-05-06]', 'published', '宣布向学校捐款', '', ''],
    ['gizmo-schools', 'announced', 'XXXX', 'published', 'give ten million to schools', '', ''],
    ['gizmo-gives-back', 'begun', 'XXXX', 'published', 'head of Gizmo', '', ''],
  ])
})

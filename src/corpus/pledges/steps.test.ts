import { expect, test } from 'vitest'
import { aDate, aDay } from '../testing/invented.fixture.ts'
import { aPassage, aPledge, index } from '../testing/promised.fixture.ts'
import type { Document, FuzzyDate } from '../types.ts'
import type { Step } from './step.ts'
import { endingOf, stepsOf } from './steps.ts'

const kinds = ['said', 'started', 'done']
const aStep = (kind: string, date: FuzzyDate): Step => ({
  // branded ids are strings; in a test any string may be one
  kind: kind as Step['kind'],
  when: { kind: 'published', date },
  passage: aPassage('doc-a', 0, 10),
  by: [],
})
const [may, june, byMay] = [aDay('2021-05-01'), aDay('2021-06-01'), aDate(null, '2021-05-01', 'before')]
const sometime = aDate(null, null, 'unknown')

const plan = aPledge('plan', 'acme', { steps: [aStep('started', june), aStep('said', byMay)] })
const fund = aPledge('fund', 'acme', { partOf: 'plan', steps: [aStep('said', may)] })
const office = aPledge('office', 'acme', { partOf: 'fund', steps: [aStep('done', june)] })
const gift = aPledge('gift', 'globex', { steps: [aStep('said', may)] })
const all = [gift, plan, fund, office]

const told = (steps: ReturnType<typeof stepsOf>) => steps.map(({ step, of }) => `${of.id} ${step.kind}`)

test('a pledge has its own steps and those of its parts, however deep, in the order of time and then of the kinds', () => {
  expect(told(stepsOf(plan, all, kinds))).toEqual(['plan said', 'fund said', 'plan started', 'office done'])
  expect(told(stepsOf(fund, all, kinds))).toEqual(['fund said', 'office done'])
  expect(told(stepsOf(gift, all, kinds))).toEqual(['gift said'])
})

const endOf = (steps: readonly Step[], documents: readonly Pick<Document, 'published'>[] = index.documents) => {
  const pledge = aPledge('one', 'acme', { steps })
  return endingOf(pledge, stepsOf(pledge, [pledge], kinds), documents)
}

test('it ends with its last step, the last day of the texts, and its deadline', () => {
  expect(endOf([aStep('started', june), aStep('said', may)])).toMatchObject({
    last: { step: { kind: 'started' } },
    textsEnd: { edtf: '2021-09-01' },
    undated: 0,
    deadline: null,
  })
  const due = aPledge('due', 'acme', { steps: [aStep('said', may)], deadline: aDate(null, '2025-12-31', 'before') })
  expect(endingOf(due, stepsOf(due, [due], kinds), index.documents)?.deadline?.end).toBe('2025-12-31')
})

test('a step without any date is the last heard of only where there is no other', () => {
  expect(endOf([aStep('said', sometime), aStep('started', may)])?.last.step.kind).toBe('started')
  expect(endOf([aStep('done', sometime), aStep('started', sometime)])?.last.step.kind).toBe('done')
})

test('a text that may be later than the last known day is counted, and bounds nothing', () => {
  const [first] = index.documents
  const open = (date: FuzzyDate) => ({ published: { ...(first as Document).published, date } })
  expect(endOf([aStep('said', may)], [open(june), open(aDate('2022-01-01', null, 'after'))])).toMatchObject({
    textsEnd: { edtf: '2021-06-01' },
    undated: 1,
  })
  expect(endOf([aStep('said', may)], [open(sometime)])).toMatchObject({ textsEnd: null, undated: 1 })
})

test('of a pledge without steps nothing is said', () => expect(endOf([])).toBeNull())

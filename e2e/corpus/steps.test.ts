/** What the five texts say has become of the pledges, as read by hand. */
import { describe, expect, test } from 'vitest'
import { endingOf, stepsOf } from '../../src/corpus/pledges/steps'
import { corpus } from './compiled'
import { areShipped } from './shipped'

const { pledges, book } = corpus.coding
const kinds = book.pledgeStep.map(({ id }) => id)
const of = (id: string) => pledges.filter((one) => one.id === id).flatMap((one) => stepsOf(one, pledges, kinds))

describe.skipIf(!areShipped(corpus.documents))('the steps', () => {
  test('of Alibaba’s plan: announced with its fund, begun, under way, and no word of it in 2022', () => {
    expect(of('alibaba-100bn').map(({ step, of: { id } }) => [step.kind, step.when.date.edtf, id])).toEqual([
      ['announced', '[..2021-09-02]', 'alibaba-100bn'],
      ['announced', '[..2021-09-02]', 'alibaba-fund-20bn'],
      ['announced', '[..2021-09-02]', 'alibaba-ten-actions'],
      ['begun', '[..2021-09-02]', 'alibaba-ten-actions'],
      ['under-way', '2021-09-26', 'alibaba-100bn'],
    ])
    const plan = pledges.find(({ id }) => id === 'alibaba-100bn')
    expect(plan && endingOf(plan, of(plan.id), corpus.documents)).toMatchObject({
      last: { step: { kind: 'under-way', passage: { document: 'gtv-gnews' }, by: ['daniel-zhang'] } },
      textsEnd: { edtf: '2022-02-10' },
      undated: 2,
      deadline: { edtf: '../2024' },
    })
  })

  test('of the others: announced or agreed, except what Alibaba says that it does already', () => {
    const others = pledges.filter(
      ({ id, steps }) => steps.length > 0 && of('alibaba-100bn').every((one) => one.of.id !== id),
    )
    expect(others.map(({ id, steps }) => `${id}: ${steps.map(({ kind }) => kind).join()}`)).toEqual([
      'pinduoduo-10bn: announced',
      'tencent-50bn: announced',
      'ant-credit-data-2021: announced',
      'alibaba-smes-2021: under-way',
    ])
  })
})

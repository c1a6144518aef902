import { expect, test } from 'vitest'
import { aDate, aDay, anEvent } from '../testing/invented.fixture.ts'
import { index, pledges } from '../testing/promised.fixture.ts'
import { occasionOf, occasionsOf } from './occasions.ts'

const of = (date: ReturnType<typeof aDay>) => occasionOf(anEvent('e', { date }), index.about).id

test.each([
  ['a day inside', aDay('2021-02-01'), 'early'],
  ['the last day itself', aDay('2021-03-31'), 'early'],
  ['the day after it', aDay('2021-04-01'), 'late'],
  ['a span that may end after it', aDate('2021-03-01', '2021-04-30', 'within'), 'late'],
  ['some day before its last day', aDate(null, '2021-03-31', 'before'), 'early'],
  ['some day after', aDate('2021-01-01', null, 'after'), 'late'],
  ['no date', aDate(null, null, 'unknown'), 'late'],
])('%s', (_, date, occasion) => {
  expect(of(date)).toBe(occasion)
})

test('an event that is not there, or an end after the last occasion, falls to the last one', () => {
  expect(occasionOf(undefined, index.about).id).toBe('late')
  const [first] = index.about.occasions
  const about = { ...index.about, occasions: [first, { ...first, id: 'then', until: '2021-05-01' }] as const }
  expect(occasionOf(anEvent('e', { date: aDay('2022-01-01') }), about).id).toBe('then')
})

test('every pledge has the occasion of its event', () => {
  expect([...occasionsOf(index, pledges)].map(([id, occasion]) => [id, occasion.id])).toEqual([
    ['acme-plan', 'early'],
    ['acme-fund', 'early'],
    ['globex-gift', 'early'],
    ['globex-later', 'late'],
    ['initech-deed', 'late'],
  ])
})

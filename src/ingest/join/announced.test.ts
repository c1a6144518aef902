import { expect, test } from 'vitest'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { events, put } from '../testing/plant.ts'

function announced(date: string) {
  const result = compileFair(fairSeeds([put(events, '../2031-05-06', date)]))
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus.events.find(({ id }) => id === 'gizmo-pledges')?.announced
}

test('what was announced has the date of the event that announced it', () => {
  expect(announced('"2035"\n    announced_in: fair')).toMatchObject({ event: 'fair', date: { start: '2031-05-05' } })
})

test('where nothing says so, it could be told since the first document that tells of it beforehand', () => {
  // the post has no day of its own before the sixth
  expect(announced('"2035"')).toEqual({
    date: { edtf: '../2031-05-06', start: null, end: '2031-05-06', precision: 'before' },
  })
})

test('what was told when it had come needs no announcement', () => expect(announced('../2031-05-06')).toBeUndefined())

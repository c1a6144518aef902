import { expect, test } from 'vitest'
import { openerOf } from './openerOf.ts'

const [mark, row, other, gone] = [
  { dataset: { open: 'a' } },
  { dataset: { open: 'a', row: '' } },
  { dataset: { open: 'b', row: '' } },
  { dataset: { open: 'a' } },
]
const links = [mark, row, other]

test('the link that was pressed opened it, while it stands and opens just this', () => {
  expect(openerOf('a', links, mark)).toBe(mark)
  expect(openerOf('a', links, gone)).toBe(row)
  expect(openerOf('b', links, mark)).toBe(other)
})

test('where none was pressed, as when a link was sent: a row, else the first, else none', () => {
  expect(openerOf('a', links, null)).toBe(row)
  expect(openerOf('a', [mark, { dataset: { open: 'a' } }], null)).toBe(mark)
  expect(openerOf('c', links, null)).toBe(null)
})

import { expect, test } from 'vitest'
import { faultsOf, put, refuses } from '../testing/plant.ts'

const numbers = 'seeds/coding/numbers.yaml'
const post = 'seeds/documents/post.txt'
const rule = (fields: string) =>
  put(numbers, 'not_money:\n', `not_money:\n  - { ${fields}, reason: { en: Added., zh: 新增。 } }\n`)

refuses([
  {
    name: 'a number that nothing explains',
    plant: [put('post.txt', 'for an hour.', 'for 60 minutes.')],
    at: [post, '60 minutes'],
    message: /a number that no amount and no rule explains: “60”/,
    text: 'for 60 minutes',
  },
  {
    name: 'a number in a heading that nothing explains',
    plant: [put('post.txt', 'Gizmo pledges money', 'Gizmo pledges two million')],
    at: [post, 'two million'],
    message: /no amount and no rule explains: “two million”/,
  },
  {
    name: 'a number in a caption that nothing explains',
    plant: [put('post.txt', 'at the fair\n', 'at the fair, 2031\n')],
    at: [post, '2031'],
    message: /no amount and no rule explains: “2031”/,
  },
  {
    name: 'a number of which a pattern covers only a part',
    plant: [put(numbers, '\\d+ May \\d{4}', '\\d+ May \\d{3}')],
    at: [post, '2031. Every'],
    message: /no amount and no rule explains: “2031”/,
    suggestion: '“5 May 203” holds only a part of it',
  },
  {
    name: 'a number that a pattern covers only in another document',
    plant: [put(numbers, 'in: [post]', 'in: [bao]')],
    at: [post, '5 May 2031'],
    message: /no amount and no rule explains: “5”/,
  },
  {
    name: 'a finder that is no regular expression',
    plant: [put(numbers, "'\\d+', reason", "'(\\d+', reason")],
    at: [numbers, "'(\\d+'"],
    message: /not a regular expression/,
  },
  {
    name: 'a pattern that is no regular expression',
    plant: [rule("pattern: '[', is: count")],
    at: [numbers, "'['"],
    message: /not a regular expression/,
  },
  {
    name: 'a finder that finds nothing',
    plant: [put(numbers, 'finders:\n', "finders:\n  - { pattern: '\\d+%', reason: { en: Shares., zh: 比例。 } }\n")],
    at: [numbers, "'\\d+%'"],
    message: /this pattern finds nothing in any document/,
  },
  {
    name: 'a finder that finds only empty words',
    plant: [put(numbers, 'finders:\n', "finders:\n  - { pattern: '$', reason: { en: Ends., zh: 末尾。 } }\n")],
    at: [numbers, "'$'"],
    message: /this pattern finds nothing in any document/,
  },
  {
    name: 'a pattern that matches nothing',
    plant: [rule("pattern: '\\d+ June', is: date")],
    at: [numbers, "'\\d+ June'"],
    message: /this pattern matches nothing in any document/,
  },
  {
    name: 'a pattern that matches nothing in the documents that it is for',
    plant: [rule("pattern: '\\d+ May', in: [bao], is: date")],
    at: [numbers, "'\\d+ May', in"],
    message: /this pattern matches nothing in bao/,
  },
  {
    name: 'a pattern that matches only in what is set aside',
    plant: [rule("pattern: 'Skip', is: count")],
    at: [numbers, "'Skip'"],
    message: /this pattern matches nothing in any document/,
  },
  {
    name: 'a pattern that covers no number',
    plant: [rule("pattern: 'an hour', is: count")],
    at: [numbers, "'an hour'"],
    message: /this pattern is idle: it covers no number found/,
  },
  {
    name: 'a pattern for what another one explains',
    plant: [rule("pattern: '\\d+日', is: date")],
    at: [numbers, "'\\d+日', is"],
    message: /this pattern is idle: the pattern .+月.+ explains what it covers, such as “5” in bao/,
  },
  {
    name: 'a pattern for what an amount explains',
    plant: [rule("pattern: 'ten million', is: count")],
    at: [numbers, "'ten million'"],
    message: /this pattern is idle: an amount or a name explains what it covers, such as “ten million” in post/,
  },
  {
    name: 'a kind of number that the codebook has not',
    plant: [rule("pattern: '\\d+ May', is: dat")],
    at: [numbers, 'dat,'],
    message: /no kind of number has the id “dat”/,
    suggestion: 'date',
  },
  {
    name: 'a pattern for a document that is not there',
    plant: [put(numbers, 'in: [post]', 'in: [post, boa]')],
    at: [numbers, 'boa]'],
    message: /no document has the id “boa”/,
    suggestion: 'bao',
  },
])

test('a number in a name is explained', () => {
  const inName = [
    put('post.txt', 'for an hour.', 'for Gizmo 60.'),
    put('seeds/coding/entities.yaml', '[Gizmo, 甲公司]', '[Gizmo, Gizmo 60, 甲公司]'),
  ]
  expect(faultsOf(inName)).toEqual([])
})

test('where there is no list of amounts, no number is called unexplained', () => {
  const faults = faultsOf([put('seeds/coding/amounts.yaml', 'amounts:\n', 'amount:\n')])
  expect(faults.length).toBeGreaterThan(0)
  expect(faults.filter(({ message }) => message.includes('number that no amount'))).toEqual([])
})

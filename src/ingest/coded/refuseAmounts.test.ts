import { put, refuses } from '../testing/plant.ts'

const amounts = 'seeds/coding/amounts.yaml'
const pledges = 'seeds/coding/pledges.yaml'

/** The text with two more sums; the fixture's amount with further fields, and records for the two. */
const said = put('post.txt', 'for an hour.', 'for an hour of 3 million, 7 million.')
const sums = (ten: string, three: string, seven = '', measures = 'pledged-part') =>
  put(
    amounts,
    '    measures: pledged-total\n    pledge: gizmo-schools\n',
    `    ${ten}measures: pledged-total
    pledge: gizmo-schools
  - { id: three, document: post, quote: 3 million, value: "3000000", measures: pledged-total${three} }
  - { id: seven, document: post, quote: 7 million, value: "7000000", measures: ${measures}${seven} }
`,
  )
const printed = ', currency: EUR, currency_by: printed'
const tenPrinted = 'currency: EUR\n    currency_by: printed\n    '
const resolved = (from: string, code = 'EUR') => `, currency: ${code}, currency_by: resolved, resolved_from: ${from}`
/** The fixture's amount, with fields put before `measures`. */
const alone = (fields: string) => put(amounts, '    measures:', `    ${fields}\n    measures:`)

refuses([
  {
    name: 'an amount that is not there',
    plant: [put(amounts, 'quote: ten million', 'quote: tin million')],
    at: [amounts, 'tin million'],
    message: /not in post: “tin million”/,
    suggestion: 'ten million',
  },
  {
    name: 'a measure that the codebook has not',
    plant: [put(amounts, 'pledged-total', 'pledged-totl')],
    at: [amounts, 'pledged-totl'],
    message: /no thing that an amount measures has the id “pledged-totl”/,
    suggestion: 'pledged-total',
  },
  {
    name: 'an amount with neither value nor note',
    plant: [put(amounts, '    value: "10000000"\n', '')],
    at: [amounts, 'ten-million'],
    message: /“ten-million” has no value, and no note says why/,
  },
  {
    name: 'a currency without how it is known',
    plant: [alone('currency: EUR')],
    at: [amounts, 'EUR'],
    message: /“ten-million” has a currency without currency_by/,
  },
  {
    name: 'how a currency is known, without the currency',
    plant: [alone('currency_by: printed')],
    at: [amounts, 'printed'],
    message: /“ten-million” has currency_by without a currency/,
  },
  {
    name: 'a resolved currency without what it is resolved from',
    plant: [alone('currency: EUR\n    currency_by: resolved')],
    at: [amounts, 'resolved'],
    message: /not said from which amount the currency of “ten-million” is resolved/,
  },
  {
    name: 'a printed currency resolved from another amount',
    plant: [said, sums(tenPrinted, `${printed}, resolved_from: ten-million`)],
    at: [amounts, 'ten-million }'],
    message: /the currency of “three” is printed, and yet from another amount/,
  },
  {
    name: 'no currency, resolved from another amount',
    plant: [said, sums(tenPrinted, ', resolved_from: ten-million')],
    at: [amounts, 'ten-million }'],
    message: /the currency of “three” is not given, and yet from another amount/,
  },
  {
    name: 'a currency from an amount that is not there',
    plant: [said, sums(tenPrinted, resolved('ten-millions'))],
    at: [amounts, 'ten-millions }'],
    message: /no amount has the id “ten-millions”/,
    suggestion: 'ten-million',
  },
  {
    name: 'a currency from an amount of another currency',
    plant: [said, sums(tenPrinted, resolved('ten-million', 'USD'))],
    at: [amounts, 'ten-million }'],
    message: /“three” is in USD, and “ten-million” in EUR/,
  },
  {
    name: 'a currency from an amount that has none',
    plant: [said, sums('', resolved('ten-million'))],
    at: [amounts, 'ten-million }'],
    message: /“three” is in EUR, and “ten-million” has no currency/,
  },
  {
    name: 'two currencies resolved from each other',
    plant: [said, sums('', resolved('seven'), resolved('three'))],
    at: [amounts, 'seven }'],
    message: /“three” has its currency from itself: three → seven → three/,
  },
  {
    name: 'a currency from another document’s amount that is not its whole',
    plant: [
      put('bao.txt', '开幕，\n', '开幕，捐7元，\n'),
      put(
        amounts,
        'amounts:\n',
        `amounts:\n  - { id: seven, document: bao, quote: 7元, value: "7", measures: pledged-part${resolved('ten-million')} }\n`,
      ),
      alone(tenPrinted.trim()),
    ],
    at: [amounts, 'ten-million }'],
    message: /“ten-million” is neither the whole of “seven” nor in the same document/,
  },
  {
    name: 'the same as an amount that is not there',
    plant: [said, sums('', ', same_as: ten-millions')],
    at: [amounts, 'ten-millions }'],
    message: /no amount has the id “ten-millions”/,
    suggestion: 'ten-million',
  },
  {
    name: 'an amount that is the same as itself',
    plant: [alone('same_as: ten-million')],
    at: [amounts, 'ten-million\n    measures'],
    message: /“ten-million” is the same as itself/,
  },
  {
    name: 'a chain of amounts that are the same',
    plant: [said, sums('', ', same_as: ten-million', ', same_as: three', 'pledged-total')],
    at: [amounts, 'three }'],
    message: /“three” is itself the same as “ten-million”/,
  },
  {
    name: 'the same as an amount that measures something else',
    plant: [said, sums('', '', ', same_as: three')],
    at: [amounts, 'three }'],
    message: /“seven” measures pledged-part, and “three” pledged-total/,
  },
  {
    name: 'the same sum with two values in one currency',
    plant: [said, sums(tenPrinted, `${printed}, same_as: ten-million`)],
    at: [amounts, 'ten-million }'],
    message: /“three” and “ten-million” are the same sum, but 3000000 and 10000000 EUR/,
  },
  {
    name: 'two values in one currency that are the same sum as a third',
    plant: [said, sums('', `${printed}, same_as: ten-million`, `${printed}, same_as: "ten-million"`, 'pledged-total')],
    at: [amounts, '"ten-million"'],
    message: /“seven” and “three” are the same sum, but 7000000 and 3000000 EUR/,
  },
  {
    name: 'a part of an amount that is not there',
    plant: [said, sums('', ', part_of: ten-millions')],
    at: [amounts, 'ten-millions }'],
    message: /no amount has the id “ten-millions”/,
    suggestion: 'ten-million',
  },
  {
    name: 'an amount that is part of itself',
    plant: [alone('part_of: ten-million')],
    at: [amounts, 'ten-million\n    measures'],
    message: /“ten-million” is part of itself: ten-million → ten-million/,
  },
  {
    name: 'amounts that are part of each other',
    plant: [said, sums('', ', part_of: seven', ', part_of: three')],
    at: [amounts, 'seven }'],
    message: /“three” is part of itself: three → seven → three/,
  },
  {
    name: 'a part that is the same sum as its whole',
    plant: [said, sums('', ', part_of: ten-million, same_as: ten-million')],
    at: [amounts, 'ten-million, same_as'],
    message: /“three” is both a part of “ten-million” and the same sum/,
  },
  {
    name: 'a part that is the same sum as its whole by way of a third',
    plant: [said, sums('', ', same_as: ten-million', ', part_of: three, same_as: ten-million', 'pledged-total')],
    at: [amounts, 'three, same_as'],
    message: /“seven” is both a part of “three” and the same sum/,
  },
  {
    name: 'a part greater than its whole',
    plant: [said, sums('', printed, `${printed}, part_of: three`)],
    at: [amounts, 'three }'],
    message: /“seven” is greater than its whole “three”: 7000000 and 3000000 EUR/,
  },
  {
    name: 'an amount of a pledge that is not there',
    plant: [put(amounts, 'pledge: gizmo-schools', 'pledge: gizmo-school')],
    at: [amounts, 'gizmo-school\n'],
    message: /no pledge has the id “gizmo-school”/,
    suggestion: 'gizmo-schools',
  },
  {
    name: 'a part of an amount that measures an unrelated pledge',
    plant: [
      said,
      sums('', ', part_of: ten-million, pledge: gizmo-gives-back'),
      put(pledges, '    part_of: gizmo-schools\n', ''),
    ],
    at: [amounts, 'gizmo-gives-back }'],
    message: /“three” measures “gizmo-gives-back”, and its whole “ten-million” measures “gizmo-schools”/,
  },
  {
    name: 'two amounts of the same words',
    plant: [
      put(
        amounts,
        'pledge: gizmo-schools\n',
        'pledge: gizmo-schools\n  - { id: million, document: post, quote: million, value: "1000000", measures: pledged-total }\n',
      ),
    ],
    at: [amounts, 'million, value'],
    message: /the words of “million” are also those of “ten-million”: “million”/,
  },
])

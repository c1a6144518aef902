/** The figures that the README gives of this corpus are those of its published files. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpus } from './compiled'
import { areShipped } from './shipped'

// a line's end says nothing
const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
const { agreement, questions, rejected } = corpus.coding
const rowOf = (dimension: string) => {
  const row = agreement.find((one) => one.dimension === dimension)
  if (row === undefined) throw new Error(`nobody compared ${dimension}`)
  return row
}

describe.skipIf(!areShipped(corpus.documents))('the README', () => {
  test('says how many questions were found, by whom, and what became of them', () => {
    const { first, second, both } = rowOf('finding')
    expect(readme).toContain(`${both} found by both first passes, ${first - both} and ${second - both} by one of them`)
    expect(readme).toContain(`${questions.length} questions stand, ${rejected.length} were rejected`)
    const { alpha, units } = rowOf('grouping')
    expect(readme).toContain(`α = ${alpha?.toFixed(3)} (Krippendorff, nominal; ${units} units`)
  })

  test('has the agreement of the two passes', () => {
    for (const { dimension, units, used, alpha, overlap } of agreement.filter(({ unit }) => unit === 'sentence'))
      expect(readme).toContain(
        `| ${dimension} | ${units} | ${used} | ${alpha?.toFixed(3)} | ${overlap === null ? '' : `${overlap.toFixed(2)} `}|`,
      )
  })
})

/** A kind of record that the product does not have, taken through all that is derived from the list of kinds. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { CodedContext } from './coded/context.ts'
import { compile, readCoding } from './compile.ts'
import { describeFaults } from './faults.ts'
import { type AnyKind, type KindRow, type KindRows, kinds } from './kinds.ts'
import { amountsSchema, pledgesSchema } from './schema/coded.ts'
import { bilingual, id, quotation } from './schema/fields.ts'
import type { CodingFile } from './schema/index.ts'
import { fairSeeds } from './testing/fair.ts'

const schema = z.strictObject({
  corrections: z.array(z.strictObject({ id, title: bilingual, told_by: z.array(quotation) })),
})

const joinCorrections = ({ check, files }: CodedContext) => {
  // planted: no file of the product has this name
  const { corrections } = files.get('corrections.yaml' as CodingFile, schema).shaped
  return corrections.map((record) => ({
    id: record.value.id,
    told: check.passages(record, ['told_by'], record.value.told_by),
  }))
}

const correction = {
  file: 'corrections.yaml',
  list: 'corrections',
  ids: 'correction',
  quotes: true,
  schema,
  join: joinCorrections,
  evidence: { telling: ({ told }: ReturnType<typeof joinCorrections>[number]) => told },
} as const satisfies AnyKind

const compiled = (text: string, kind: AnyKind = correction) => {
  const seeds = fairSeeds()
  const coding = [...seeds.coding, { file: 'corrections.yaml', text }]
  return compile(seeds, { checkHashes: true }, readCoding(coding, { ...kinds, correction: kind }))
}

const title = 'title: { en: A correction, zh: 更正 }'

describe('a further kind of record', () => {
  test('is joined, and what it quotes is evidence', () => {
    const result = compiled(
      `corrections:\n  - { id: first, ${title}, told_by: [{ document: post, quote: We give back }] }\n`,
    )
    if (!result.ok) throw new Error(describeFaults(result.faults))
    const passage = expect.objectContaining({ document: 'post', quote: 'We give back' })
    expect(result.corpus.coding).toMatchObject({ corrections: [{ id: 'first', told: [passage] }] })
    expect(result.corpus.evidence.at(-1)).toMatchObject({
      recordType: 'correction',
      recordId: 'first',
      supports: 'telling',
      quote: 'We give back',
    })
  })

  const faulty = `corrections:
  - { id: first, ${title}, told_by: [{ document: post, quote: We gave back }] }
  - { id: first, ${title}, told_by: [{ document: past, quote: We give back }] }
`
  const at = (line: number, words: string) => ({
    file: 'seeds/coding/corrections.yaml',
    line,
    column: (faulty.split('\n')[line - 1] ?? '').indexOf(words) + 1,
  })

  test('has its false words, its unknown document and its doubled id told, all at once', () => {
    const result = compiled(faulty)
    const faults = result.ok ? [] : result.faults
    expect(faults).toHaveLength(3)
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...at(3, 'first'),
          message: 'the id “first” is used twice',
        }),
        expect.objectContaining({
          ...at(2, 'We gave back'),
          message: expect.stringContaining('“We gave back”'),
          suggestion: expect.stringContaining('We give back'),
        }),
        expect.objectContaining({
          ...at(3, 'past'),
          message: 'no document has the id “past”',
          suggestion: 'post',
        }),
      ]),
    )
  })
})

test('the compiler asks for a row, a join, and where a kind that quotes has its passages', () => {
  const whole: KindRow<'remark'> = {
    schema: pledgesSchema,
    join: () => [],
    evidence: { telling: ({ told }) => told },
  }
  const { join, evidence } = whole
  // @ts-expect-error nothing joins it
  const unjoined: KindRow<'remark'> = { schema: pledgesSchema, evidence }
  // @ts-expect-error its quotations are nobody's evidence
  const unquoted: KindRow<'remark'> = { schema: pledgesSchema, join }
  // @ts-expect-error what comes out is no remark
  const misjoined: KindRow<'remark'> = { schema: pledgesSchema, evidence, join: () => [{ id: 'first' }] }
  // @ts-expect-error its file has no list of such records
  const unlisted: KindRow<'remark'> = { schema: amountsSchema, join, evidence }
  // @ts-expect-error no other kind has a row
  const alone: KindRows = { remark: whole }
  // tsc tries the lines above; here they are only used
  expect([unjoined, unquoted, misjoined, unlisted, alone]).toHaveLength(5)
})

/** How the shipped texts are read: more is asked of these seeds than of any. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { cleaningSchema } from '../../src/ingest/schema/index'
import { corpus } from './compiled'
import { areShipped } from './shipped'

test.skipIf(!areShipped(corpus.documents))(
  'each cleaning rule of the shipped corpus shows an example of what it takes',
  () => {
    const { characters, rules } = cleaningSchema.parse(parse(readFileSync('seeds/coding/cleaning.yaml', 'utf8')))
    expect([...characters, ...rules].filter(({ example }) => example === undefined)).toEqual([])
  },
)

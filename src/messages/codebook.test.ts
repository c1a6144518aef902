/** The words of a code are the codebook's: a message that chooses by its ids is silent or wrong with another codebook. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isSelectElement, type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { parse as yaml } from 'yaml'

const here = dirname(fileURLToPath(import.meta.url))

type Coded = { readonly id: string; readonly values?: readonly Coded[] }

const codebook: Readonly<Record<string, readonly Coded[]>> = yaml(
  readFileSync(join(here, '../../seeds/coding/codebook.yaml'), 'utf8'),
)
// a key of a message's choice has no hyphen
const ids = ([list, codes]: readonly [string, readonly Coded[]]): readonly (readonly [
  string,
  ReadonlySet<string>,
])[] => [
  [list, new Set(codes.flatMap(({ id }) => [id, id.replaceAll('-', '_')]))],
  ...codes.flatMap(({ id, values }) => (values ? ids([id, values]) : [])),
]
const lists = Object.entries(codebook).flatMap(ids)

const choices = (elements: readonly MessageFormatElement[]): readonly (readonly string[])[] =>
  elements.flatMap((element) => {
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => choices(value)) : []
    const children = 'children' in element ? choices(element.children) : []
    return [...(isSelectElement(element) ? [Object.keys(element.options)] : []), ...inner, ...children]
  })

const faults = (id: string, text: string): readonly string[] =>
  choices(parse(text)).flatMap((keys) =>
    lists.flatMap(([list, known]) => {
      const of = keys.filter((key) => known.has(key))
      return of.length > 1 && of.length === keys.filter((key) => key !== 'other').length
        ? [`${id} chooses by ${of.join(', ')}, ids of ${list}`]
        : []
    }),
  )

test('no message chooses by an id of the codebook', () => {
  const files = readdirSync(here).filter((file) => file.endsWith('.json'))
  expect(files.length).toBeGreaterThan(10)
  expect(
    files.flatMap((file) =>
      Object.entries<string>(JSON.parse(readFileSync(join(here, file), 'utf8'))).flatMap(([id, text]) =>
        faults(id, text),
      ),
    ),
  ).toEqual([])
})

test.each([
  '{dimension, select, label {what it is called} agency {who drives it} other {a code}}',
  '{status, select, before {earlier} other_event {other event} other {{label}}}',
  '<b>{n, plural, one {{type, select, speech {a speech} statement {one} other {a part}}} other {#}}</b>',
])('refused: %s', (text) => expect(faults('x', text)).toHaveLength(1))

/**
 * A case is a file of golden/: a document `name.txt`, optionally `name.yaml` with its format and own rules, and `name.json`,
 * what is read out of it. Reviewing a change is reading the difference. `GOLDEN=write npx vitest run golden` writes them anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { cleaningSchema, documentsSchema } from '../schema/index.ts'
import { decode } from './decode.ts'
import { type DraftBlock, readDocument } from './document.ts'

const folder = new URL('./golden/', import.meta.url)
const path = (name: string) => new URL(name, folder)
const yaml = (name: string): unknown => (existsSync(path(name)) ? parse(readFileSync(path(name), 'utf8')) : {})
const cleaning = cleaningSchema.parse(yaml('cleaning.yaml'))
const settings = documentsSchema.shape.documents.element.pick({ format: true, rules: true })

function read(name: string) {
  const { text = '' } = decode(name, readFileSync(path(`${name}.txt`)))
  const { rules: ownRules, format } = settings.parse(yaml(`${name}.yaml`))
  return { text, ...readDocument({ file: `${name}.txt`, text, format, cleaning, ownRules }) }
}

/** A block as a reviewer reads it: ranges as the words they stand for. */
function shown(raw: string, { number, kind, rule, mapped, start, end, repeats }: DraftBlock) {
  const source = raw.slice(start, end)
  return {
    kind: number === undefined ? kind : `${kind} ${number}`,
    ...(rule === undefined ? {} : { rule }),
    text: mapped.text,
    ...(source === mapped.text ? {} : { source }),
    ...(repeats ? { repeats: raw.slice(repeats.start, repeats.end) } : {}),
  }
}

const names = readdirSync(folder).flatMap((file) => /^(.*)\.txt$/.exec(file)?.[1] ?? [])

test.each(names)('%s', (name) => {
  const { text, blocks, fields, faults, ruleFaults } = read(name)
  const result = {
    fields: fields.map(({ key, value }) => `${key}: ${value}`),
    faults,
    ruleFaults,
    blocks: blocks.map((block) => shown(text, block)),
  }
  const written = `${JSON.stringify(result, null, 2)}\n`
  if (process.env.GOLDEN === 'write') writeFileSync(path(`${name}.json`), written)
  expect(written).toBe(readFileSync(path(`${name}.json`), 'utf8'))
})

test('the cases hold what a corpus may lack: an astral character, a byte order mark, CRLF', () => {
  const texts = names.map((name) => read(name).text)
  for (const pattern of [/[\u{10000}-\u{10FFFF}]/u, /^\uFEFF/, /\r\n/])
    expect(texts.some((text) => pattern.test(text))).toBe(true)
})

/** Nothing in `src` knows the corpus: no id of a record, no name of anyone or anything in the documents. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { RECORD_KINDS } from './corpus/recordKinds.ts'
import { entitiesSchema } from './ingest/schema/index.ts'

const src = dirname(fileURLToPath(import.meta.url))

/** A word of the corpus that software cannot do without, and why. */
const exceptions: Readonly<Record<string, string>> = {
  chinese: "the name of one of the interface's two languages",
  字节: 'Chinese for byte, in which the data dictionary counts',
}

type Word = { readonly word: string; readonly of: string }

const read = <S extends z.ZodType>(folder: string, file: string, schema: S): z.infer<S> =>
  schema.parse(parse(readFileSync(join(folder, file), 'utf8')))

const letters = (text: string, script: RegExp) => text.match(script)?.length ?? 0
const tells = (name: string) => letters(name, /\p{Script=Han}/gu) >= 2 || letters(name, /\p{Script=Latin}/gu) >= 4
const tellsAsId = (id: string) => id.includes('-') || letters(id, /[a-z]/g) >= 4

const identified = z.record(z.string(), z.array(z.object({ id: z.string() })).catch([]))

const idsIn = (folder: string, file: string, list: string): readonly string[] => {
  if (!existsSync(join(folder, file))) return []
  const lists = identified.parse(parse(readFileSync(join(folder, file), 'utf8')))
  return (lists[list] ?? []).map(({ id }) => id)
}

/** Lists with ids: of every kind of record that has them, and of what the corpus says of itself. */
const lists: readonly { readonly file: string; readonly list: string; readonly index?: true }[] = [
  ...Object.values(RECORD_KINDS).filter(({ ids }) => ids !== null),
  { file: 'corpus.yaml', list: 'lanes', index: true },
  { file: 'corpus.yaml', list: 'occasions', index: true },
]

/** Ids of every record, and each name as printed, as misprinted, as read and as we give it. */
const wordsOf = (folder: string) => {
  const { entities } = read(folder, 'entities.yaml', entitiesSchema)
  const ids = lists.flatMap(({ file, list, index = false }) =>
    idsIn(folder, file, list)
      // of what is coded many an id is one plain word; those of several parts tell
      .filter((id) => (index ? tellsAsId(id) : id.includes('-')))
      .map((word): Word => ({ word, of: `an id of ${list}` })),
  )
  const names = entities.flatMap(({ id, name, as_printed, misprints }) =>
    [
      name.en,
      name.zh,
      ...as_printed.map((form) => (typeof form === 'string' ? form : form.form)),
      ...misprints.flatMap(({ form, reads }) => [form, reads.en, reads.zh]),
    ].map((word): Word => ({ word, of: `a name of ${id}` })),
  )
  return {
    ids,
    names: names.filter(({ word }) => tells(word)),
  }
}

const edge = '[\\p{Script=Latin}\\p{N}_]'
/** Whole words where the edge is Latin; Han has no edges. Any white space stands for a space. */
const pattern = (word: string, flags: string) => {
  const body = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')
  const isEdge = new RegExp(edge, 'u')
  const [first, last] = [[...word].at(0) ?? '', [...word].at(-1) ?? '']
  return new RegExp(
    `${isEdge.test(first) ? `(?<!${edge})` : ''}${body}${isEdge.test(last) ? `(?!${edge})` : ''}`,
    flags,
  )
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length

/** Every place in `folder`, file names included, that says a word of the corpus coded in `coding`. */
const knownWords = (folder: string, coding: string) => {
  const { ids, names } = wordsOf(coding)
  const patterns = [
    ...ids.map(({ word, of }) => ({ word, of, pattern: pattern(word, 'u') })),
    ...names.map(({ word, of }) => ({ word, of, pattern: pattern(word, 'iu') })),
  ].filter(({ word }) => !(word.toLowerCase() in exceptions))
  return filesIn(folder).flatMap((file) => {
    const name = relative(folder, file)
    const text = `${name}\n${readFileSync(file, 'utf8')}`
    return patterns.flatMap(({ word, of, pattern }) => {
      const found = pattern.exec(text)
      return found === null ? [] : [`${name}:${lineOf(text, found.index) - 1} says ${word}, ${of}`]
    })
  })
}

// every file against every word of the corpus: slow where other work shares the machine
test('no file in src says an id or a name of the corpus', { timeout: 30_000 }, () => {
  expect(knownWords(src, join(src, '..', 'seeds', 'coding'))).toEqual([])
})

/** A corpus of one invented company, in a folder that goes when the test ends. */
const withInvented = (files: Readonly<Record<string, string>>, check: (folder: string, coding: string) => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-neutral-'))
  const coding = join(folder, 'coding')
  const code = join(folder, 'code')
  const both = { en: 'x', zh: '某' }
  const made = {
    'documents.yaml': { works: [{ id: 'acme-work', title: both, held: true }], documents: [] },
    'entities.yaml': {
      entities: [
        {
          id: 'acme-corporation',
          kind: 'company',
          name: { en: 'Acme Corporation', zh: '甲乙公司' },
          as_printed: ['Acme', 'Ac', '甲', { form: 'A. C. M. E. (Holding)' }],
          misprints: [
            { form: 'Akme', in: ['d'], reads: { en: 'Acmé', zh: '丙' }, known: both, basis: 'b', certainty: 'sure' },
          ],
        },
      ],
    },
    'events.yaml': { events: [{ id: 'gala', type: 't', title: both }] },
    'pledges.yaml': { pledges: [], remarks: [{ id: 'ac-praise' }] },
    'topics.yaml': { topics: [{ id: 'ac-prices' }, { id: 'prices' }] },
    'corpus.yaml': {
      title: both,
      deck: both,
      finding: { en: 'x', zh: '某', quotes: {} },
      window: { from: '2001-01', to: '2001-02' },
      lanes: [{ id: 'lane-a', title: both, types: ['t'] }],
      sources: [{ document: 'd', siglum: 'D', colour: 1 }],
      occasions: [{ id: 'occasion-a', title: both }],
      base_currency: 'XTS',
      limits: both,
      method: both,
      rights: both,
    },
  }
  try {
    for (const [name, value] of Object.entries(made)) put(join(coding, name), JSON.stringify(value))
    for (const [name, text] of Object.entries(files)) put(join(code, name), text)
    check(code, coding)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const put = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

test.each([
  ['an id', 'a.ts', "const x = 'acme-work'"],
  ['an id of one word', 'a.ts', "open('gala')"],
  ['an id of something coded', 'a.ts', "open('ac-prices')"],
  ['a lane', 'a.css', '.lane-a {}'],
  ['an occasion', 'a.ts', "'occasion-a'"],
  ['a work', 'a.md', 'the acme-work'],
  ['a remark', 'a.ts', "'ac-praise'"],
  ['a name in any case, after Han', 'golden/a.md', '某ACME说'],
  ['a name over two lines', 'a.json', 'Meet at Acme\n  Corporation'],
  ['a Chinese name inside a word', 'messages/x.zh.json', '与甲乙公司们'],
  ['signs in a name', 'a.ts', 'A. C. M. E. (Holding)'],
  ['a misprint', 'a.ts', 'akme'],
  ['a reading', 'a.ts', 'acmé'],
  ['a file name', 'acme.ts', ''],
])('%s is seen', (_, file, text) => {
  withInvented({ [file]: text, 'clean.ts': 'nothing' }, (code, coding) => {
    const found = knownWords(code, coding)
    expect(found.length).toBeGreaterThan(0)
    for (const line of found) expect(line).toContain(`${file}:`)
  })
})

test.each(['acmeists and galas', 'Ac', '甲', 'lane-ab', 'Gala'])('%s is no word of it', (text) => {
  withInvented({ 'a.ts': text }, (code, coding) => expect(knownWords(code, coding)).toEqual([]))
})

/** The law of clean text: no word of the file is lost, none is said twice, and each knows its place. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cleaningSchema } from '../schema/index.ts'
import { decode } from './decode.ts'
import { type DraftBlock, readDocument } from './document.ts'
import { readFrontMatter } from './frontMatter.ts'
import { rawRange } from './mapped.ts'

const cleaning = cleaningSchema.parse(parse(readFileSync(new URL('golden/cleaning.yaml', import.meta.url), 'utf8')))
const noRules = { characters: cleaning.characters, rules: [] }

function expectOrdered(blocks: readonly DraftBlock[]) {
  let body = 0
  let end = 0
  blocks.forEach((block, index) => {
    expect(block.index).toBe(index)
    expect(end <= block.start && block.start < block.end).toBe(true)
    end = block.end
    if (block.kind === 'body') body += 1
    expect(block.number).toBe(block.kind === 'body' ? body : undefined)
    expect(block.kind === 'repeat').toBe(block.repeats !== undefined)
    if (block.mapped.text === '') {
      expect(block.kind).toBe('boilerplate')
      return
    }
    const words = rawRange(block.mapped, 0, block.mapped.text.length)
    expect(block.start <= words.start && words.end <= block.end).toBe(true)
  })
}

/** A word that no other word and no markup contains; some end in an astral character. */
const word = (number: number) => `w${number}${number % 3 === 0 ? '🎉' : 'x'}`

/** Markup around words `w`: each takes the next words of the document. */
type Template = (next: () => string) => string
const plainTemplates: readonly Template[] = [
  (w) => w(),
  (w) => `${w()} ${w()}.`,
  (w) => `  ${w()}\n  ${w()} “${w()}`,
  (w) => `${w()}\u00A0${w()} &amp; ${w()}`,
  (w) => `--- ${w()}`,
]
const htmlTemplates: readonly Template[] = [
  (w) => `<p>${w()} <b>${w()}</b>&nbsp;${w()}</p>`,
  (w) => `<div><h3>${w()}</h3>${w()}<br>${w()}<br /><br>${w()}</div>`,
  (w) => `<p>${w()} &lt;${w()}&#62; <!-- hidden --> ${w()}`,
  (w) => `<ul><li>${w()}<li>${w()}</ul>`,
  (w) => `<section><img alt="none" src="a.png"><script>var hidden = 1 < 2</script>${w()}</section>`,
]
const markdownTemplates: readonly Template[] = [
  (w) => `${w()} *${w()}* **${w()}** [${w()}](https://example.org/a "hidden")`,
  (w) => `# ${w()} #`,
  (w) => `${w()}\n------`,
  (w) => `> ${w()}\n> ${w()} \\> ${w()}`,
  (w) => `1. ${w()}\n2. ${w()}\n   ${w()}`,
  (w) => `${w()}  \n${w()}\\\n${w()} &amp; \`${w()} ${w()}\``,
  (w) => `\`\`\`\n${w()}\n  ${w()}\n\`\`\``,
  (w) => `![${w()} *${w()}*](a.png) ${w()}`,
  (w) => `<!-- hidden -->\n${w()}`,
  ...htmlTemplates,
]

const documentOf = (templates: readonly Template[], head: string) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...templates), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
    )
    .map(([chosen, newline, mark]) => {
      let count = 0
      const next = () => {
        count += 1
        return word(count)
      }
      const text = `${mark}${head}${chosen.map((template) => template(next)).join('\n\n')}\n`.replaceAll('\n', newline)
      return { text, words: Array.from({ length: count }, (_, index) => word(index + 1)) }
    })

const shapes = [
  ['plain text', documentOf(plainTemplates, ''), undefined],
  ['Markdown', documentOf(markdownTemplates, ''), 'markdown'],
  ['front matter and Markdown', documentOf(markdownTemplates, '---\ntitle: "Title &amp; more"\n---\n'), undefined],
  ['front matter and HTML', documentOf(htmlTemplates, '---\nlayout: post\n---\n'), undefined],
] as const

describe.each(shapes)('%s', (_, documents, format) => {
  test('every word is in one block, in order, and knows its place in the file', () => {
    fc.assert(
      fc.property(documents, ({ text, words }) => {
        const { blocks, faults } = readDocument({ file: 'a.txt', text, format, cleaning: noRules, ownRules: [] })
        expect(faults).toEqual([])
        expectOrdered(blocks)
        const found = blocks.flatMap(({ mapped }) =>
          [...mapped.text.matchAll(/w\d+(?:x|🎉)/gu)].map((match) => {
            const { start, end } = rawRange(mapped, match.index, match.index + match[0].length)
            expect(text.slice(start, end)).toBe(match[0])
            return match[0]
          }),
        )
        expect(found).toEqual(words)
        expect(blocks.some(({ mapped }) => mapped.text.includes('hidden'))).toBe(false)
      }),
    )
  })

  test('a rule that takes the rest loses nothing', () => {
    const rest = {
      id: 'rest',
      kind: 'boilerplate' as const,
      pattern: 'w3',
      takes: 'rest' as const,
      reason: { en: '-', zh: '-' },
    }
    fc.assert(
      fc.property(documents, ({ text, words }) => {
        const { blocks } = readDocument({
          file: 'a.txt',
          text,
          format,
          cleaning: { ...noRules, rules: [rest] },
          ownRules: [],
        })
        expectOrdered(blocks)
        expect(blocks.flatMap(({ mapped }) => mapped.text.match(/w\d+(?:x|🎉)/gu) ?? [])).toEqual(words)
        const from = blocks.findIndex(({ rule }) => rule === 'rest')
        if (from >= 0) expect(blocks.slice(from).every(({ rule }) => rule === 'rest')).toBe(true)
      }),
    )
  })
})

/** What may stand between blocks: comments, tags, addresses, signs of Markdown; never a word. */
const markup =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z][^<>]*>|\]\([^()]*\)|\]\[[^\]]*\]|^\[[^\]]+\]:[^\n]*|^(?:```|~~~)[^\n]*|&(?:nbsp|amp|#\d+);/gim
const signs = /^[\s#>*_`~=+.()[\]!<\d-]*$/

const samples = ['seeds/documents/', new URL('golden/', import.meta.url)].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(typeof folder === 'string' ? folder + name : new URL(name, folder))] as const),
)

test.each(samples)('between the blocks of %s there is only markup', (name, bytes) => {
  const { text = '' } = decode(name, bytes)
  const front = readFrontMatter(name, text)?.range ?? { start: 0, end: 0 }
  const format = name.startsWith('markdown') ? 'markdown' : undefined
  const { blocks, faults } = readDocument({ file: name, text, format, cleaning, ownRules: [] })
  expect(faults).toEqual([])
  expectOrdered(blocks)
  const body = blocks.filter(({ start }) => start >= front.end)
  const ends = [front.end, ...body.map(({ end }) => end)]
  const between = ends.map((end, at) => text.slice(end, body[at]?.start))
  // a space for each block keeps what stands on its two sides apart
  expect(between.join('\u0020').replace(markup, '')).toMatch(signs)
})

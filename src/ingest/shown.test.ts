/** What the views show of every record, asked of the seeds in the tree and of the invented ones: each word leads to its place. */
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { companyPage, type Promised } from '../corpus/companies/page.ts'
import { isCompany } from '../corpus/companies/roles.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { answer } from '../corpus/search/answer.ts'
import { entriesOf } from '../corpus/search/entries.ts'
import type { Kind } from '../corpus/search/kinds.ts'
import { cleanRange } from '../corpus/text/place.ts'
import { inLine, linesAt, linesOf } from '../corpus/text/rawLines.ts'
import type { Passage } from '../corpus/types.ts'
import { compile, type Seeds } from './compile.ts'
import { describeFaults } from './faults.ts'
import { readSeeds } from './plugin.ts'
import { fairSeeds } from './testing/fair.ts'

function compiled(seeds: Seeds): Corpus {
  const result = compile(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus
}

const isPassage = (value: object): value is Passage => 'document' in value && 'start' in value && 'quote' in value

/** Every passage, however deep in `value`. */
function passagesIn(value: unknown): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isPassage(value) ? [value] : []), ...Object.values(value).flatMap(passagesIn)]
}

const bare = (text: string) => text.replace(/\s+/g, '')
const han = Converter({ from: 't', to: 'cn' })

describe.each([
  ['the seeds', readSeeds(process.cwd())],
  ['an invented corpus', fairSeeds()],
] as const)('%s', (_, seeds) => {
  const corpus = compiled(seeds)
  const { texts, evidence, coding, documents, ...index } = corpus
  const passages = [...evidence, ...texts.flatMap(({ mentions }) => mentions), ...passagesIn(coding)]

  test('every quotation is marked in its clean text where it stands, as it is shown', () => {
    const blocksOf = new Map(texts.map(({ document, blocks }) => [document, blocks]))
    for (const passage of passages) {
      const blocks = blocksOf.get(passage.document) ?? []
      const marked = blocks.flatMap((block) => {
        const range = cleanRange(block, passage)
        return range === null ? [] : [block.text.slice(range.start, range.end)]
      })
      const shown = bare(passage.clean ?? passage.quote)
      // front matter, addresses and other markup are no text: such words are marked in the file alone
      const isRead = blocks.some(
        ({ start, end, text }) => start < passage.end && passage.start < end && bare(text).includes(shown),
      )
      // white space between two paragraphs is nobody's
      expect(bare(marked.join('')), passage.quote).toBe(isRead || marked.length > 0 ? shown : '')
    }
  })

  test('every quotation is marked in the raw file, line by line, as the file has it', () => {
    const lines = new Map(
      documents.map(({ id, file }) => {
        const bytes = seeds.documents.find((one) => one.file === file)?.bytes
        return [id, linesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))]
      }),
    )
    for (const passage of passages) {
      const marked = linesAt(lines.get(passage.document) ?? [], passage).map((line) => {
        const range = inLine(line, passage)
        return range === null ? '' : line.text.slice(range.start, range.end)
      })
      expect(marked.join('')).toBe(passage.quote.replace(/[\r\n]/g, ''))
    }
  })

  test('the page of every company has each name that a text prints, each of its events, pledges and remarks', () => {
    const asked = { ...coding, index: { ...index, documents }, texts }
    for (const { id } of corpus.entities.filter(isCompany)) {
      const page = companyPage(asked, id)
      const forms = page?.names.flatMap(({ document, forms: own }) => own.map(({ form }) => `${document} ${form}`))
      for (const { document, mentions } of texts)
        for (const { entity, clean, quote } of mentions)
          if (entity === id) expect(forms).toContain(`${document} ${clean ?? quote}`)
      const acts = corpus.events.filter(({ actors }) => actors.includes(id))
      expect(page?.acted.map((event) => event.id).toSorted()).toEqual(acts.map((event) => event.id).toSorted())
      const idsOf = ({ pledge, parts }: Promised): readonly string[] => [pledge.id, ...parts.flatMap(idsOf)]
      // its own, and those told of several together of whom it is one
      const pledges = coding.pledges.filter(
        ({ company, group }) => company === id || group?.members.some((member) => member === id),
      )
      expect(page?.spoken.flatMap((one) => one.pledges.flatMap(idsOf)).toSorted()).toEqual(
        pledges.map((pledge) => pledge.id).toSorted(),
      )
      const remarks = page?.spoken.flatMap((one) => one.remarks.map((remark) => remark.id))
      for (const remark of coding.remarks) if (remark.by.includes(id)) expect(remarks).toContain(remark.id)
    }
  })

  describe('a search', () => {
    const book = { ...corpus.codebook, ...coding.book }
    const entries = entriesOf({ ...coding, index: { ...index, documents }, texts, evidence, book }, han)
    const found = (words: string, kind: Kind) =>
      answer(
        entries,
        { q: `"${words.replaceAll('"', '')}"`, kind: [kind], source: [], open: [kind] },
        han,
      ).groups.flatMap((group) => (group.kind === kind && group.kind !== 'text' ? group.results : []))

    test('finds every text as a whole by its outlet, in both languages, and by its title', () => {
      for (const { id, outlet, title } of documents)
        for (const words of [outlet.en, outlet.zh, title])
          expect(
            found(words, 'source').map(({ key }) => key),
            words,
          ).toContain(id)
    })

    test('finds by every misprint whom it must mean, and says how that is read', () => {
      for (const { quote, clean, entity, misprint } of corpus.misprints) {
        const result = found(clean ?? quote, 'entity').find(({ key }) => key === entity)
        const said = result?.words.map(({ text }) => text)
        expect(said).toEqual(expect.arrayContaining([misprint?.reads.en, misprint?.reads.zh]))
      }
    })

    test('gives every event that is told a passage to lead to, by its title alone', () => {
      for (const { id, title } of corpus.events) {
        if (!evidence.some(({ recordId, supports }) => recordId === id && supports === 'telling')) continue
        const result = found(title.en, 'event').find(({ key }) => key === id)
        expect(
          result?.words.filter(({ passage }) => passage !== undefined),
          id,
        ).not.toEqual([])
      }
    })
  })
})

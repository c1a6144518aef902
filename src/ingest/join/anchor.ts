/** Finds quoted words in a document. The words are the identity; nobody types an offset, and nothing fuzzy passes. */

import { isAside } from '../../corpus/text/aside.ts'
import type { Complaint } from '../faults.ts'
import type { DraftBlock } from '../read/document.ts'
import { rawRange } from '../read/mapped.ts'
import type { Quotation } from '../schema/index.ts'
import { nearestPassage } from './nearest.ts'

/** A document as anchoring needs it. */
export type Quotable = { readonly id: string; readonly text: string; readonly blocks: readonly DraftBlock[] }

/** Where the words are: UTF-16 units of the raw file; `clean` is what they read in the clean text. */
type Anchor = { readonly start: number; readonly end: number; readonly clean: string }

type Wanted = Pick<Quotation, 'quote' | 'before' | 'after' | 'in'>
type Found = { readonly anchor: Anchor } | { readonly complaint: Complaint }

/** Boilerplate and repeats are never quoted, but for what is wrong in them. */
export const isCounted = ({ kind }: DraftBlock) => !isAside(kind)

/** Every place of `words` in `text`, overlapping ones included. */
export function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function placesIn(text: string, { quote, before, after }: Wanted): readonly number[] {
  return occurrences(text, quote).filter(
    (at) =>
      (before === undefined || text.slice(0, at).trimEnd().endsWith(before.trim())) &&
      (after === undefined ||
        text
          .slice(at + quote.length)
          .trimStart()
          .startsWith(after.trim())),
  )
}

function inBlocks(wanted: Wanted, blocks: readonly DraftBlock[]): readonly Anchor[] {
  return blocks.flatMap((block) =>
    placesIn(block.mapped.text, wanted).map((at) => ({
      ...rawRange(block.mapped, at, at + wanted.quote.length),
      clean: wanted.quote,
    })),
  )
}

/** The blocks in which a quotation is looked for. */
const searched = (wanted: Wanted, { blocks }: Quotable) =>
  blocks.filter((block) => isCounted(block) === (wanted.in !== 'aside'))

/** Words of the raw file that are no words of the text: front matter, comments, addresses. */
function inFile(wanted: Wanted, { text, blocks }: Quotable): readonly Anchor[] {
  const isText = (start: number, end: number) =>
    blocks.some(({ mapped }) => mapped.starts.some((from, i) => from < end && (mapped.ends[i] ?? from) > start))
  return placesIn(text, wanted)
    .map((at) => ({ start: at, end: at + wanted.quote.length, clean: wanted.quote }))
    .filter(({ start, end }) => !isText(start, end))
}

const condensed = (text: string) => text.replace(/\s+/gu, '')

/** Whether no block has the words, but several in a row do. */
function runsOver(quote: string, texts: readonly string[]): boolean {
  const words = condensed(quote)
  return condensed(texts.join('')).includes(words) && !texts.some((text) => condensed(text).includes(words))
}

/** The complaint about words that stand where the quotation may not look: in a block that is set aside. */
function setAside(wanted: Wanted, document: Quotable): Complaint | null {
  const blocks = document.blocks.filter((block) => !isCounted(block))
  const aside = inBlocks(wanted, blocks)[0]
  const block = aside && document.blocks.find(({ start, end }) => start <= aside.start && aside.end <= end)
  if (!block) return null
  return {
    message: `these words of ${document.id} stand in ${block.kind === 'repeat' ? 'a repeat' : 'boilerplate'} (rule ${block.rule ?? 'repeat'}): “${wanted.quote}”`,
    expected: 'words of the heading, the body, a caption or a notice',
  }
}

const outsideText = { file: '’s file outside its text', aside: '’s boilerplate and repeats' } as const

function absent(wanted: Wanted, document: Quotable): Complaint {
  const aside = wanted.in === 'aside' ? null : setAside(wanted, document)
  if (aside) return aside
  const texts = searched(wanted, document).map(({ mapped }) => mapped.text)
  if (wanted.in !== 'file' && runsOver(wanted.quote, texts)) {
    return {
      message: `runs over the end of a block of ${document.id}: “${wanted.quote}”`,
      expected: 'words of one block; what stands in two is two quotations',
    }
  }
  const text = wanted.in === 'file' ? document.text : texts.join('\n')
  const [first] = occurrences(text, wanted.quote)
  if (first !== undefined && wanted.in !== 'file') {
    return {
      message: `“${wanted.quote}” is in ${document.id}, but not with those words directly beside it`,
      expected: [wanted.before, '…', wanted.after].filter(Boolean).join(' '),
      suggestion: text.slice(Math.max(0, first - 20), first + wanted.quote.length + 20).replaceAll('\n', ' '),
    }
  }
  const suggestion = nearestPassage(wanted.quote, text)
  return {
    message: `not in ${document.id}${wanted.in ? outsideText[wanted.in] : ''}: “${wanted.quote}”`,
    expected: 'the exact words, found once',
    ...(suggestion ? { suggestion } : {}),
  }
}

/**
 * The one place of `wanted.quote` in `document`: in one of its counted blocks' clean text, with `in: file` in the part of
 * the raw file that is no text, or with `in: aside` in one of the blocks that are not counted. `before` and `after` choose among several places; white space between
 * them and the quotation does not count.
 * @returns UTF-16 offsets of the raw file, or the complaint: absent, set aside, or found more than once.
 */
export function anchor(wanted: Wanted, document: Quotable): Found {
  const places = wanted.in === 'file' ? inFile(wanted, document) : inBlocks(wanted, searched(wanted, document))
  const [only, second] = places
  if (!only) return { complaint: absent(wanted, document) }
  if (!second) return { anchor: only }
  return {
    complaint: {
      message: `found ${places.length} times in ${document.id}: “${wanted.quote}”`,
      expected: 'found once; say which by the words directly `before` or `after` it',
    },
  }
}

import type { Code, Definition, Html, Image, ImageReference, InlineCode, Nodes, Parent, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Range } from '../../corpus/types.ts'
import { align, markdown, verbatim } from './align.ts'
import { htmlPieces } from './html.ts'
import { identity, type Mapped, nothing } from './mapped.ts'
import type { Piece, Pieces, Trouble } from './pieces.ts'

/** A file being read: where the parsed part begins, and what goes wrong on the way. */
type Reading = { readonly raw: string; readonly base: number; readonly troubles: Trouble[] }

function rangeOf(node: Nodes, { base }: Reading): Range {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) throw new Error(`a ${node.type} without a position`)
  return { start: base + start.offset, end: base + end.offset }
}

function placed(reading: Reading, at: Range, words: Mapped | null): Mapped {
  if (words) return words
  reading.troubles.push({ offset: at.start, message: 'these words cannot be told from the way they are marked up' })
  return nothing
}

/** Between the fences, if there are any; indented code has none. */
function insideFences(raw: string, range: Range): Range {
  const written = raw.slice(range.start, range.end)
  const open = /^(?:`{3,}|~{3,})[^\n]*(?:\n|$)/.exec(written)?.[0]
  if (open === undefined) return range
  const close = /(?:\r?\n)?[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(written.slice(open.length))?.[0] ?? ''
  return { start: range.start + open.length, end: Math.max(range.start + open.length, range.end - close.length) }
}

function insideTicks(raw: string, range: Range): Range {
  const ticks = /^`+/.exec(raw.slice(range.start, range.end))?.[0].length ?? 0
  return { start: range.start + ticks, end: range.end - ticks }
}

function literal(node: Text | InlineCode | Code, reading: Reading, quoted: boolean): Mapped {
  const range = rangeOf(node, reading)
  switch (node.type) {
    case 'text':
      return placed(reading, range, align(reading.raw, range, node.value, { notation: markdown, quoted }))
    case 'inlineCode':
      return placed(
        reading,
        range,
        align(reading.raw, insideTicks(reading.raw, range), node.value, { notation: verbatim, quoted }),
      )
    case 'code':
      return placed(
        reading,
        range,
        align(reading.raw, insideFences(reading.raw, range), node.value, { notation: verbatim, quoted }),
      )
  }
}

function html(node: Html, reading: Reading, quoted: boolean): readonly Piece[] {
  const range = rangeOf(node, reading)
  const found = htmlPieces(
    placed(reading, range, align(reading.raw, range, node.value, { notation: verbatim, quoted })),
  )
  reading.troubles.push(...found.troubles)
  return found.pieces
}

/** The words that stand in for a picture: `![words](address)`. They are plain text, whatever marks they hold. */
function image(node: Image | ImageReference, reading: Reading): Piece {
  const range = rangeOf(node, reading)
  const label = { start: range.start + 2, end: range.end }
  const alt = node.alt ?? ''
  // what follows the label is an address: only as much of it is read as the words need
  const longest = alt === '' ? label.start : labelEnd(reading.raw, label)
  const words =
    alt === '' ? nothing : align(reading.raw, { ...label, end: longest }, alt, { notation: markdown, marks: '*_`[]' })
  return { kind: 'image', words: placed(reading, range, words), ...range }
}

/** Where the bracket that closes a label is: brackets inside it balance or are escaped (CommonMark 6.3). */
function labelEnd(raw: string, { start, end }: Range): number {
  let depth = 0
  for (let at = start; at < end; at += 1) {
    const char = raw.charAt(at)
    if (char === '\\') at += 1
    else if (char === '[') depth += 1
    else if (char === ']' && depth === 0) return at
    else if (char === ']') depth -= 1
  }
  return end
}

/** `[label]: address` has no words; but in a news text `[Editor]: thanks` is a sentence that only looks like it. */
function definition(node: Definition, reading: Reading): readonly Piece[] {
  if (/^(?:[a-z][a-z\d+.-]*:|[/#.?])/i.test(node.url)) return []
  const { start, end } = rangeOf(node, reading)
  return [{ kind: 'words', words: identity(reading.raw, start, end) }]
}

const edge: Piece = { kind: 'edge' }

function walk(node: Nodes, reading: Reading, quoted: boolean): readonly Piece[] {
  const inside = (parent: Parent, inQuotation = quoted) =>
    parent.children.flatMap((child) => walk(child, reading, inQuotation))
  switch (node.type) {
    case 'root':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return inside(node)
    case 'paragraph':
    case 'list':
    case 'listItem':
      return [edge, ...inside(node), edge]
    case 'blockquote':
      return [edge, ...inside(node, true), edge]
    case 'heading':
      return [{ kind: 'edge', heading: true }, ...inside(node), { kind: 'edge', heading: false }]
    case 'text':
    case 'inlineCode':
      return [{ kind: 'words', words: literal(node, reading, quoted) }]
    case 'code':
      return [edge, { kind: 'words', words: literal(node, reading, quoted) }, edge]
    case 'break': {
      const { start, end } = rangeOf(node, reading)
      return [{ kind: 'words', words: { text: '\n', starts: [start], ends: [end] } }]
    }
    case 'html':
      return html(node, reading, quoted)
    case 'image':
    case 'imageReference':
      return [image(node, reading)]
    case 'definition':
      return [edge, ...definition(node, reading), edge]
    case 'thematicBreak':
      return [edge]
    // extensions of CommonMark that the parser is not given
    case 'delete':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'table':
    case 'tableCell':
    case 'tableRow':
    case 'yaml':
      throw new Error(`${node.type} is not CommonMark`)
  }
}

/** CommonMark from UTF-16 offset `start` of the file on, as pieces; HTML in it is read as HTML. */
export function markdownPieces(raw: string, start: number): Pieces {
  const reading: Reading = { raw, base: start, troubles: [] }
  const pieces = walk(fromMarkdown(raw.slice(start)), reading, false)
  return { pieces, troubles: reading.troubles }
}

import { Tokenizer } from 'htmlparser2'
import { concat, type Mapped, rawRange, shared, slice } from './mapped.ts'
import type { Piece, Pieces, Trouble } from './pieces.ts'

/** Elements that stand on their own lines: HTML Standard, 15.3 (display: block, list-item, table…) and `dialog`, `iframe`. */
const dividing = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead title tr ul'
  ).split(' '),
)
/** HTML Standard, 13.1.2: elements without content or end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Their content is code, not words. */
const code = new Set(['script', 'style'])

/** A heading's tags tell where it begins and ends; other dividing tags leave that as it is. */
function edgeOf(name: string, opens: boolean): readonly Piece[] {
  if (/^h[1-6]$/.test(name)) return [{ kind: 'edge', heading: opens }]
  return dividing.has(name) ? [{ kind: 'edge' }] : []
}

/**
 * HTML as pieces. `source.text` is the HTML, `source` says where each of its characters stands in the file. Tags and
 * entities by htmlparser2's tokenizer, which reports the place of each; a comment, a doctype and code give no piece.
 * Two `<br>` with nothing between them divide blocks, one is a line break. Trouble: a tag, a comment or code that never
 * ends, so that no words are lost in it unseen.
 */
export function htmlPieces(source: Mapped): Pieces {
  const html = source.text
  const pieces: Piece[] = []
  const troubles: Trouble[] = []
  let tag: { readonly name: string; readonly start: number } | undefined
  let inCode: { readonly name: string; readonly start: number } | undefined

  const never = (what: string, at: number) =>
    troubles.push({ offset: rawRange(source, at, at).start, message: `${what} never ends` })
  const words = (start: number, end: number) => {
    if (!inCode && start < end) pieces.push({ kind: 'words', words: slice(source, start, end) })
  }
  const open = (end: number, closesItself: boolean) => {
    if (!tag) return
    const { name, start } = tag
    const range = rawRange(source, start, end + 1)
    const alone = empty.has(name) || closesItself
    pieces.push(...edgeOf(name, true), { kind: 'open', name, alone, ...range })
    if (name === 'br') pieces.push({ kind: 'words', words: shared('\n', range.start, range.end) })
    inCode = code.has(name) ? { name, start } : undefined
    tag = undefined
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: words,
      ontextentity(codepoint, end) {
        const { start, end: rawEnd } = rawRange(source, html.lastIndexOf('&', end - 1), end)
        pieces.push({ kind: 'words', words: shared(String.fromCodePoint(codepoint), start, rawEnd) })
      },
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1 }
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase()
        const after = html.indexOf('>', end)
        inCode = undefined
        pieces.push({ kind: 'close', name, ...rawRange(source, start - 2, after < 0 ? html.length : after + 1) })
        pieces.push(...edgeOf(name, false))
      },
      onattribname() {},
      onattribdata() {},
      onattribentity() {},
      onattribend() {},
      oncdata() {},
      oncomment(start, end) {
        if (html.charAt(end) !== '>') never('the comment', start)
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  if (tag) never(`the tag <${tag.name}>`, tag.start)
  if (inCode) never(`the code in <${inCode.name}>`, inCode.start)
  return { pieces: dividedByBreaks(pieces), troubles }
}

const isBreak = (piece: Piece | undefined) => piece?.kind === 'open' && piece.name === 'br'
const isSpace = (piece: Piece | undefined) => piece?.kind === 'words' && piece.words.text.trim() === ''

/** Puts an edge between two `<br>` that have only white space between them. */
function dividedByBreaks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at): readonly Piece[] => {
    if (!isBreak(piece)) return [piece]
    let before = at - 1
    while (isSpace(pieces[before])) before -= 1
    return isBreak(pieces[before]) ? [{ kind: 'edge' }, piece] : [piece]
  })
}

/** All the words among `pieces`, in order. */
export const wordsOf = (pieces: readonly Piece[]): Mapped =>
  concat(pieces.flatMap((piece) => (piece.kind === 'words' || piece.kind === 'image' ? [piece.words] : [])))

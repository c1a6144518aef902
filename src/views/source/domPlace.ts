/** From what is selected on the page to a place in the file. */
import { inFile, type RawLine } from '../../corpus/text/rawLines.ts'
import { rawRange } from '../../corpus/text/rawRange.ts'
import type { Block, Range } from '../../corpus/types.ts'

/** Elements that hold nothing but words of a block, or of a line, say of which and from where in it (UTF-16 units). */
export const wordsAt = (block: Block, from = 0) => ({ 'data-block': block.index, 'data-from': from }) as const
export const lineAt = (line: RawLine, from: number) => ({ 'data-line': line.number, 'data-from': from }) as const

type Edge = { readonly node: Node; readonly offset: number }

/** UTF-16 units of an element's words before a point; all or none of them for a point outside it. */
const unitsBefore = (words: Element, { node, offset }: Edge, outside: number): number => {
  if (!words.contains(node)) return outside
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(node, offset)
  return before.toString().length
}

const numberOf = (element: HTMLElement, name: 'block' | 'from' | 'line'): number => Number(element.dataset[name])

type Files = { readonly blocks: readonly Block[]; readonly lines: readonly RawLine[] }

/** A range of one element's words as a range of the file (code points). */
const inRaw = (element: HTMLElement, within: Range, { blocks, lines }: Files): Range | null => {
  if (within.start >= within.end) return null
  const from = numberOf(element, 'from')
  const there = { start: within.start + from, end: within.end + from }
  if (element.dataset.line !== undefined) {
    const line = lines[numberOf(element, 'line') - 1]
    return line === undefined ? null : inFile(line, there)
  }
  const block = blocks.find(({ index }) => index === numberOf(element, 'block'))
  return block === undefined ? null : rawRange(block, there)
}

export type Held = Range & { readonly first: HTMLElement; readonly last: HTMLElement }

/** What a selection in `root` holds of the file (code points), from its first word to its last; null if no word of it. */
export const heldBy = (selected: globalThis.Range, root: Element, files: Files): Held | null => {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-block], [data-line]')].flatMap((element) => {
    if (!selected.intersectsNode(element)) return []
    const start = unitsBefore(element, { node: selected.startContainer, offset: selected.startOffset }, 0)
    const length = element.textContent.length
    const end = unitsBefore(element, { node: selected.endContainer, offset: selected.endOffset }, length)
    const range = inRaw(element, { start, end }, files)
    return range === null ? [] : [{ element, range }]
  })
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    start: Math.min(...parts.map(({ range }) => range.start)),
    end: Math.max(...parts.map(({ range }) => range.end)),
    first: first.element,
    last: last.element,
  }
}

/** The character of the file (code point) under a point of the window; null beside the words. */
export const characterAt = (x: number, y: number, files: Files): number | null => {
  const point = document.caretPositionFromPoint?.(x, y)
  const node = point?.offsetNode
  const words = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-block]')
  if (!point || !node || !words) return null
  const at = unitsBefore(words, { node, offset: point.offset }, 0)
  const last = Math.max(0, Math.min(at, words.textContent.length - 1))
  return inRaw(words, { start: last, end: last + 1 }, files)?.start ?? null
}

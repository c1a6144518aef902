import { type RefObject, useEffect, useState } from 'react'
import type { RawLine } from '../../corpus/text/rawLines.ts'
import type { Block, Range } from '../../corpus/types.ts'
import { heldBy } from './domPlace.ts'

/** What is selected: its place in the file, and where a bar can stand that covers none of it. */
export type Selected = {
  readonly range: Range
  /** Holds the last (or, `above`, the first) selected words; the bar's place is measured from it. */
  readonly host: HTMLElement
  /** CSS pixels from the host's top: the bar's upper edge, or `above` the words its lower one. */
  readonly top: number
  readonly above: boolean
}

/** Stands on what a bar can stand in: a row of the text, a line of the file. */
export const host = 'selection-host'

/** Room that the bar takes, in CSS pixels. */
const ROOM = 48

const measured = (selected: globalThis.Range, first: HTMLElement, last: HTMLElement) => {
  const boxes = [...selected.getClientRects()].filter(({ width }) => width > 0)
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const top = Math.min(...boxes.map((box) => box.top))
  const above = bottom + ROOM > window.innerHeight && top - ROOM > 0
  const of = (above ? first : last).closest<HTMLElement>(`.${host}`)
  if (boxes.length === 0 || of === null) return null
  const from = of.getBoundingClientRect().top
  return { host: of, above, top: (above ? top : bottom) - from }
}

/** Without the white space at its ends, which nobody means to quote. */
const trimmed = ({ start, end }: Range, characters: readonly string[]): Range => {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(characters[from] ?? '')) from++
  while (to > from && /\s/.test(characters[to - 1] ?? '')) to--
  return { start: from, end: to }
}

type Files = { readonly raw: string; readonly blocks: readonly Block[]; readonly lines: readonly RawLine[] }

const read = (root: Element, { raw, blocks, lines }: Files): Selected | null => {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const selected = selection.getRangeAt(0)
  const held = heldBy(selected, root, { blocks, lines })
  if (held === null) return null
  const range = trimmed(held, [...raw])
  const place = measured(selected, held.first, held.last)
  return place === null || range.start >= range.end ? null : { range, ...place }
}

/** What the reader has selected in `root`, with the pointer (once it is let go) or by key. */
export const useSelected = (root: RefObject<HTMLElement | null>, files: Files): Selected | null => {
  // a selection is nothing that anybody could send to a colleague: what they send is the link that the bar copies
  const [selected, setSelected] = useState<Selected | null>(null)
  const { raw, blocks, lines } = files
  useEffect(() => {
    let isDown = false
    let waiting: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        // a field in the bar that shows what to copy by hand selects it: the words stay chosen
        if (isDown || document.activeElement?.matches('input, textarea')) return
        setSelected(root.current && read(root.current, { raw, blocks, lines }))
      }, 120)
    }
    const down = () => {
      isDown = true
    }
    const up = () => {
      isDown = false
      look()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', up)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', up)
    }
  }, [root, raw, blocks, lines])
  return selected
}

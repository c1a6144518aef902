import { type RefObject, useEffect } from 'react'
import { align, findIn } from './align.ts'
import type { Choice } from './choice.ts'
import { keyOf } from './shape.ts'

/** Brings the chosen sentence and its nearest counterparts to one height whenever another is chosen, from a cold load too. */
export const useInLine = (root: RefObject<HTMLElement | null>, choice: Choice | null): void => {
  useEffect(() => {
    const panes = root.current
    if (panes === null || choice === null) return
    const nearest = choice.beside.flatMap(({ stretches: [first] }) => (first === undefined ? [] : [first]))
    const pairs = [choice.stretch, ...nearest].flatMap((stretch) => findIn(panes, keyOf(stretch)) ?? [])
    // a link to a sentence shows the sentence: the panes may lie below the window
    if (panes.getBoundingClientRect().top > window.innerHeight / 2)
      panes.parentElement?.scrollIntoView({ block: 'start' })
    return align(pairs)
  }, [root, choice])
}

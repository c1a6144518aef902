import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { Pane } from './useReader.ts'

/** The class of the words that an address points at. */
export const aimed = 'aim'

/** Stands on the pane of the raw file. */
export const rawPane = 'raw-pane'

const isInView = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/** In which pane the reader chose the passage, or asked to see it; undefined where they did neither. */
const paneOf = (state: unknown): Pane | undefined =>
  typeof state === 'object' && state !== null && 'pane' in state && (state.pane === 'raw' || state.pane === 'text')
    ? state.pane
    : undefined

/** The marked words in a pane; in the other, where this one does not show them. */
const passageIn = (pane: Pane): HTMLElement | undefined => {
  const all = [...document.querySelectorAll<HTMLElement>(`mark.${aimed}`)]
  const isRaw = (mark: HTMLElement) => mark.closest(`.${rawPane}`) !== null
  return all.find((mark) => isRaw(mark) === (pane === 'raw')) ?? all[0]
}

/**
 * Brings the passage of the address into view and gives it the focus, from a cold load too; again when it is asked for
 * again, and not when only a layer was switched.
 */
export const useGoTo = (): void => {
  const { hash, key, state } = useLocation()
  const last = useRef<string | null>(null)
  const pane = paneOf(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place can be asked for again; a hash typed by hand has no key of its own
  useEffect(() => {
    const isAsked = hash !== last.current || pane !== undefined
    last.current = hash
    const passage = hash === '' || !isAsked ? undefined : passageIn(pane ?? 'text')
    if (passage === undefined) return
    // a reader may have folded what the address points into
    for (let fold = passage.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    if (!isInView(passage)) passage.scrollIntoView({ block: 'center' })
    passage.focus({ preventScroll: true })
  }, [hash, key])
}

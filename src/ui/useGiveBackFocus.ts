import { useEffect, useRef } from 'react'
import { openerOf } from './openerOf.ts'
import { useEscape } from './useEscape.ts'

/** The link or button with `data-open` that was pressed last. */
function usePressed() {
  const pressed = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      if (target instanceof Element) pressed.current = target.closest<HTMLElement>('[data-open]') ?? pressed.current
    }
    document.addEventListener('click', remember, true)
    return () => document.removeEventListener('click', remember, true)
  }, [])
  return pressed
}

/**
 * Closing what is open, by Esc too: the focus goes back to what opened it, which bears `data-open`; see `openerOf`.
 * `mark`: what is open, or of several what closes next; null for nothing. `clear`: takes it out of the address.
 */
export function useGiveBackFocus(mark: string | null, clear: () => void): () => void {
  const pressed = usePressed()
  const closed = useRef<string | null>(null)
  useEffect(() => {
    if (closed.current === null || closed.current === mark) return
    const links = [...document.querySelectorAll<HTMLElement>('[data-open]')]
    openerOf(closed.current, links, pressed.current)?.focus()
    closed.current = null
  }, [mark, pressed])
  const close = () => {
    closed.current = mark
    clear()
  }
  useEscape(mark, close)
  return close
}

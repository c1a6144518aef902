import { useEffect, useRef } from 'react'
import { useEscape } from './useEscape.ts'

const opener = (mark: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-open]')].find(({ dataset }) => dataset.open === mark) ?? null

/**
 * Closing what is open, by Esc too: the focus goes back to the link that opened it, which bears `data-open`.
 * `mark`: what is open, null for nothing. `clear`: takes it out of the address.
 */
export function useClosing(mark: string | null, clear: () => void): () => void {
  const closed = useRef<string | null>(null)
  useEffect(() => {
    if (mark !== null || closed.current === null) return
    opener(closed.current)?.focus()
    closed.current = null
  }, [mark])
  const close = () => {
    closed.current = mark
    clear()
  }
  useEscape(mark, close)
  return close
}

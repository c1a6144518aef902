import { useEffect, useRef } from 'react'
import { useEscape } from '../../ui/useEscape.ts'
import { type Open, writeOpen } from '../../url/pledges.ts'
import type { PledgesShown } from './usePledgesView.ts'

const opener = (mark: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-open]')].find(({ dataset }) => dataset.open === mark) ?? null

/** Closing what is open, by Esc too: the focus goes back to the link that opened it. */
export function useClose({ state, go }: PledgesShown): () => void {
  const closed = useRef<string | null>(null)
  const mark = state.open === null ? null : writeOpen(state.open)
  useEffect(() => {
    if (mark !== null || closed.current === null) return
    opener(closed.current)?.focus()
    closed.current = null
  }, [mark])
  const close = () => {
    closed.current = mark
    go({ open: null })
  }
  useEscape(mark, close)
  return close
}

/** Whether two marks are the same one. */
export const isSame = (a: Open | null, b: Open): boolean => a !== null && writeOpen(a) === writeOpen(b)

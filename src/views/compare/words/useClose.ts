import { useEffect, useRef } from 'react'
import { useEscape } from '../../../ui/useEscape.ts'
import { type OpenCompare, writeOpenCompare } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'

const opener = (mark: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-open]')].find(({ dataset }) => dataset.open === mark) ?? null

/** Closing what is open, if it is of these kinds, by Esc too: the focus goes back to the link that opened it. */
export function useClose({ state, go }: Comparison, kinds: readonly OpenCompare['kind'][]): () => void {
  const closed = useRef<string | null>(null)
  const mark = state.open !== null && kinds.includes(state.open.kind) ? writeOpenCompare(state.open) : null
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

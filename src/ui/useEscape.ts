import { useEffect, useRef } from 'react'

/** Esc belongs first to what lies above the page, to a field with something in it, and to an input method. */
function isForAnother(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true
  if (document.querySelector('dialog[open], :popover-open') !== null) return true
  return event.target instanceof HTMLInputElement && event.target.value !== ''
}

/** Calls `close` on Esc while something is open; `open` names it, null for nothing. */
export function useEscape(open: string | null, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (open === null) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isForAnother(event)) latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
}

import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * Brings what the address leads to into view and gives it the focus, from a cold load too; not on the way back, where the
 * frame restores the scroll, and not where only the language changes.
 */
export const useLeadTo = (id: string | null): void => {
  const { key, search } = useLocation()
  const type = useNavigationType()
  // whether it has led anywhere, and where to the last time
  const led = useRef(false)
  const last = useRef<{ readonly id: string; readonly search: string }>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link followed twice leads twice, and only its key differs
  useEffect(() => {
    const isBack = type === 'POP' && led.current
    const isSamePlace = last.current?.id === id && last.current.search !== search
    if (id === null) {
      led.current = true
      last.current = null
    }
    if (id === null || isBack || isSamePlace) return
    // a frame later, because the page's own frame first puts the focus on the heading of a new view
    const frame = requestAnimationFrame(() => {
      led.current = true
      last.current = { id, search }
      const target = document.getElementById(id)
      // a reader may have folded it since it was led to
      const fold = target?.closest('details')
      if (fold) fold.open = true
      target?.scrollIntoView({ block: 'start' })
      target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [id, key, type])
}

import { type PointerEvent, useRef } from 'react'

/** CSS pixels sideways that make a swipe, and how much longer than high it must be. */
const FAR = 56
const FLAT = 2

/** Whether something between what was touched and the rows scrolls sideways by itself: then the gesture is its own. */
const isInScroller = (from: EventTarget, rows: Element): boolean => {
  let at = from instanceof Element ? from : null
  while (at !== null && at !== rows) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true
    at = at.parentElement
  }
  return false
}

/** Hears a finger that goes across the rows, and nothing else: up and down stay scrolling (`touch-action: pan-y`). */
export const useSwipe = (on: { readonly left: () => void; readonly right: () => void }) => {
  const down = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null)
  const up = (event: PointerEvent) => {
    const from = down.current
    down.current = null
    if (from === null || from.id !== event.pointerId) return
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    if (Math.abs(x) < FAR || Math.abs(x) < FLAT * Math.abs(y)) return
    // a finger that marks words is no swipe
    if (window.getSelection()?.isCollapsed === false || isInScroller(event.target, event.currentTarget)) return
    if (x < 0) on.left()
    else on.right()
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const isFinger = event.pointerType === 'touch' && event.isPrimary
      down.current = isFinger ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: up,
    onPointerCancel: () => {
      down.current = null
    },
  }
}

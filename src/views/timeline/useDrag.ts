import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { Days } from '../../corpus/time/dates.ts'
import { firstDay, lastDay, monthOf } from '../../corpus/time/dates.ts'
import type { Scale } from './scale.ts'

/** Below this many px a day, a span goes by whole months: nobody can aim at a day. */
const AIMABLE = 4
/** A press that moves less is a click. */
const CLICK = 6

/** px from the left of the chart, as far as the pointer has gone; only while it is down. */
export type Dragged = { readonly x0: number; readonly x1: number }

function spanned({ x0, x1 }: Dragged, scale: Scale): Days {
  const days = { first: scale.dayAt(Math.min(x0, x1)), last: scale.dayAt(Math.max(x0, x1)) }
  if (scale.perDay >= AIMABLE) return days
  return { first: firstDay(monthOf(days.first)), last: lastDay(monthOf(days.last)) }
}

/** Choosing a span of days by drawing over it. `onSpan` is called once, at the end. */
export function useDrag(scale: Scale, onSpan: (days: Days) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const moved = useRef(false)
  const at = (event: PointerEvent<HTMLElement>) =>
    Math.min(scale.right, Math.max(scale.left, event.clientX - event.currentTarget.getBoundingClientRect().left))
  return {
    dragged: moved.current ? dragged : null,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        moved.current = false
        if (event.button === 0 && event.isPrimary) setDragged({ x0: at(event), x1: at(event) })
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (dragged === null) return
        const next = { ...dragged, x1: at(event) }
        if (!moved.current && Math.abs(next.x1 - next.x0) >= CLICK) {
          moved.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
        }
        setDragged(next)
      },
      onPointerUp: () => {
        if (dragged !== null && moved.current) onSpan(spanned(dragged, scale))
        setDragged(null)
      },
      onPointerCancel: () => setDragged(null),
      // the end of a drag over a month's name is not a click on it
      onClickCapture: (event: MouseEvent) => {
        if (!moved.current) return
        moved.current = false
        event.preventDefault()
        event.stopPropagation()
      },
    },
  }
}

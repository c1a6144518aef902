import { type RefObject, useEffect } from 'react'
import { type Scale, shareOf } from './scale.ts'

type Seen = { readonly block: number; readonly top: number; readonly height: number }

const measured = (element: HTMLElement): Seen => {
  const { top, height } = element.getBoundingClientRect()
  return { block: Number(element.dataset.block), top, height }
}

const within = ({ top, height }: Seen, edge: number): number =>
  height === 0 ? 0 : Math.min(1, Math.max(0, (edge - top) / height))

/**
 * Draws which part of a text its pane shows: from the share of it at the pane's upper edge to that at its lower one.
 * Only the few blocks in view are measured, once a frame.
 */
export const useInView = (
  pane: RefObject<HTMLElement | null>,
  view: RefObject<HTMLElement | null>,
  scale: Scale,
): void => {
  useEffect(() => {
    const [box, mark] = [pane.current, view.current]
    if (box === null || mark === null) return
    const inView = new Set<HTMLElement>()
    let request = 0
    const draw = () => {
      request = 0
      const edges = box.getBoundingClientRect()
      const seen = [...inView].map(measured)
      const from = Math.min(1, ...seen.map((one) => shareOf(scale, one.block, within(one, edges.top))))
      const to = Math.max(0, ...seen.map((one) => shareOf(scale, one.block, within(one, edges.bottom))))
      mark.style.top = `${from * 100}%`
      mark.style.height = `${Math.max(0, to - from) * 100}%`
    }
    const ask = () => {
      if (request === 0) request = requestAnimationFrame(draw)
    }
    const watch = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (target instanceof HTMLElement) inView[isIntersecting ? 'add' : 'delete'](target)
        ask()
      },
      { root: box },
    )
    for (const block of box.querySelectorAll('[data-block]')) watch.observe(block)
    const resized = new ResizeObserver(ask)
    resized.observe(box)
    box.addEventListener('scroll', ask, { passive: true })
    return () => {
      cancelAnimationFrame(request)
      watch.disconnect()
      resized.disconnect()
      box.removeEventListener('scroll', ask)
    }
  }, [pane, view, scale])
}

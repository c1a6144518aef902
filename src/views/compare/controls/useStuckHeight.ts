import { type RefObject, useEffect } from 'react'

const NAME = '--compare-key'

/** How much of the window a sticky part takes while it sticks, for what scrolls or sticks below it: `--compare-key`. */
export const useStuckHeight = (part: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { current } = part
    const root = document.documentElement
    if (current === null) return
    const observer = new ResizeObserver(() => {
      // it sticks with its upper edge outside the window: `top` is negative
      const above = Number.parseFloat(getComputedStyle(current).top)
      root.style.setProperty(NAME, `${current.offsetHeight + (Number.isNaN(above) ? 0 : above)}px`)
    })
    observer.observe(current)
    return () => {
      observer.disconnect()
      root.style.removeProperty(NAME)
    }
  }, [part])
}

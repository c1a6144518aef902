import { useEffect, useState } from 'react'
import { METHOD_PARTS, type MethodPart } from '../../url/method.ts'
import { partId } from './Part.tsx'

/** The part that stands under a line a fifth of the window from its top: the one being read. Null above the first. */
export const useSeenPart = (): MethodPart | null => {
  const [seen, setSeen] = useState<MethodPart | null>(null)
  useEffect(() => {
    const sections: ReadonlyMap<Element, MethodPart> = new Map(
      METHOD_PARTS.flatMap((part) => {
        const section = document.getElementById(partId(part))?.closest('section')
        return section ? [[section, part] as const] : []
      }),
    )
    const under = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) under.add(target)
          else under.delete(target)
        }
        const part = [...under].map((section) => sections.get(section)).at(-1)
        // between two parts the last one stays
        if (part !== undefined) setSeen(part)
        else if (window.scrollY === 0) setSeen(null)
      },
      { rootMargin: '-20% 0px -79% 0px' },
    )
    for (const section of sections.keys()) observer.observe(section)
    return () => observer.disconnect()
  }, [])
  return seen
}

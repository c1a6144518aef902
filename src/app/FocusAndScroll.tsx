import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { readPlace } from '../url/hashPlace.ts'
import { keepScroll, scrollOf } from './scroll.ts'

/** Scroll: where it was, going back; the top of a new view; as it is, where only the query changes. */
const useScroll = (shown: string): void => {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the address is one change of its key
  useLayoutEffect(() => {
    const before = scrollOf(key)
    if (type === 'POP' && before !== undefined) window.scrollTo(0, before)
    else if (shown !== pathname && readPlace(hash).kind !== 'place') window.scrollTo(0, 0)
    return keepScroll(key)
  }, [key])
}

/**
 * Stands after a view and so mounts when the view does. Focus follows the view: its h1, unless this is the first load,
 * the same view, or a passage takes it. `shown`: the path last arrived at.
 */
export const FocusAndScroll = ({ shown }: { readonly shown: RefObject<string> }) => {
  const { pathname, hash } = useLocation()
  useScroll(shown.current)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (readPlace(hash).kind !== 'place')
      (
        document.querySelector<HTMLElement>('main [data-focus]') ?? document.querySelector<HTMLElement>('main h1')
      )?.focus({ preventScroll: true })
  }, [pathname, hash, shown])
  return null
}

import { useState } from 'react'
import { useGiveBackFocus } from '../../ui/useGiveBackFocus.ts'
import type { Sources } from './useSources.ts'

/** Esc closes the link opened last. The address keeps no order, so here is kept which was: nobody would send it. */
export const useCloseLast = ({ state: { open }, toggled, go }: Sources): void => {
  const [order, setOrder] = useState(open)
  const kept = order.filter((one) => open.includes(one))
  const next = [...kept, ...open.filter((one) => !kept.includes(one))]
  if (next.join() !== order.join()) setOrder(next)
  const last = next.at(-1) ?? null
  useGiveBackFocus(last, () => {
    if (last !== null) go(toggled(last))
  })
}

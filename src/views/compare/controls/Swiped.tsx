import type { ReactNode } from 'react'
import type { Comparison } from '../useCompare.ts'
import { PairBar } from './PairBar.tsx'
import { type PairSteps, pairSteps } from './shape.ts'
import { useSwipe } from './useSwipe.ts'

/** Below these widths two sources stand side by side: see compare.css. */
const NARROW = { topic: '(max-width: 639px)', text: '(max-width: 899px)' } as const

type Props = { readonly comparison: Comparison; readonly mode: keyof typeof NARROW; readonly children: ReactNode }

/** Sources side by side, with the bar that says which two and, on a phone, a swipe that changes the one beside. */
export const Swiped = ({ comparison, mode, children }: Props) => {
  const { pair, sources, go } = comparison
  const turn = (of: (steps: PairSteps) => PairSteps['next']) => () => {
    const to = pair === null ? null : of(pairSteps(sources, pair))
    if (to === null || !window.matchMedia(NARROW[mode]).matches) return
    go({ pair: [to[0].id, to[1].id] })
  }
  const hear = useSwipe({ left: turn(({ next }) => next), right: turn(({ previous }) => previous) })
  return (
    <div className={`compare-swiped compare-swiped-${mode}`} {...hear}>
      {children}
      <PairBar comparison={comparison} />
    </div>
  )
}

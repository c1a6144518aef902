import { useEffect, useRef, useState } from 'react'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import type { Handling } from '../../../parts/marks/MarkLink.tsx'
import { isMark, isOpenMark, type OpenMark, openOf } from '../card/opened.ts'
import { openWords } from '../card/openWords.ts'
import { useDescribe } from '../card/useDescribe.ts'
import type { Comparison } from '../useCompare.ts'

export type Opened = {
  readonly handling: Handling<OnlyHere & FileRange>
  readonly open: OpenMark | null
  /** What the focus rests on, where the address opens nothing. */
  readonly glance: OpenMark | null
  readonly choose: (open: OpenMark) => void
  readonly close: () => void
  /** The focus left the texts. */
  readonly lookAway: () => void
}

// the card has the same words beside it, and its own links to them
const openInPanes = () => openWords(document.querySelector('.text-panes'))

/** Which mark's card stands open: the address's, else that of the words that have the focus. */
export const useOpened = (comparison: Comparison): Opened => {
  const { state, go, href } = comparison
  const describe = useDescribe()
  // what the focus rests on: nobody would send it
  const [glance, setGlance] = useState<OpenMark | null>(null)
  const returning = useRef(false)
  const own = isMark(state.open) ? state.open : null
  const open = own ?? glance
  useEffect(() => {
    // the card took height from the panes: the words stay in sight
    if (open !== null) openInPanes()?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const choose = (next: OpenMark) => {
    setGlance(null)
    go({ open: next })
  }
  const close = () => {
    const words = openInPanes()
    setGlance(null)
    if (own !== null) go({ open: null })
    // the words have been read: their card does not come back with the focus
    returning.current = true
    words?.focus({ preventScroll: true })
    returning.current = false
  }
  return {
    handling: {
      isOpen: (mark) => isOpenMark(mark, open),
      hrefOf: (mark) => href({ open: openOf(mark, null) }),
      describe,
      onChoose: (mark) => choose(openOf(mark, null)),
      onFocus: (mark) => {
        if (!returning.current) setGlance(openOf(mark, null))
      },
    },
    open,
    glance: own === null ? glance : null,
    choose,
    close,
    lookAway: () => setGlance(null),
  }
}

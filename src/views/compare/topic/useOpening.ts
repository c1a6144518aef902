import { useMemo, useRef, useState } from 'react'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import { useFrames } from '../../../queries/coding.ts'
import { isMark, type OpenMark, rowOfOpen } from '../card/opened.ts'
import { openWords } from '../card/openWords.ts'
import type { Comparison } from '../useCompare.ts'

/** Memoised by the address, so that moving the focus draws only the row that it moves in. */
export type Opening = {
  readonly choose: (open: OpenMark, row: string) => void
  readonly look: (open: OpenMark, row: string) => void
  readonly lookAway: () => void
  /** Closes the card of a row and gives the focus back to the words; what the focus rests on only looks away. */
  readonly close: (row: HTMLElement | null, isGlance: boolean) => void
}

/** The card under one row. */
export type Shown = {
  readonly open: OpenMark | null
  /** It is what the focus rests on, said by no address. */
  readonly isGlance: boolean
  /** Esc closes it: of two cards the one that the focus rests on. */
  readonly listens: boolean
}

type Glance = { readonly open: OpenMark; readonly row: string }

/** Which card stands open under which row. */
export const useOpening = (
  { state, go }: Comparison,
  rows: readonly ComparedTopic[],
): { readonly opening: Opening; readonly shownIn: (row: string) => Shown } => {
  const frames = useFrames()
  // the row in which words were pressed that stand in several, and what the focus rests on: nobody would send either
  const [pressed, setPressed] = useState<string | null>(null)
  const [glance, setGlance] = useState<Glance | null>(null)
  const returning = useRef(false)
  const open = isMark(state.open) ? state.open : null
  const openRow = rowOfOpen(open, rows, { frames }, pressed)
  const opening = useMemo(
    (): Opening => ({
      choose: (next, row) => {
        setGlance(null)
        setPressed(row)
        go({ open: next })
      },
      look: (next, row) => {
        if (!returning.current) setGlance({ open: next, row })
      },
      lookAway: () => setGlance(null),
      close: (row, isGlance) => {
        setGlance(null)
        if (isGlance) return
        const words = openWords(row)
        go({ open: null })
        // the words have been read: their card does not come back with the focus
        returning.current = true
        words?.focus()
        returning.current = false
      },
    }),
    [go],
  )
  const shownIn = (row: string): Shown => {
    const [own, looked] = [openRow === row ? open : null, glance?.row === row ? glance.open : null]
    const isGlance = looked !== null
    return { open: looked ?? own, isGlance, listens: isGlance || (own !== null && glance === null) }
  }
  return { opening, shownIn }
}

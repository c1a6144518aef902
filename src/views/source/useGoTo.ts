import { useEffect } from 'react'

/** The class of the words that an address points at. */
export const aimed = 'aim'

/** Brings the passage of the address into view and gives it the focus, from a cold load too. */
export const useGoTo = (hash: string): void => {
  useEffect(() => {
    if (hash === '') return
    const passage = document.querySelector<HTMLElement>(`mark.${aimed}`)
    passage?.scrollIntoView({ block: 'center' })
    passage?.focus({ preventScroll: true })
  }, [hash])
}

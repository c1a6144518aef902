import { type RefObject, useEffect } from 'react'
import { useIntl } from 'react-intl'
import { useLocation, useNavigate } from 'react-router'
import { useKey } from '../../parts/keys/useKey.ts'
import { useEscape } from '../../ui/useEscape.ts'

const rowsIn = (view: HTMLElement | null): readonly HTMLElement[] => [
  ...(view?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]
const fieldIn = (view: HTMLElement | null) => view?.querySelector<HTMLInputElement>('[data-focus]') ?? null

/** Where the focus is among the results; -1 before the first. A link inside a result counts as its result. */
function present(rows: readonly HTMLElement[]): number {
  const { activeElement } = document
  if (activeElement === null) return -1
  const row = activeElement.closest('[data-result]')?.querySelector('[data-row]') ?? activeElement
  return row instanceof HTMLElement ? rows.indexOf(row) : -1
}

/** From the first result back is the field. */
function step(view: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(view)
  const next = present(rows) + by
  const to = next < 0 ? fieldIn(view) : rows[Math.min(next, rows.length - 1)]
  to?.focus()
}

/** The address that the reader left for the search, where there is one. */
const leftFrom = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string' ? state.from : null

/** Arrows from the field and between results, `j` and `k` between results, Esc back to where the search was asked for. */
export function useKeys(view: RefObject<HTMLElement | null>): void {
  const intl = useIntl()
  const navigate = useNavigate()
  const from = leftFrom(useLocation().state)
  useKey('j', intl.formatMessage({ id: 'search.keys.next' }), () => step(view.current, 1))
  useKey('k', intl.formatMessage({ id: 'search.keys.previous' }), () => step(view.current, -1))
  useEscape(from, () => from !== null && navigate(from))
  useEffect(() => {
    // a cold load: the frame moves the focus only between views, and a link to results is there to be read
    const field = fieldIn(view.current)
    if (field?.value === '' && document.activeElement === document.body) field.focus({ preventScroll: true })
    const arrows = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const on = event.target instanceof Element ? event.target : null
      if (on?.closest('[data-result], [data-focus]') === null) return
      event.preventDefault()
      step(view.current, event.key === 'ArrowDown' ? 1 : -1)
    }
    const all = view.current
    all?.addEventListener('keydown', arrows)
    return () => all?.removeEventListener('keydown', arrows)
  }, [view])
}

import { useIntl } from 'react-intl'
import { useKey } from '../../parts/keys/useKey.ts'

/** The row that holds the focus or the open event, or none. */
function present(rows: readonly HTMLElement[]): number {
  const { activeElement } = document
  const focused = activeElement instanceof HTMLElement ? rows.indexOf(activeElement) : -1
  return focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
}

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = present(rows)
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by
  rows[next]?.focus()
}

/** `j` and `k` go through the list. */
export function useListKeys(): void {
  const intl = useIntl()
  useKey('j', intl.formatMessage({ id: 'timeline.keys.next' }), () => step(1))
  useKey('k', intl.formatMessage({ id: 'timeline.keys.previous' }), () => step(-1))
}

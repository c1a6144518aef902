import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type OpenCompare, writeOpenCompare } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'

type Props = {
  readonly comparison: Comparison
  readonly to: OpenCompare
  readonly className: string
  /** What is said instead of what is shown. */
  readonly name?: string
  readonly children: ReactNode
}

/** Whether this is what the address says stands open. */
const isOpen = ({ state }: Pick<Comparison, 'state'>, one: OpenCompare): boolean =>
  state.open !== null && writeOpenCompare(state.open) === writeOpenCompare(one)

/** A link that opens passages under its row. */
export const OpenLink = ({ comparison, to, className, name, children }: Props) => (
  <Link
    to={comparison.href({ open: to })}
    className={className}
    data-open={writeOpenCompare(to)}
    {...(name === undefined ? {} : { 'aria-label': name })}
    {...(isOpen(comparison, to) ? { 'aria-current': true } : {})}
  >
    {children}
  </Link>
)

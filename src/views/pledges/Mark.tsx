import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type Open, writeOpen } from '../../url/pledges.ts'
import { isSame } from './useOpen.ts'
import type { PledgesShown } from './usePledgesView.ts'

type Props = {
  readonly view: PledgesShown
  readonly open: Open
  /** The accessible name, where what it shows does not say enough. */
  readonly name?: string
  readonly className?: string
  readonly children: ReactNode
}

/** What can be opened in a chart: a link to its passages, and, once they are open, back. */
export const Mark = ({ view, open, name, className = '', children }: Props) => {
  const on = isSame(view.state.open, open)
  return (
    <Link
      to={view.href({ open: on ? null : open })}
      data-open={writeOpen(open)}
      aria-current={on ? 'true' : undefined}
      aria-label={name}
      className={className}
    >
      {children}
    </Link>
  )
}

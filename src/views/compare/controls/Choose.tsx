import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Popover } from '../../../ui/Popover.tsx'

export type Option = { readonly id: string; readonly label: ReactNode; readonly href: string; readonly on: boolean }

type Props = {
  /** What is chosen: "Sorted". */
  readonly name: string
  readonly shown: ReactNode
  readonly options: readonly Option[]
}

const close = (link: HTMLElement) => link.closest<HTMLElement>('[popover]')?.hidePopover()

/** One of several, each of which is an address. */
export const Choose = ({ name, shown, options }: Props) => (
  <Popover trigger={shown} label={name}>
    <ul className="compare-options" aria-label={name}>
      {options.map(({ id, label, href, on }) => (
        <li key={id}>
          <Link
            to={href}
            onClick={({ currentTarget }) => close(currentTarget)}
            {...(on ? { 'aria-current': true } : {})}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  </Popover>
)

import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

export type Part = { readonly id: string; readonly name: ReactNode }

/** The parts of a long page: each takes the focus to its heading. */
export const Jump = ({ to }: { readonly to: readonly Part[] }) => (
  <nav className="company-jump" aria-label={useIntl().formatMessage({ id: 'company.jump' })}>
    <ul>
      {to.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => document.getElementById(id)?.focus()}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  </nav>
)

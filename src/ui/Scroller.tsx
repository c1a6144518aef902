import type { ReactNode } from 'react'

type Props = { readonly labelledBy: string; readonly className: string; readonly children: ReactNode }

/** What is wider than its place scrolls inside itself, by the keyboard too. */
export const Scroller = ({ labelledBy, className, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by the arrow keys
  <section className={className} tabIndex={0} aria-labelledby={labelledBy}>
    {children}
  </section>
)

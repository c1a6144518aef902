import type { ReactNode } from 'react'

type Props = {
  /** Unique on the page; the heading's id too. */
  readonly id: string
  readonly title: ReactNode
  /** What is listed, and by which rule. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A part of the page under a rule of ink. */
export const Section = ({ id, title, note, children }: Props) => (
  <section className="company-section" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {note && <p className="company-note">{note}</p>}
    {children}
  </section>
)

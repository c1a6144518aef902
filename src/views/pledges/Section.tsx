import { type ReactNode, useId } from 'react'

type Props = { readonly title: ReactNode; readonly measured: ReactNode; readonly children: ReactNode }

/** A chart with its sentence above it and what is measured below that. */
export const Section = ({ title, measured, children }: Props) => {
  const id = useId()
  return (
    <section className="pledge-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="pledge-measured">{measured}</p>
      {children}
    </section>
  )
}

/** A line under a chart: what it is about at left, the rest beside it. */
export const Row = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="pledge-row">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

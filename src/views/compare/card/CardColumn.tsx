import { type ReactNode, useId } from 'react'
import type { Document } from '../../../corpus/types.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'

type Props = { readonly source: Document; readonly head?: ReactNode; readonly children?: ReactNode }

/** What one source has of it, under its own letter. */
export const CardColumn = ({ source, head, children }: Props) => {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div role="group" aria-labelledby={id} className="card-column">
      <p className="card-head">
        <span id={id}>
          <Siglum document={source} className="card-letter" />
        </span>{' '}
        {head}
      </p>
      {children}
    </div>
  )
}

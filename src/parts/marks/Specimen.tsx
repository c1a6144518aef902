import type { ReactNode } from 'react'
import { byId } from '../../corpus/byId.ts'
import type { TermId } from '../../corpus/types.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { codeClass } from './codes.ts'

type Props = {
  readonly dimension: TermId
  /** Words to draw the line under; the dimension's own name if left out. */
  readonly children?: ReactNode
}

/** A dimension, or words about it, with the line that its codes have. */
export const Specimen = ({ dimension, children }: Props) => {
  const book = useCodingBook()
  const label = byId(book.dimension, dimension)?.label
  return (
    <mark className={`code ${codeClass(book, dimension)} lane-0 specimen`}>
      {children ?? (label && <Bilingual text={label} />)}
    </mark>
  )
}

import type { Document } from '../../../corpus/types.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'

/** A source by its letter and its name, and the way to it. */
export const Source = ({ source }: { readonly source: Document }) => (
  <SourceLink to={source} className="question-source">
    <Siglum document={source} />{' '}
    <span>
      <Bilingual text={source.outlet} />
    </span>
  </SourceLink>
)

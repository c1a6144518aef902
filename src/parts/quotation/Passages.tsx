import type { CSSProperties } from 'react'
import type { Document, Passage } from '../../corpus/types.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Quotation } from './Quotation.tsx'
import { colourClass } from './Siglum.tsx'
import { SourceLink } from './SourceLink.tsx'

const columnsOf = (count: number) =>
  // React's type of a style knows no custom property
  ({ '--columns': count }) as CSSProperties

const Telling = ({ source, passages }: { readonly source: Document; readonly passages: readonly Passage[] }) => (
  <li
    className={`border-t-3 border-t-(color:--source) pt-1 max-lg:grid max-lg:grid-cols-[28px_minmax(0,1fr)] head-${colourClass(source.colour)}`}
  >
    <SourceLink to={source} className="mb-1 block w-max text-start text-deck/row max-lg:self-start" />
    <div>
      {passages.map((passage) => (
        <Quotation key={`${passage.start}-${passage.end}`} passage={passage} />
      ))}
    </div>
  </li>
)

/** A record's tellings, side by side where there is room: each source that tells it, in corpus order, with its own words. */
export const Passages = ({ passages }: { readonly passages: readonly Passage[] }) => {
  const { documents } = useCorpus()
  const telling = documents
    .map((source) => ({ source, passages: passages.filter(({ document }) => document === source.id) }))
    .filter(({ passages }) => passages.length > 0)
  return (
    <ul
      className="passages grid grid-cols-[repeat(var(--columns),minmax(0,1fr))] gap-x-7 gap-y-4 max-lg:grid-cols-1"
      style={columnsOf(Math.min(telling.length, 3))}
    >
      {telling.map(({ source, passages }) => (
        <Telling key={source.id} source={source} passages={passages} />
      ))}
    </ul>
  )
}

import { Link } from 'react-router'
import type { Document } from '../../corpus/types.ts'
import { Chain, WayEvidence, WayTypes } from '../../parts/chain/Chain.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { linkId } from './known.ts'
import type { Sources } from './useSources.ts'

/** One document's chain, to its letter; what shows each link stands below it, as the address says. */
export const Lineage = ({ view, source }: { readonly view: Sources; readonly source: Document }) => {
  const isOpen = (id: string) => view.state.open.includes(id)
  const opened = source.chain.flatMap(({ link }, at) => {
    const id = linkId(source, at)
    return link && isOpen(id) ? [{ link, id }] : []
  })
  return (
    <div className="lineage">
      <Chain
        source={source}
        letter={<SourceLink to={source} className="lineage-siglum" />}
        way={(of, at) => {
          const id = linkId(source, at)
          return (
            <Link
              to={view.href(view.toggled(id))}
              aria-expanded={isOpen(id)}
              aria-controls={isOpen(id) ? `way-${id}` : undefined}
              data-open={id}
            >
              <WayTypes way={of} />
            </Link>
          )
        }}
      />
      {opened.map(({ link, id }) => (
        <div key={id} className="lineage-evidence" id={`way-${id}`}>
          <p>
            <WayTypes way={link} />
          </p>
          <WayEvidence way={link} />
        </div>
      ))}
    </div>
  )
}

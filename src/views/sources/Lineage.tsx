import { FormattedList, FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { isStated } from '../../corpus/family.ts'
import type { Document, Station } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { Outsides } from '../../parts/Outsides.tsx'
import { Quotation } from '../../parts/Quotation.tsx'
import { colourClass } from '../../parts/Siglum.tsx'
import { SourceLink } from '../../parts/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { linkId, type Sources } from './useSources.ts'

type Way = NonNullable<Station['link']>

/** Solid is what the document itself states. */
const isSolid = (way: Way | undefined): boolean => way === undefined || isStated(way)

const Types = ({ of }: { readonly of: Way }) => {
  const [{ codebook }, words] = [useCorpus(), useWords()]
  const types = codebook.link.filter(({ id }) => of.types.includes(id))
  const basis = codebook.linkBasis.find(({ id }) => id === of.basis)
  return (
    <>
      <strong>
        <FormattedList type="conjunction" value={types.map(({ label }) => words(label))} />
      </strong>
      {basis && (
        <span className="lineage-basis">
          <Bilingual of={basis.label} />
        </span>
      )}
    </>
  )
}

/** What shows that a text came this way: the words of the copy, the addresses outside. */
const Evidence = ({ way, id }: { readonly way: Way; readonly id: string }) => (
  <div className="lineage-evidence" id={id}>
    <p className="lineage-note">
      <Types of={way} />
    </p>
    <p className="lineage-note">
      <Bilingual of={way.note} />
    </p>
    {way.passages.map((passage) => (
      <Quotation key={passage.start} passage={passage} />
    ))}
    {way.outside.length > 0 && <Outsides of={way.outside} />}
  </div>
)

type StopProps = { readonly view: Sources; readonly source: Document; readonly at: number; readonly station: Station }

const Stop = ({ view, source, at, station }: StopProps) => {
  const { link, held, name } = station
  const id = linkId(source, at)
  const isOpen = view.state.open.includes(id)
  const next = source.chain[at + 1]?.link
  return (
    <li className={`lineage-stop ${isSolid(next) ? '' : 'lineage-leads-unstated'} ${next ? '' : 'lineage-last'}`}>
      {link && (
        <div className={`lineage-way ${isSolid(link) ? '' : 'lineage-unstated'}`}>
          <Link
            to={view.toggled(id)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `way-${id}` : undefined}
            data-open={id}
            preventScrollReset
          >
            <Types of={link} />
          </Link>
        </div>
      )}
      <div className={`lineage-station ${held ? 'lineage-held' : ''}`}>
        <strong>
          {next === undefined && <SourceLink to={source} className="lineage-siglum" />}
          <span>
            <Bilingual of={name} />
          </span>
        </strong>
        <span>
          <FormattedMessage id={held ? 'source.chain.held' : 'source.chain.notHeld'} />
        </span>
      </div>
    </li>
  )
}

/** One document's chain: stations as dots on a line, oldest first, to its letter; what shows each link on demand. */
export const Lineage = ({ view, source }: { readonly view: Sources; readonly source: Document }) => {
  const ways = source.chain.flatMap(({ link }, at) => (link ? [{ link, id: linkId(source, at) }] : []))
  return (
    <div className={`lineage head-${colourClass(source.colour)}`}>
      <ol className="lineage-line">
        {source.chain.map((station, at) => (
          // stations have no id and never change places
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Stop key={at} view={view} source={source} at={at} station={station} />
        ))}
      </ol>
      {ways
        .filter(({ id }) => view.state.open.includes(id))
        .map(({ link, id }) => (
          <Evidence key={id} way={link} id={`way-${id}`} />
        ))}
    </div>
  )
}

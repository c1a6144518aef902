import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { isStated } from '../../corpus/family.ts'
import type { Document, Station } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { Outsides } from '../../parts/Outsides.tsx'
import { Quotation } from '../../parts/Quotation.tsx'
import { colourClass } from '../../parts/Siglum.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import './chain.css'

/** A way that the document does not state itself: dotted. */
const isInferred = (link: Station['link']): boolean => link !== undefined && !isStated(link)

/** How the text came to a station: what was done and how that is known; opened, the words or addresses that show it. */
const Way = ({ link }: { readonly link: NonNullable<Station['link']> }) => {
  const { codebook } = useCorpus()
  const words = useWords()
  const types = codebook.link.filter((term) => link.types.some((id) => id === term.id))
  const basis = codebook.linkBasis.find((term) => term.id === link.basis)
  return (
    <details className={`way ${isInferred(link) ? 'way-inferred' : ''}`}>
      <summary>
        <strong>
          <FormattedList type="conjunction" value={types.map((type) => words(type.label))} />
        </strong>
        {basis && (
          <>
            {' · '}
            <Bilingual of={basis.label} />
          </>
        )}
      </summary>
      <p>
        <Bilingual of={link.note} />
      </p>
      {link.passages.map((passage) => (
        <p key={passage.start}>
          <Quotation passage={passage} form="inline" />
        </p>
      ))}
      {link.outside.length > 0 && <Outsides of={link.outside} />}
    </details>
  )
}

type StopProps = { readonly station: Station; readonly next: Station | undefined; readonly source: Document }

const Stop = ({ station, next, source }: StopProps) => (
  <li className={`stop ${next === undefined ? 'stop-last' : ''} ${isInferred(next?.link) ? 'leads-inferred' : ''}`}>
    {station.link && <Way link={station.link} />}
    <div className={`station ${station.held ? `station-held head-${colourClass(source.colour)}` : ''}`}>
      <strong>
        <Bilingual of={station.name} />
      </strong>
      <span>
        <FormattedMessage id={station.held ? 'source.chain.held' : 'source.chain.notHeld'} />
      </span>
    </div>
  </li>
)

/** How this copy came to be, oldest station first. */
export const Chain = ({ source }: { readonly source: Document }) => {
  const name = useIntl().formatMessage({ id: 'source.chain.title' })
  return (
    <section aria-labelledby="chain" className="chain-section">
      <h2 id="chain" className="label">
        {name}
      </h2>
      <ol className="chain">
        {source.chain.map((station, at) => (
          // stations have no id and never change places
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Stop key={at} station={station} source={source} next={source.chain[at + 1]} />
        ))}
      </ol>
    </section>
  )
}

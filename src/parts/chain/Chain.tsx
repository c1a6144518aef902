import type { ReactNode } from 'react'
import { FormattedList, FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { isStated } from '../../corpus/sources/family.ts'
import type { Document, Station } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Outsides } from '../event/Outsides.tsx'
import { Quotation } from '../quotation/Quotation.tsx'
import { colourClass } from '../quotation/Siglum.tsx'

/** How a text came from one station to the next. */
export type Way = NonNullable<Station['link']>

/** What was done, and how that is known. */
export const WayTypes = ({ way }: { readonly way: Way }) => {
  const { codebook } = useCorpus()
  const words = useWords()
  const types = codebook.link.filter(({ id }) => way.types.includes(id))
  const basis = byId(codebook.linkBasis, way.basis)
  return (
    <>
      <strong>
        <FormattedList type="conjunction" value={types.map(({ label }) => words(label))} />
      </strong>
      {basis && (
        <>
          {' · '}
          <Bilingual text={basis.label} />
        </>
      )}
    </>
  )
}

/** What shows it: the words of the copy, the addresses outside. */
export const WayEvidence = ({ way }: { readonly way: Way }) => (
  <div className="chain-evidence">
    <p>
      <Bilingual text={way.note} />
    </p>
    {way.passages.map((passage) => (
      <p key={passage.start}>
        <Quotation passage={passage} form="inline" />
      </p>
    ))}
    {way.outside.length > 0 && <Outsides outsides={way.outside} />}
  </div>
)

type Props = {
  readonly source: Document
  /** What stands under the line to a station; `at`: the station, counted from 0. */
  readonly way: (of: Way, at: number) => ReactNode
  /** What stands before the name of the copy itself. */
  readonly letter?: ReactNode
}

/** Solid is what the document itself states. */
const lineClass = (name: string, of: Way | undefined): string => (of === undefined || isStated(of) ? '' : name)

const Stop = ({ source, way, letter, at }: Props & { readonly at: number }) => {
  const [station, next] = [source.chain[at], source.chain[at + 1]]
  if (station === undefined) return null
  const { link, held, name } = station
  return (
    <li className={`chain-stop ${lineClass('chain-leads-unstated', next?.link)} ${next ? '' : 'chain-last'}`}>
      {link && <div className={`chain-way ${lineClass('chain-unstated', link)}`}>{way(link, at)}</div>}
      <div className={`chain-station ${held ? `chain-held head-${colourClass(source.colour)}` : ''}`}>
        <strong>
          {next === undefined && letter}
          <span>
            <Bilingual text={name} />
          </span>
        </strong>
        <span>
          <FormattedMessage id={held ? 'source.chain.held' : 'source.chain.notHeld'} />
        </span>
      </div>
    </li>
  )
}

/** How a copy came to be: stations as dots on a line, oldest first. */
export const Chain = (props: Props) => (
  <ol className="chain">
    {props.source.chain.map((_, at) => (
      // stations have no id and never change places
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Stop key={at} {...props} at={at} />
    ))}
  </ol>
)

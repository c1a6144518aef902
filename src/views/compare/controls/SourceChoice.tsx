import { type ReactNode, useState } from 'react'
import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Comparable } from '../../../corpus/framing/comparable.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { dateText } from '../../../parts/date/dateText.ts'
import { Sigla, Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { mayToggle } from './shape.ts'

/** How the text came here from the station before, in one line. */
const Provenance = ({ document }: { readonly document: Document }) => {
  const { codebook } = useCorpus()
  const words = useWords()
  const [before, { link } = {}] = document.chain.slice(-2)
  if (link === undefined || before === undefined) return <FormattedMessage id="compare.provenance.first" />
  const types = codebook.link.filter((term) => link.types.some((id) => id === term.id))
  const basis = byId(codebook.linkBasis, link.basis)
  return (
    <>
      <FormattedMessage
        id="compare.provenance"
        values={{
          how: <FormattedList key="how" type="conjunction" value={types.map(({ label }) => words(label))} />,
          from: <Bilingual key="from" text={before.name} />,
        }}
      />
      {basis && (
        <>
          {' · '}
          <Bilingual text={basis.label} />
        </>
      )}
    </>
  )
}

/** Which events of the other chosen sources it tells: their number, and their names on demand. */
const Shared = ({ comparable, on }: { readonly comparable: Comparable; readonly on: boolean }) => {
  const { events } = useCorpus()
  const [isOpen, setOpen] = useState(false)
  const { shared, others, could } = comparable
  const said = (
    <FormattedMessage
      id="compare.shared"
      values={{ shared: shared.length, others: others.length, early: others.length - could, on: on ? 'on' : 'off' }}
    />
  )
  if (shared.length === 0) return <p>{said}</p>
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{said}</summary>
      {isOpen && (
        <ul>
          {events
            .filter(({ id }) => shared.includes(id))
            .map(({ id, title }) => (
              <li key={id}>
                <Bilingual text={title} />
              </li>
            ))}
        </ul>
      )}
    </details>
  )
}

type Props = {
  readonly comparable: Comparable
  readonly on: boolean
  /** How many are chosen. */
  readonly count: number
  readonly toggle: () => void
  /** Id of the words that say why a box cannot be ticked or unticked now. */
  readonly reason: string
}

const Facts = ({ comparable: { document, witnesses } }: { readonly comparable: Comparable }): ReactNode => {
  const intl = useIntl()
  return (
    <>
      <p>
        {intl.formatDisplayName(document.language, { type: 'language' })}
        {' · '}
        {dateText(document.published.date, intl)}
        {' · '}
        <Provenance document={document} />
      </p>
      {witnesses.length > 0 && (
        <p>
          <FormattedMessage id="compare.witness" values={{ of: <Sigla key="of" documents={witnesses} /> }} />
        </p>
      )}
    </>
  )
}

/** A source that can stand beside the others. */
export const SourceChoice = ({ comparable, on, count, toggle, reason }: Props) => {
  const { document } = comparable
  const isFree = mayToggle(count, on)
  return (
    <li className={isFree ? 'compare-source' : 'compare-source compare-source-fixed'}>
      <label>
        <input
          type="checkbox"
          checked={on}
          // a box that cannot be ticked keeps the focus, and says why
          {...(isFree ? {} : { 'aria-disabled': true, 'aria-describedby': reason })}
          onChange={() => isFree && toggle()}
        />
        <Siglum document={document} className="compare-source-siglum" />
        <span className="compare-source-outlet">
          <Bilingual text={document.outlet} />
        </span>
      </label>
      <div className="compare-source-facts">
        <Facts comparable={comparable} />
        <Shared comparable={comparable} on={on} />
      </div>
    </li>
  )
}

import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Document } from '../../../corpus/types.ts'
import { dateText } from '../../../parts/date/dateText.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Choice } from './choice.ts'
import { keyOf } from './shape.ts'

type Props = {
  readonly id: string
  readonly source: Document
  readonly choice: Choice | null
  readonly onGo: (key: string) => void
}

type PlaceProps = { readonly unit: TextUnit; readonly source: Document; readonly onGo: Props['onGo'] }

const Place = ({ unit, source, onGo }: PlaceProps) => (
  <button type="button" className="text-button" onClick={() => onGo(keyOf(unit))}>
    <FormattedMessage
      id="compareText.place"
      values={{ siglum: source.siglum, number: unit.block.number ?? 0, kind: unit.block.kind, sentence: unit.sentence }}
    />
  </button>
)

/** What this source has beside the chosen sentence: its passages, nearest first. */
const Has = ({ source, choice, onGo }: Omit<Props, 'id' | 'choice'> & { readonly choice: Choice }) => {
  if (choice.stretch.document === source.id)
    return (
      <FormattedMessage
        id="compareText.head.chosen"
        values={{ place: <Place unit={choice.stretch} source={source} onGo={onGo} /> }}
      />
    )
  const stretches = choice.beside.find(({ document }) => document === source.id)?.stretches ?? []
  if (stretches.length === 0) return <FormattedMessage id="compareText.head.silent" />
  return (
    <>
      <FormattedMessage id="compareText.head.same" values={{ count: stretches.length }} />{' '}
      <span className="text-places">
        {stretches.map((stretch) => (
          <Place key={stretch.start} unit={stretch} source={source} onGo={onGo} />
        ))}
      </span>
    </>
  )
}

/** Letter, outlet, language and date; then what the source has on the chosen sentence. */
export const ColumnHead = ({ id, source, choice, onGo, children }: Props & { readonly children: ReactNode }) => {
  const intl = useIntl()
  return (
    <header className="text-head">
      <Siglum document={source} className="text-letter" />
      <h2 id={id}>
        <SourceLink to={source} className="text-outlet">
          <Bilingual text={source.outlet} />
        </SourceLink>
      </h2>
      <p className="text-about">
        {intl.formatDisplayName(source.language, { type: 'language' })} ·{' '}
        {dateText(source.published.date, intl, 'column')}
      </p>
      {children}
      {choice !== null && (
        <p className="text-has">
          <Has source={source} choice={choice} onGo={onGo} />
        </p>
      )}
    </header>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { VoiceShares } from '../../../corpus/framing/profile.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { colourClass } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OpenedHead } from '../shared/OpenedHead.tsx'
import { OpenLink } from '../shared/OpenLink.tsx'
import { SourceGrid } from '../shared/SourceGrid.tsx'
import { Part } from './Part.tsx'
import { PassageList } from './PassageList.tsx'
import { voiceLead, voiceParts } from './shape.ts'
import type { Measured } from './useMeasured.ts'

type Props = { readonly measured: Measured; readonly close: () => void }
type RowProps = Props & { readonly source: Document; readonly shares: VoiceShares }
type Heard = ReturnType<typeof voiceParts>[number]

/** As many as there are fills to tell apart. */
const FILLS = 5
const fill = ({ at }: Heard): string => `measure-voice-fill measure-voice-fill-${at < FILLS ? at + 1 : 0}`

const Opened = ({ source, shares, measured, close }: RowProps) => {
  const { comparison, book } = measured
  const { open } = comparison.state
  if (open?.kind !== 'voice' || open.document !== source.id) return null
  const heard = voiceParts(shares).find(({ voice }) => voice === open.of)
  const label = byId(book.voice, open.of)?.label
  if (heard === undefined || label === undefined) return null
  return (
    <div className="measure-voice-opened">
      <OpenedHead key={open.of} close={close} text={label} source={source} />
      <PassageList comparison={comparison} passages={heard.passages} />
    </div>
  )
}

/** One source as a bar of its voices, from end to end its whole text. */
const Row = ({ source, shares, measured, close }: RowProps) => {
  const { book, comparison } = measured
  const parts = voiceParts(shares)
  return (
    <li className="measure-voice-row">
      <p className="measure-voice-source">
        <SourceLink to={source} className="words-grid-letter" />
        <span>
          <Bilingual text={source.outlet} />
          <span className="words-grid-under">
            <FormattedMessage id="compareWords.n" values={{ count: shares.whole.sentences }} />
          </span>
        </span>
      </p>
      <div>
        <div className={`measure-voice-bar head-${colourClass(source.colour)}`} aria-hidden="true">
          {parts.map((part) => (
            <span key={part.voice} className={fill(part)} style={{ flexGrow: part.points }} />
          ))}
        </div>
        <ul className="measure-voice-parts">
          {parts.map((part) => {
            const label = byId(book.voice, part.voice)?.label
            return (
              <li key={part.voice}>
                <OpenLink
                  comparison={comparison}
                  to={{ kind: 'voice', of: part.voice, document: source.id }}
                  className="measure-voice-part"
                >
                  <span className={fill(part)} aria-hidden="true" />
                  <span>
                    {label && <Bilingual text={label} />}{' '}
                    <b>
                      <FormattedMessage id="compareWords.percent" values={{ percent: part.percent }} />
                    </b>
                  </span>
                </OpenLink>
              </li>
            )
          })}
        </ul>
        <Opened source={source} shares={shares} measured={measured} close={close} />
      </div>
    </li>
  )
}

const Twin = ({ measured }: Pick<Props, 'measured'>) => {
  const { book, comparison, voices } = measured
  return (
    <details className="measure-twin">
      <summary>
        <FormattedMessage id="compareWords.twin" values={{ rows: book.voice.length }} />
      </summary>
      <SourceGrid
        className="measure-grid"
        name={<FormattedMessage id="compareWords.voice.table" />}
        sources={comparison.sources}
        parts={[
          {
            key: 'voices',
            rows: book.voice.map(({ id, label }) => ({
              key: id,
              head: <Bilingual text={label} />,
              cells: voices.map((shares) => {
                const part = voiceParts(shares).find(({ voice }) => voice === id)
                return (
                  <FormattedMessage
                    key={shares.document}
                    id="compareWords.share"
                    values={{
                      percent: part?.percent ?? 0,
                      sentences: part?.sentences ?? 0,
                      of: shares.whole.sentences,
                      some: (part?.points ?? 0) > 0 ? 'yes' : 'no',
                    }}
                  />
                )
              }),
            })),
          },
        ]}
      />
    </details>
  )
}

/** Whose words each source gives, as parts of its own text. */
export const Voices = ({ measured, close }: Props) => {
  const intl = useIntl()
  const words = useWords()
  const { voices, book, comparison } = measured
  const lead = voiceLead(voices)
  const label = book.voice.find(({ id }) => lead.kind !== 'apart' && id === lead.id)?.label
  return (
    <Part
      id="voice-shares"
      title={intl.formatMessage(
        { id: 'compareWords.voice.title' },
        {
          lead: lead.kind,
          voice: label === undefined ? '' : words(label),
          count: lead.kind === 'most' ? lead.count : 0,
          sources: comparison.sources.length,
        },
      )}
      measured={<FormattedMessage id="compareWords.voice.measured" />}
      csv={async () => (await import('./files.ts')).voicesCsv(measured)}
    >
      <ul className="measure-voice-rows">
        {comparison.sources.map((source) => {
          const shares = voices.find(({ document }) => document === source.id)
          return shares && <Row key={source.id} source={source} shares={shares} measured={measured} close={close} />
        })}
      </ul>
      <Twin measured={measured} />
    </Part>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { Document } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Sigla, Siglum } from '../../parts/quotation/Siglum.tsx'
import { Mixed } from '../../ui/Mixed.tsx'
import { ExtentGlyph } from './ExtentGlyph.tsx'
import type { PlacedEvent } from './layout.ts'
import type { Timeline } from './useTimeline.ts'

type Props = { readonly placed: PlacedEvent; readonly timeline: Timeline; readonly rowHeight: number }

/** What a mark shows of an event: its date as drawn, and for a text that appears the text's own letter. */
export const Glyph = ({
  placed,
  document,
}: {
  readonly placed: PlacedEvent
  readonly document: Document | undefined
}) => {
  const { shape, letter, x } = placed
  // its letter stands in the place of the dot
  const dot = letter === null || document === undefined || shape.draw !== 'day'
  return (
    <>
      {dot && <ExtentGlyph draw={shape.draw} cut={shape.cut} width={shape.x1 - shape.x0} left={shape.x0 - x} />}
      {letter !== null && document !== undefined && (
        <span className="mark-letter" style={{ left: letter - x }}>
          <Siglum document={document} />
        </span>
      )}
    </>
  )
}

/** What a screen reader says: what the label does not say because the axis shows it; of a mark without a label, everything. */
const Told = ({ placed, timeline }: Props) => {
  const words = useWords()
  const intl = useIntl()
  const { event, label } = placed
  const sigla = timeline.corpus.documents.filter(({ id }) => event.documents.includes(id)).map(({ siglum }) => siglum)
  return (
    <span className="sr-only">
      {label === null || label.text === '' || event.publishes !== undefined ? ` ${words(event.title)}` : ''}
      <FormattedMessage
        id="timeline.mark"
        values={{
          date: dateText(event.date, intl),
          sigla: intl.formatList(sigla, { type: 'conjunction' }),
          told: sigla.length,
          corrupt: event.corrupt === undefined ? 'no' : 'yes',
        }}
      />
    </span>
  )
}

/** An event on the chart: a link, which holds its glyph and its label. */
export const Mark = ({ placed, timeline, rowHeight }: Props) => {
  const { event, label, x, y, width } = placed
  const { documents } = timeline.corpus
  const isOpen = timeline.state.open.includes(event.id)
  const under = label?.under ? rowHeight : 0
  const labelX = (label?.x ?? 0) - x
  return (
    <li className="mark" style={{ left: x, top: y, width, height: placed.height }}>
      <Link
        to={timeline.href({ event: event.id })}
        draggable={false}
        className="mark-link"
        style={{ height: rowHeight + under }}
        data-open={event.id}
        aria-current={timeline.state.event === event.id ? 'true' : undefined}
      >
        <Glyph placed={placed} document={byId(documents, event.publishes)} />
        {label !== null && (label.text !== '' || label.date !== '') && (
          <span className={event.publishes ? 'mark-label quiet' : 'mark-label'} style={{ left: labelX, top: under }}>
            <span className="mark-words">
              {label.date !== '' && <span className="mark-date">{label.date} </span>}
              <Mixed text={label.text} />
            </span>
            {label.letters.length > 0 && <Sigla documents={label.letters} className="mark-sigla" />}
          </span>
        )}
        <Told placed={placed} timeline={timeline} rowHeight={rowHeight} />
      </Link>
      {label?.toggle && (
        <Link
          to={timeline.href({
            open: isOpen ? timeline.state.open.filter((id) => id !== event.id) : [...timeline.state.open, event.id],
          })}
          className="mark-toggle"
          style={{ left: labelX, top: rowHeight + under }}
          aria-expanded={isOpen}
        >
          {label.toggle}
        </Link>
      )}
    </li>
  )
}

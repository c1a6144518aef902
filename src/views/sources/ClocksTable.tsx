import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { TwoClocks } from '../../corpus/sources/family.ts'
import type { Event } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Scroller } from '../../ui/Scroller.tsx'
import { eventHref } from '../../url/event.ts'
import { useLang } from '../../url/useLang.ts'

const COLUMNS = ['source', 'events', 'first', 'last', 'told', 'basis'] as const

const Told = ({ event }: { readonly event: Event | undefined }) => {
  const intl = useIntl()
  const lang = useLang()
  return (
    event && (
      <>
        {dateText(event.date, intl, 'column')}{' '}
        <Link to={eventHref(event.id, { lang })}>
          <Bilingual text={event.title} />
        </Link>
      </>
    )
  )
}

/** The same as the picture, in words and numbers. Events that name no day stand last and are no first or last one. */
export const ClocksTable = ({ clocks }: { readonly clocks: readonly TwoClocks[] }) => {
  const intl = useIntl()
  const { codebook } = useCorpus()
  return (
    <details className="sources-twin">
      <summary>
        <FormattedMessage id="source.clocks.table" values={{ rows: clocks.length }} />
      </summary>
      <Scroller className="sources-scroll" labelledBy="clocks-table">
        <table>
          <caption id="clocks-table" className="sr-only">
            <FormattedMessage id="source.clocks.caption" />
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id="source.clocks.column" values={{ column }} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clocks.map(({ document, tells }) => {
              const dated = tells.filter(({ date }) => date.start !== null)
              const basis = byId(codebook.dateBasis, document.published.basis)
              return (
                <tr key={document.id}>
                  <th scope="row">
                    <SourceLink to={document} />
                  </th>
                  <td className="num">{tells.length}</td>
                  <td>
                    <Told event={dated[0]} />
                  </td>
                  <td>
                    <Told event={dated.at(-1)} />
                  </td>
                  <td>{dateText(document.published.date, intl)}</td>
                  <td>{basis && <Bilingual text={basis.label} />}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}

import { useId, useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { type Comparable, comparable } from '../../../corpus/framing/comparable.ts'
import { type DocumentId, FEWEST_COMPARED, MOST_COMPARED } from '../../../corpus/types.ts'
import { Sigla } from '../../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Popover } from '../../../ui/Popover.tsx'
import type { Comparison } from '../useCompare.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { roomFor, toggled } from './shape.ts'

const inOrder = (all: readonly Comparable[], order: readonly DocumentId[]): readonly Comparable[] =>
  [...all].sort((a, b) => order.indexOf(a.document.id) - order.indexOf(b.document.id))

/** Which sources stand side by side: their letters, and a list of all from which to choose. */
export const SourcePicker = ({ comparison: { sources, state, go } }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const index = useCorpus()
  const reason = useId()
  const chosen = useMemo(() => sources.map(({ id }) => id), [sources])
  const all = useMemo(() => comparable(index, chosen), [index, chosen])
  // while the list is open nothing in it changes its place under the pointer
  const [order, setOrder] = useState<readonly DocumentId[] | null>(null)
  const name = intl.formatMessage({ id: 'compare.sources' })
  return (
    <span className="compare-control">
      {name}{' '}
      <Popover
        trigger={<Sigla documents={sources} />}
        name={intl.formatMessage(
          { id: 'compare.sources.open' },
          { sources: sources.map(({ siglum }) => siglum).join(', ') },
        )}
        label={name}
        onToggle={(open) => setOrder(open ? all.map(({ document }) => document.id) : null)}
      >
        <div className="compare-sources">
          <p className="small">
            <FormattedMessage id="compare.sources.rule" values={{ fewest: FEWEST_COMPARED, most: MOST_COMPARED }} />
          </p>
          <p className="compare-sources-room" id={reason} role="status">
            <FormattedMessage
              id="compare.sources.room"
              values={{ room: roomFor(sources.length), count: sources.length }}
            />
          </p>
          <ul aria-label={name}>
            {(order === null ? all : inOrder(all, order)).map((one) => (
              <SourceChoice
                key={one.document.id}
                comparable={one}
                on={chosen.includes(one.document.id)}
                count={sources.length}
                reason={reason}
                toggle={() => go(toggled(state, chosen, index.about.comparison, one.document.id))}
              />
            ))}
          </ul>
        </div>
      </Popover>
    </span>
  )
}

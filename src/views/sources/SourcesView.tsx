import './index.css'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { familiesOf, inOrder, ORDERS } from '../../corpus/sources/family.ts'
import { DroppedNotice } from '../../parts/page/DroppedNotice.tsx'
import { useTitle } from '../../parts/page/useTitle.ts'
import { useDefects } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Clocks } from './Clocks.tsx'
import { Entry } from './Entry.tsx'
import { Families } from './Families.tsx'
import { useCloseLast } from './useCloseLast.ts'
import { type Sources, useSources } from './useSources.ts'

const Order = ({ view }: { readonly view: Sources }) => (
  <p className="sources-order">
    <FormattedMessage id="source.order" />{' '}
    {ORDERS.map((order) => (
      <Link key={order} to={view.href({ order })} aria-current={view.state.order === order ? true : undefined}>
        <FormattedMessage id="source.order.by" values={{ order }} />
      </Link>
    ))}
  </p>
)

/** The documents as a family: where they come from, when they tell of what, and each by itself. */
export const SourcesView = () => {
  const index = useCorpus()
  const defects = useDefects()
  const intl = useIntl()
  const view = useSources()
  const families = familiesOf(index)
  useTitle(intl.formatMessage({ id: 'source.list.title' }))
  useCloseLast(view)
  return (
    <>
      <DroppedNotice dropped={view.dropped} />
      <h1 tabIndex={-1}>
        <FormattedMessage
          id="source.list.finding"
          values={{
            texts: index.documents.length,
            works: families.length,
            held: families.filter(({ work }) => work.held).length,
          }}
        />
      </h1>
      <p className="deck">
        <FormattedMessage id="source.list.deck" />
      </p>
      <Families view={view} />
      <Clocks />
      <section aria-labelledby="each" className="sources-section">
        <h2 id="each">
          <FormattedMessage
            id="source.each.title"
            values={{
              texts: index.documents.length,
              languages: new Set(index.documents.map(({ language }) => language)).size,
              defects: defects.length,
            }}
          />
        </h2>
        <Order view={view} />
        <ol className="source-rows">
          {inOrder(view.state.order, index, defects).map((document) => (
            <Entry key={document.id} document={document} />
          ))}
        </ol>
      </section>
    </>
  )
}

import { type ReactNode, type Ref, useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { type Beside, type Counted, sideBySide } from '../../corpus/companies/companies.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import type { Bilingual as Two } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { Sums } from '../../parts/money/Sums.tsx'
import { OtherName } from '../../parts/quotation/OtherName.tsx'
import { PrintedForms } from '../../parts/quotation/PrintedForms.tsx'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { useAmounts, useCodingBook } from '../../queries/coding.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { companyHref } from '../../url/companies.ts'
import { useLang } from '../../url/useLang.ts'
import type { Companies } from './useCompanies.ts'

type Aspect = 'names' | 'speakers' | 'kinds' | 'themes' | 'sums' | 'tellers'

/** One aspect of one company; its rows stand level with its neighbours'. */
const Part = ({ aspect, empty, children }: { aspect: Aspect; empty: boolean; children: ReactNode }) => (
  <div>
    <dt>
      <FormattedMessage id="companies.aspect" values={{ of: aspect }} />
    </dt>
    <dd>
      {empty ? (
        <span className="also">
          <FormattedMessage id="companies.aspect.none" values={{ of: aspect }} />
        </span>
      ) : (
        children
      )}
    </dd>
  </div>
)

type Terms = readonly { readonly id: string; readonly label: Two }[]

/** Every term that any of the companies has stands in each column, so that a line can be read across. */
const Counts = ({
  counted,
  terms,
  all,
}: {
  counted: readonly Counted[]
  terms: Terms
  all: readonly (readonly Counted[])[]
}) => {
  const used = new Set(all.flatMap((counts) => counts.map(({ id }) => id)))
  const ids = [...terms.map(({ id }) => id), NONE].filter((id) => used.has(id))
  return (
    <ul>
      {ids.map((id) => {
        const term = byId(terms, id)
        const count = counted.find((one) => one.id === id)?.count ?? 0
        return (
          <li key={id} className={count === 0 ? 'beside-count also' : 'beside-count'}>
            <span>{term ? <Bilingual text={term.label} /> : <FormattedMessage id="companies.noTheme" />}</span>
            <span className="num">{count}</span>
          </li>
        )
      })}
    </ul>
  )
}

const Tellers = ({ beside, companies }: { readonly beside: Beside; readonly companies: Companies }) => (
  <ul className="beside-tellers">
    {beside.tellers.map(({ id, count }) => {
      const document = byId(companies.asked.index.documents, id)
      return (
        document && (
          <li key={id}>
            <Siglum document={document} />{' '}
            <span className="also">
              <FormattedMessage id="companies.pledges" values={{ count }} />
            </span>
          </li>
        )
      )
    })}
  </ul>
)

type ColumnProps = { readonly beside: Beside; readonly all: readonly Beside[]; readonly companies: Companies }

const Column = ({ beside, all, companies }: ColumnProps) => {
  const intl = useIntl()
  const words = useWords()
  const lang = useLang()
  const book = useCodingBook()
  const { id, name } = beside.company
  const { state, go, asked } = companies
  const speakers = asked.index.entities.filter((entity) => beside.speakers.includes(entity.id))
  return (
    <article className="beside">
      <header>
        <h3 className="company-name">
          <Link to={companyHref(id, { lang })}>
            <Bilingual text={name} />
          </Link>
          <OtherName text={name} className="company-also" />
        </h3>
        <button
          type="button"
          className="text-button"
          aria-label={intl.formatMessage({ id: 'companies.compare.remove' }, { name: words(name) })}
          onClick={() => go({ beside: state.beside.filter((one) => one !== id) })}
        >
          <FormattedMessage id="companies.remove" />
        </button>
      </header>
      <dl>
        <Part aspect="names" empty={beside.names.length === 0}>
          <PrintedForms names={beside.names} />
        </Part>
        <Part aspect="kinds" empty={beside.kinds.length === 0}>
          <Counts counted={beside.kinds} terms={book.pledgeKind} all={all.map(({ kinds }) => kinds)} />
        </Part>
        <Part aspect="themes" empty={beside.themes.length === 0}>
          <Counts counted={beside.themes} terms={book.pledgeTheme} all={all.map(({ themes }) => themes)} />
        </Part>
        <Part aspect="sums" empty={beside.sums.length === 0}>
          <Sums sums={beside.sums} notes={false} />
        </Part>
        <Part aspect="speakers" empty={speakers.length === 0}>
          <ul>
            {speakers.map((speaker) => (
              <li key={speaker.id}>
                <Bilingual text={speaker.name} />
                <OtherName text={speaker.name} />
              </li>
            ))}
          </ul>
        </Part>
        <Part aspect="tellers" empty={beside.tellers.length === 0}>
          <Tellers beside={beside} companies={companies} />
        </Part>
      </dl>
    </article>
  )
}

/** The chosen companies in columns of one order; nothing while none is chosen. */
export const Compare = ({ companies, heading }: { companies: Companies; heading: Ref<HTMLHeadingElement> }) => {
  const amounts = useAmounts()
  const book = useCodingBook()
  const { asked, state } = companies
  // words typed into the filter do not ask anew
  const chosen = state.beside.join(',')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `chosen` is the list by its content
  const all = useMemo(() => sideBySide({ ...asked, amounts, book }, state.beside), [asked, amounts, book, chosen])
  if (all.length === 0) return null
  return (
    <section className="besides" aria-labelledby="beside">
      <h2 id="beside" ref={heading} tabIndex={-1}>
        <FormattedMessage id="companies.beside" values={{ count: all.length }} />
      </h2>
      <p className="small">
        <FormattedMessage id="companies.beside.note" />
      </p>
      <div className="besides-columns">
        {all.map((one) => (
          <Column key={one.company.id} beside={one} all={all} companies={companies} />
        ))}
      </div>
    </section>
  )
}

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
const Part = ({ of, empty, children }: { of: Aspect; empty: boolean; children: ReactNode }) => (
  <div>
    <dt>
      <FormattedMessage id="companies.aspect" values={{ of }} />
    </dt>
    <dd>
      {empty ? (
        <span className="also">
          <FormattedMessage id="companies.aspect.none" values={{ of }} />
        </span>
      ) : (
        children
      )}
    </dd>
  </div>
)

type Terms = readonly { readonly id: string; readonly label: Two }[]

/** Every term that any of the companies has stands in each column, so that a line can be read across. */
const Counts = ({ of, terms, all }: { of: readonly Counted[]; terms: Terms; all: readonly (readonly Counted[])[] }) => {
  const used = new Set(all.flatMap((counts) => counts.map(({ id }) => id)))
  const ids = [...terms.map(({ id }) => id), NONE].filter((id) => used.has(id))
  return (
    <ul>
      {ids.map((id) => {
        const term = byId(terms, id)
        const count = of.find((one) => one.id === id)?.count ?? 0
        return (
          <li key={id} className={count === 0 ? 'beside-count also' : 'beside-count'}>
            <span>{term ? <Bilingual of={term.label} /> : <FormattedMessage id="companies.noTheme" />}</span>
            <span className="num">{count}</span>
          </li>
        )
      })}
    </ul>
  )
}

const Tellers = ({ of, companies }: { readonly of: Beside; readonly companies: Companies }) => (
  <ul className="beside-tellers">
    {of.tellers.map(({ id, count }) => {
      const document = byId(companies.asked.index.documents, id)
      return (
        document && (
          <li key={id}>
            <Siglum of={document} />{' '}
            <span className="also">
              <FormattedMessage id="companies.pledges" values={{ count }} />
            </span>
          </li>
        )
      )
    })}
  </ul>
)

type ColumnProps = { readonly of: Beside; readonly all: readonly Beside[]; readonly companies: Companies }

const Column = ({ of, all, companies }: ColumnProps) => {
  const [intl, words, lang, book] = [useIntl(), useWords(), useLang(), useCodingBook()]
  const { id, name } = of.company
  const { state, go, asked } = companies
  const speakers = asked.index.entities.filter((entity) => of.speakers.includes(entity.id))
  return (
    <article className="beside">
      <header>
        <h3 className="company-name">
          <Link to={companyHref(id, { lang })}>
            <Bilingual of={name} />
          </Link>
          <OtherName of={name} className="company-also" />
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
        <Part of="names" empty={of.names.length === 0}>
          <PrintedForms names={of.names} />
        </Part>
        <Part of="kinds" empty={of.kinds.length === 0}>
          <Counts of={of.kinds} terms={book.pledgeKind} all={all.map(({ kinds }) => kinds)} />
        </Part>
        <Part of="themes" empty={of.themes.length === 0}>
          <Counts of={of.themes} terms={book.pledgeTheme} all={all.map(({ themes }) => themes)} />
        </Part>
        <Part of="sums" empty={of.sums.length === 0}>
          <Sums of={of.sums} notes={false} />
        </Part>
        <Part of="speakers" empty={speakers.length === 0}>
          <ul>
            {speakers.map((speaker) => (
              <li key={speaker.id}>
                <Bilingual of={speaker.name} />
                <OtherName of={speaker.name} />
              </li>
            ))}
          </ul>
        </Part>
        <Part of="tellers" empty={of.tellers.length === 0}>
          <Tellers of={of} companies={companies} />
        </Part>
      </dl>
    </article>
  )
}

/** The chosen companies in columns of one order; nothing while none is chosen. */
export const Compare = ({ companies, heading }: { companies: Companies; heading: Ref<HTMLHeadingElement> }) => {
  const [amounts, book] = [useAmounts(), useCodingBook()]
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
          <Column key={one.company.id} of={one} all={all} companies={companies} />
        ))}
      </div>
    </section>
  )
}

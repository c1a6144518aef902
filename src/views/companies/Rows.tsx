import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { CompanyRow } from '../../corpus/companies/companies.ts'
import { useWords } from '../../messages/language.ts'
import { OtherName } from '../../parts/quotation/OtherName.tsx'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'
import { companyHref, MOST_BESIDE } from '../../url/companies.ts'
import { useLang } from '../../url/useLang.ts'
import type { Companies } from './useCompanies.ts'
import { Why } from './Why.tsx'

type Props = { readonly companies: Companies }

const Choose = ({ row, companies }: Props & { readonly row: CompanyRow }) => {
  const intl = useIntl()
  const words = useWords()
  const { beside } = companies.state
  const { id, name } = row.company
  const chosen = beside.includes(id)
  const change = () => companies.go({ beside: chosen ? beside.filter((one) => one !== id) : [...beside, id] })
  return (
    <label className="company-choose">
      <input
        type="checkbox"
        checked={chosen}
        disabled={!chosen && beside.length >= MOST_BESIDE}
        aria-label={intl.formatMessage({ id: 'companies.compare.one' }, { name: words(name) })}
        onChange={change}
      />
      <FormattedMessage id="companies.compare" />
    </label>
  )
}

const Row = ({ row, companies }: Props & { readonly row: CompanyRow }) => {
  const lang = useLang()
  const { company, names, pledges } = row
  const { index } = companies.asked
  const namedIn = index.documents.filter(({ id }) => names.some(({ document }) => document === id))
  return (
    <li className="company-row">
      <h3 className="company-name">
        <Link to={companyHref(company.id, { lang })}>
          <Bilingual text={company.name} />
        </Link>
        <OtherName text={company.name} className="company-also" />
      </h3>
      <p className={pledges === 0 ? 'company-pledges company-none' : 'company-pledges'}>
        <FormattedMessage id="companies.pledges" values={{ count: pledges }} />
      </p>
      <p className="company-why">
        <Why row={row} index={index} />
      </p>
      <p className="company-sources">
        <span className="also">
          <FormattedMessage id="companies.namedIn" values={{ count: namedIn.length }} />
        </span>{' '}
        <Sigla documents={namedIn} />
      </p>
      <Choose row={row} companies={companies} />
    </li>
  )
}

/** The companies that are shown, each with why it appears, in the corpus's order. */
export const Rows = ({ companies }: Props) => (
  <section aria-labelledby="companies">
    <h2 id="companies" className="sr-only">
      <FormattedMessage id="companies.list" />
    </h2>
    <ol className="company-rows">
      {companies.shown.map((row) => (
        <Row key={row.company.id} row={row} companies={companies} />
      ))}
    </ol>
  </section>
)

import { FormattedMessage, useIntl } from 'react-intl'
import { type CompanyFacet, companyChoices } from '../../corpus/companies/companies.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import { useNaming } from '../../parts/quotation/useNaming.ts'
import { FacetPicker } from '../../ui/FacetPicker.tsx'
import { WordsField } from '../../ui/WordsField.tsx'
import type { Companies } from './useCompanies.ts'

type Props = { readonly companies: Companies }

const CompanyFacetPicker = ({ facet, companies }: Props & { readonly facet: CompanyFacet }) => {
  const { rows, state, asked, go } = companies
  const { index } = asked
  const intl = useIntl()
  const name = useNaming(index)
  const nameOf = (id: string): string => {
    if (facet === 'role')
      return intl.formatMessage({ id: 'companies.role' }, { role: id === 'with-pledges' ? 'with' : 'without' })
    if (id === NONE) return intl.formatMessage({ id: 'companies.acts.none' })
    return facet === 'acts' ? name.code(index.codebook.eventType, id) : name.document(id)
  }
  return (
    <FacetPicker
      name={intl.formatMessage({ id: 'companies.facet' }, { facet })}
      every={() => intl.formatMessage({ id: 'companies.every' }, { facet, count: index.documents.length })}
      choices={companyChoices(rows, index, state, facet)}
      nameOf={nameOf}
      chosen={state[facet]}
      onChange={(chosen) => go({ [facet]: chosen })}
    />
  )
}

/** Which companies are shown, as a sentence; each underlined word can be another. */
export const Filters = ({ companies }: Props) => {
  const intl = useIntl()
  const { state, rows, shown, go } = companies
  return (
    <search className="filters" aria-label={intl.formatMessage({ id: 'companies.filters' })}>
      <FormattedMessage
        id="companies.sentence"
        values={{
          role: <CompanyFacetPicker key="role" facet="role" companies={companies} />,
          acts: <CompanyFacetPicker key="acts" facet="acts" companies={companies} />,
          source: <CompanyFacetPicker key="source" facet="source" companies={companies} />,
          words: (
            <WordsField
              key="words"
              words={state.words}
              name={intl.formatMessage({ id: 'companies.words' })}
              onWords={(words, replace) => go({ words }, { replace })}
            />
          ),
        }}
      />{' '}
      <span role="status" className="filter-count">
        <FormattedMessage id="companies.status" values={{ shown: shown.length, total: rows.length }} />
      </span>
    </search>
  )
}

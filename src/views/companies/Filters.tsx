import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { type CompanyFacet, companyChoices } from '../../corpus/companies/companies.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import { useWords } from '../../messages/language.ts'
import { Picker } from '../../ui/Picker.tsx'
import { WordsField } from '../../ui/WordsField.tsx'
import type { Companies } from './useCompanies.ts'

type Props = { readonly companies: Companies }

const FacetPicker = ({ facet, companies }: Props & { readonly facet: CompanyFacet }) => {
  const [intl, words] = [useIntl(), useWords()]
  const { rows, state, asked, go } = companies
  const { documents, codebook } = asked.index
  const label = (id: string): string => {
    if (facet === 'role')
      return intl.formatMessage({ id: 'companies.role' }, { role: id === 'with-pledges' ? 'with' : 'without' })
    if (id === NONE) return intl.formatMessage({ id: 'companies.acts.none' })
    if (facet === 'acts') {
      const type = byId(codebook.eventType, id)
      return type ? words(type.label) : id
    }
    const document = byId(documents, id)
    return document ? `${document.siglum} ${words(document.outlet)}` : id
  }
  const choices = companyChoices(rows, asked.index, state, facet).map(({ id, count }) => ({
    id,
    count,
    label: label(id),
  }))
  return (
    <Picker
      name={intl.formatMessage({ id: 'companies.facet' }, { facet })}
      every={intl.formatMessage({ id: 'companies.every' }, { facet, count: documents.length })}
      choices={choices}
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
          role: <FacetPicker key="role" facet="role" companies={companies} />,
          acts: <FacetPicker key="acts" facet="acts" companies={companies} />,
          source: <FacetPicker key="source" facet="source" companies={companies} />,
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

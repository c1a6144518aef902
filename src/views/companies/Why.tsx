import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { AskedCompanies, CompanyRow } from '../../corpus/companies/companies.ts'
import { useWords } from '../../messages/language.ts'

type Props = { readonly row: CompanyRow; readonly index: AskedCompanies['index'] }

/** Why a company is in the list at all. */
export const Why = ({ row, index }: Props) => {
  const intl = useIntl()
  const words = useWords()
  const kinds = row.acts.map(({ id, count }) => {
    const type = byId(index.codebook.eventType, id)
    return intl.formatMessage({ id: 'companies.counted' }, { what: type ? words(type.label) : id, count })
  })
  return (
    <FormattedMessage
      id="companies.acts"
      values={{ count: row.events, kinds: intl.formatList(kinds, { type: 'conjunction' }) }}
    />
  )
}

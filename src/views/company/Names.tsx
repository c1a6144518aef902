import { FormattedMessage } from 'react-intl'
import type { CompanyPage } from '../../corpus/companies/page.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { Passage } from '../../corpus/types.ts'
import { OtherName } from '../../parts/quotation/OtherName.tsx'
import { PrintedForms } from '../../parts/quotation/PrintedForms.tsx'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Section } from './Section.tsx'

type Props = { readonly page: CompanyPage }

export const Names = ({ page }: Props) => (
  <Section
    id="names"
    title={<FormattedMessage id="company.names" />}
    note={<FormattedMessage id="company.names.note" />}
  >
    {page.names.length === 0 ? (
      <p className="small">
        <FormattedMessage id="companies.namedIn" values={{ count: 0 }} />
      </p>
    ) : (
      <PrintedForms names={page.names} />
    )}
  </Section>
)

const Role = ({ passage }: { readonly passage: Passage }) => {
  const source = documentById(useCorpus(), passage.document)
  return (
    <li>
      {source && <SourceLink to={source} />} <Quotation passage={passage} form="inline" />
    </li>
  )
}

/** Who has a role of the company, and the words that give it. Nothing where nobody has. */
export const People = ({ page }: Props) =>
  page.people.length === 0 ? null : (
    <Section id="people" title={<FormattedMessage id="company.people" />}>
      <ul className="company-people">
        {page.people.map(({ person, roles }) => (
          <li key={person.id}>
            <h3>
              <Bilingual text={person.name} />
              <OtherName text={person.name} />
            </h3>
            <ul className="company-roles">
              {roles.map((passage) => (
                <Role key={`${passage.document}:${passage.start}`} passage={passage} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )

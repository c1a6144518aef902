import { FormattedMessage } from 'react-intl'
import type { CompanyPage } from '../../corpus/companies/page.ts'
import { Sums } from '../../parts/money/Sums.tsx'
import { Section } from './Section.tsx'

/** Its sums as printed; nothing where no text prints one. */
export const Money = ({ page }: { readonly page: CompanyPage }) =>
  page.sums.length === 0 ? null : (
    <Section
      id="sums"
      title={<FormattedMessage id="company.sums" />}
      note={<FormattedMessage id="company.sums.note" />}
    >
      <Sums sums={page.sums} />
    </Section>
  )

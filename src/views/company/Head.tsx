import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { CompanyPage } from '../../corpus/companies/page.ts'
import { useWords } from '../../messages/language.ts'
import { CopyLink } from '../../parts/cite/CopyLink.tsx'
import { useHere } from '../../parts/page/useAbsolute.ts'
import { OtherName } from '../../parts/quotation/OtherName.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { companiesHref } from '../../url/companies.ts'
import { pledgesHref } from '../../url/pledges.ts'
import { timelineHref } from '../../url/timeline.ts'
import { useLang } from '../../url/useLang.ts'

type Props = { readonly page: CompanyPage }

/** Why the company is here at all. */
const Because = ({ page }: Props) => {
  const intl = useIntl()
  const words = useWords()
  const { codebook } = useCorpus()
  const kinds = page.acts.map(({ id, count }) => {
    const type = byId(codebook.eventType, id)
    return intl.formatMessage({ id: 'companies.counted' }, { what: type ? words(type.label) : id, count })
  })
  return (
    <p className="deck">
      <FormattedMessage
        id="company.because"
        values={{
          said: intl.formatMessage({ id: 'company.said' }, { count: page.pledges }),
          events: page.events,
          texts: page.names.length,
          kinds: intl.formatList(kinds, { type: 'conjunction' }),
        }}
      />
    </p>
  )
}

/** Its names in both languages, why it is here, and the ways on. */
export const Head = ({ page }: Props) => {
  const words = useWords()
  const lang = useLang()
  const here = useHere()
  const { id, name } = page.company
  return (
    <header>
      <h1 tabIndex={-1}>
        <Bilingual text={name} />
        <OtherName text={name} className="company-h1-also" />
      </h1>
      <Because page={page} />
      <p className="actions">
        {page.events > 0 && (
          <Link to={timelineHref({ company: [id], lang })}>
            <FormattedMessage id="company.onTimeline" values={{ count: page.events }} />
          </Link>
        )}
        {page.pledges > 0 && (
          <Link to={pledgesHref({ company: [id], lang })}>
            <FormattedMessage id="company.onPledges" values={{ count: page.pledges }} />
          </Link>
        )}
        <Link to={companiesHref({ lang })}>
          <FormattedMessage id="company.all" />
        </Link>
        <CopyLink address={here} title={words(name)} />
      </p>
    </header>
  )
}

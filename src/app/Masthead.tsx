import { FormattedMessage, useIntl } from 'react-intl'
import { Link, NavLink, useLocation } from 'react-router'
import { other, tags, useLanguage } from '../messages/language.ts'
import { inLanguage } from '../url/canonical.ts'
import { companiesHref } from '../url/companies.ts'
import { compareHref } from '../url/compare.ts'
import { addressOf } from '../url/inside.ts'
import { methodHref } from '../url/method.ts'
import { pledgesHref } from '../url/pledges.ts'
import { sourcesHref } from '../url/source.ts'
import { timelineHref } from '../url/timeline.ts'
import { useLang } from '../url/useLang.ts'
import { SearchLink } from './SearchLink.tsx'

/** The same address in the other language, named in that language. */
const LanguageSwitch = () => {
  const here = addressOf(useLocation())
  const language = other(useLanguage())
  return (
    <Link to={inLanguage(here, language)} lang={tags[language]} hrefLang={tags[language]} preventScrollReset>
      <FormattedMessage id="app.otherLanguage" />
    </Link>
  )
}

export const Masthead = () => {
  const [intl, lang] = [useIntl(), useLang()]
  return (
    <header className="masthead">
      <Link to={timelineHref({ lang })} className="wordmark">
        <FormattedMessage id="app.name" />
      </Link>
      <nav aria-label={intl.formatMessage({ id: 'app.views' })}>
        <NavLink to={timelineHref({ lang })} end>
          <FormattedMessage id="app.timeline" />
        </NavLink>
        <NavLink to={pledgesHref({ lang })}>
          <FormattedMessage id="app.pledges" />
        </NavLink>
        <NavLink to={companiesHref({ lang })}>
          <FormattedMessage id="app.companies" />
        </NavLink>
        <NavLink to={compareHref({ lang })}>
          <FormattedMessage id="app.compare" />
        </NavLink>
        <NavLink to={sourcesHref({ lang })}>
          <FormattedMessage id="app.sources" />
        </NavLink>
        <NavLink to={methodHref({ lang })}>
          <FormattedMessage id="app.method" />
        </NavLink>
      </nav>
      <span className="masthead-end">
        <SearchLink />
        <LanguageSwitch />
      </span>
    </header>
  )
}

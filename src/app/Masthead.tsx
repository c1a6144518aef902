import { FormattedMessage, useIntl } from 'react-intl'
import { Link, NavLink, useLocation } from 'react-router'
import { other, tags, useLanguage } from '../messages/language.ts'
import { addresses } from '../url/addresses.ts'
import { inLanguage } from '../url/canonical.ts'
import { addressOf } from '../url/inside.ts'
import { timelineHref } from '../url/timeline.ts'
import { useLang } from '../url/useLang.ts'
import { SearchLink } from './SearchLink.tsx'

/** The same address in the other language, named in that language. */
const LanguageSwitch = () => {
  const here = addressOf(useLocation())
  const language = other(useLanguage())
  return (
    <Link to={inLanguage(here, language)} lang={tags[language]} hrefLang={tags[language]}>
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
        {Object.values(addresses).map(
          ({ path, href, masthead }) =>
            masthead && (
              <NavLink key={path} to={href({ lang }, '')}>
                <FormattedMessage id={masthead} />
              </NavLink>
            ),
        )}
      </nav>
      <span className="masthead-end">
        <SearchLink />
        <LanguageSwitch />
      </span>
    </header>
  )
}

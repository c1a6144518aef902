import { FormattedMessage, useIntl } from 'react-intl'
import { Link, NavLink, useLocation } from 'react-router'
import { other, tags, useLanguage } from '../messages/language.ts'
import { addresses } from '../url/addresses.ts'
import { inLanguage } from '../url/canonical.ts'
import { addressOf } from '../url/inside.ts'
import { timelineHref } from '../url/timeline.ts'
import { useLang } from '../url/useLang.ts'
import { mastheadLink, SearchLink } from './SearchLink.tsx'

const view = `${mastheadLink} max-md:pb-2 max-md:aria-[current]:pb-[5px] max-xs:not-zh:justify-self-start`
// six English words do not fit on one line of a phone: two rows of three, under one another
const threeByTwo = 'max-xs:not-zh:grid max-xs:not-zh:grid-cols-[repeat(3,max-content)] max-xs:not-zh:gap-x-6'

/** The same address in the other language, named in that language. */
const LanguageSwitch = () => {
  const here = addressOf(useLocation())
  const language = other(useLanguage())
  return (
    <Link to={inLanguage(here, language)} lang={tags[language]} hrefLang={tags[language]} className={mastheadLink}>
      <FormattedMessage id="app.otherLanguage" />
    </Link>
  )
}

export const Masthead = () => {
  const intl = useIntl()
  const lang = useLang()
  return (
    <header className="flex flex-wrap items-baseline gap-x-6 border-b border-ink pt-4 max-md:gap-x-4">
      <Link
        to={timelineHref({ lang })}
        className="mr-2 pb-3 font-serif text-[1.4375rem]/[1.75rem] font-semibold tracking-[-0.01em] no-underline"
      >
        <FormattedMessage id="app.name" />
      </Link>
      <nav
        className={`flex flex-wrap gap-x-5 max-md:order-3 max-md:w-full max-xs:gap-x-[14px] print:hidden ${threeByTwo}`}
        aria-label={intl.formatMessage({ id: 'app.views' })}
      >
        {Object.values(addresses).map(
          ({ path, href, masthead }) =>
            masthead && (
              <NavLink key={path} to={href({ lang }, '')} className={view}>
                <FormattedMessage id={masthead} />
              </NavLink>
            ),
        )}
      </nav>
      <span className="ml-auto flex gap-5 print:hidden">
        <SearchLink />
        <LanguageSwitch />
      </span>
    </header>
  )
}

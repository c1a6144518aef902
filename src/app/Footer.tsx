import { FormattedMessage, useIntl } from 'react-intl'
import { Link, matchPath, useLocation } from 'react-router'
import { documentById } from '../corpus/events/account.ts'
import { CiteButton } from '../parts/cite/CiteButton.tsx'
import { CopyLink } from '../parts/cite/CopyLink.tsx'
import { KeysButton } from '../parts/keys/KeysButton.tsx'
import { useHere } from '../parts/page/useAbsolute.ts'
import { useCorpus } from '../queries/corpus.ts'
import { Bilingual } from '../ui/Mixed.tsx'
import { methodHref } from '../url/method.ts'
import { sourcePath } from '../url/source.ts'
import { useLang } from '../url/useLang.ts'

/** On a source's page the source can be cited too. */
const CiteHere = () => {
  const index = useCorpus()
  const match = matchPath(sourcePath, useLocation().pathname)
  const source = documentById(index, match?.params.id ?? '')
  return <CiteButton hasKey {...(source === undefined ? {} : { source })} />
}

export const Footer = () => {
  const { about, edition } = useCorpus()
  const here = useHere()
  const lang = useLang()
  const { formatMessage } = useIntl()
  return (
    <footer className="mt-9 grid gap-1 border-t border-ink pt-3 text-note text-ink3 *:[p]:max-w-measure">
      <p>
        <Bilingual text={about.limits} />
      </p>
      <p>
        <Bilingual text={about.rights} />
      </p>
      <div className="flex flex-wrap items-baseline gap-x-6">
        <CopyLink address={here} label={formatMessage({ id: 'app.copy.view' })} />
        <CiteHere />
        <KeysButton />
        <Link to={methodHref({ part: 'coding', lang })} className="text-button">
          <FormattedMessage id="app.howCoded" />
        </Link>
        <Link to={methodHref({ part: 'data', lang })} className="text-button">
          <FormattedMessage id="app.data" />
        </Link>
        <span className="leading-row">
          <FormattedMessage
            id="app.edition"
            values={{ release: edition.release, hash: <span className="num">{edition.hash.slice(0, 12)}</span> }}
          />
        </span>
      </div>
      <p className="hidden print:block print:wrap-anywhere">{here}</p>
    </footer>
  )
}

import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { Document } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import type { HashPlace } from '../../url/hashPlace.ts'
import { sourceHref } from '../../url/source.ts'
import { useLang } from '../../url/useLang.ts'
import { colourClass } from './Siglum.tsx'

type Props = {
  readonly to: Document
  readonly place?: HashPlace
  /** What the link shows; without it, the source's letter. */
  readonly children?: ReactNode
  readonly className?: string
}

/** A link to a source, or to a place in it. */
export const SourceLink = ({ to, place, children, className = '' }: Props) => {
  const intl = useIntl()
  const words = useWords()
  const lang = useLang()
  const href = sourceHref(to.id, { lang, ...(place === undefined ? {} : { place }) })
  if (children !== undefined)
    return (
      <Link to={href} className={className}>
        {children}
      </Link>
    )
  const name = intl.formatMessage(
    { id: 'app.sourceLink' },
    { siglum: to.siglum, title: to.title, outlet: words(to.outlet) },
  )
  return (
    <Link
      to={href}
      aria-label={name}
      title={name}
      className={`siglum siglum-link ${colourClass(to.colour)} ${className}`}
    >
      {to.siglum}
    </Link>
  )
}

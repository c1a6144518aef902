import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type MethodPart, methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'

export const partId = (part: MethodPart): string => `part-${part}`

/** A part of the page under a rule of ink, with a link of its own. */
export const Part = ({ part, children }: { readonly part: MethodPart; readonly children: ReactNode }) => {
  const intl = useIntl()
  const lang = useLang()
  const title = intl.formatMessage({ id: 'method.part' }, { part: part })
  return (
    <section className="method-part" aria-labelledby={partId(part)}>
      <h2 id={partId(part)} tabIndex={-1}>
        <FormattedMessage id="method.part" values={{ part: part }} />
      </h2>
      <Link
        to={methodHref({ part: part, lang })}
        className="method-pilcrow"
        aria-label={intl.formatMessage({ id: 'method.linkTo' }, { title })}
      >
        ¶
      </Link>
      {children}
    </section>
  )
}

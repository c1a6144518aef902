import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type MethodPart, methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'

export const partId = (part: MethodPart): string => `part-${part}`

/** A part of the page under a rule of ink, with a link of its own. */
export const Part = ({ of, children }: { readonly of: MethodPart; readonly children: ReactNode }) => {
  const [intl, lang] = [useIntl(), useLang()]
  const title = intl.formatMessage({ id: 'method.part' }, { part: of })
  return (
    <section className="method-part" aria-labelledby={partId(of)}>
      <h2 id={partId(of)} tabIndex={-1}>
        <FormattedMessage id="method.part" values={{ part: of }} />
      </h2>
      <Link
        to={methodHref({ part: of, lang })}
        className="method-pilcrow"
        aria-label={intl.formatMessage({ id: 'method.linkTo' }, { title })}
      >
        ¶
      </Link>
      {children}
    </section>
  )
}

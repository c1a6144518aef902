import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { METHOD_PARTS, type MethodPart, methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'
import { useSeenPart } from './useSeenPart.ts'

/** The parts of the page, the one being read in bold: a column beside it where there is room, else a line above it. */
export const Contents = ({ at }: { readonly at: MethodPart | null }) => {
  const intl = useIntl()
  const lang = useLang()
  const list = useRef<HTMLUListElement>(null)
  const here = useSeenPart() ?? at
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line follows the part being read
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (link && list.current) list.current.scrollLeft = link.offsetLeft - list.current.offsetLeft - 20
  }, [here])
  return (
    <nav className="method-contents" aria-label={intl.formatMessage({ id: 'method.contents' })}>
      <ul ref={list}>
        {METHOD_PARTS.map((part) => (
          <li key={part}>
            <Link to={methodHref({ part, lang })} aria-current={part === here ? 'location' : undefined}>
              <FormattedMessage id="method.part.short" values={{ part }} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

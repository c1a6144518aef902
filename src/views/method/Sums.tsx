import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { useAmounts } from '../../queries/coding.ts'
import { pledgesHref } from '../../url/pledges.ts'
import { useLang } from '../../url/useLang.ts'
import { Part } from './Part.tsx'

/** How sums were read, and how many of each kind there are. */
export const Sums = () => {
  const amounts = useAmounts()
  const lang = useLang()
  const count = (kind: 'printed' | 'resolved' | 'none') =>
    amounts.filter(({ currency }) => currency.kind === kind).length
  return (
    <Part part="sums">
      <div className="method-prose">
        <p>
          <FormattedMessage
            id="method.sums.counted"
            values={{
              all: amounts.length,
              printed: count('printed'),
              resolved: count('resolved'),
              none: count('none'),
              same: amounts.filter(({ sameAs }) => sameAs !== undefined).length,
              parts: amounts.filter(({ partOf }) => partOf !== undefined).length,
            }}
          />
        </p>
        <p>
          <FormattedMessage id="method.sums.rates" />
        </p>
        <p className="actions">
          <Link to={pledgesHref({ lang })}>
            <FormattedMessage id="method.sums.see" />
          </Link>
        </p>
      </div>
    </Part>
  )
}

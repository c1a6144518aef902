import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { Agreement } from '../../corpus/agreement/agreement.ts'
import { useWords } from '../../messages/language.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { useAgreement } from '../../queries/method.ts'
import { Scroller } from '../../ui/Scroller.tsx'
import { methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'
import { useDimensions } from './useDimensions.ts'

export const differencesId = (dimension: string): string => `differences-${dimension}`

const columns = ['dimension', 'units', 'used', 'alpha', 'alike', 'overlap', 'differ'] as const

/** `alike` is a share of `units`, so the rest of them is a whole number but for its last binary digit. */
export const differing = ({ units, alike }: Agreement): number => Math.round(units * (1 - alike))

/** α with the three digits it is given by. */
export const useFigure = () => {
  const intl = useIntl()
  return (value: number | null, digits: number): string =>
    value === null
      ? intl.formatMessage({ id: 'method.undefined' })
      : intl.formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Who coded twice: whoever reads how far they agreed reads this first. */
export const useCoders = (): string => {
  const intl = useIntl()
  const words = useWords()
  const { coders } = useCorpus().about
  return coders ? words(coders) : intl.formatMessage({ id: 'method.coding.coders' })
}

type RowProps = {
  readonly agreement: Agreement
  /** Whether an address that says its dimension leads here: of two rounds, the first. */
  readonly first: boolean
  readonly opened: boolean
}

const Row = ({ agreement, first, opened }: RowProps) => {
  const name = useDimensions()
  const lang = useLang()
  const figure = useFigure()
  const count = differing(agreement)
  return (
    <tr className={opened ? 'method-chosen' : undefined}>
      <th scope="row" id={first ? differencesId(agreement.dimension) : undefined} tabIndex={-1}>
        {name(agreement.dimension)}
        {agreement.round > 1 && (
          <>
            {' '}
            <FormattedMessage id="method.coding.round" values={{ round: agreement.round }} />
          </>
        )}
      </th>
      <td className="num">{agreement.units}</td>
      <td className="num">{agreement.used}</td>
      <td className="num">{figure(agreement.alpha, 3)}</td>
      <td className="num">{figure(agreement.alike, 3)}</td>
      <td className="num">
        {agreement.overlap === null ? <FormattedMessage id="method.none" /> : figure(agreement.overlap, 2)}
      </td>
      <td className="method-one-line">
        {count === 0 ? (
          <FormattedMessage id="method.coding.differ" values={{ count }} />
        ) : (
          <Link
            to={methodHref(opened ? { part: 'coding', lang } : { differences: agreement.dimension, lang })}
            aria-current={opened ? 'true' : undefined}
          >
            <FormattedMessage id="method.coding.differ" values={{ count }} />
          </Link>
        )}
      </td>
    </tr>
  )
}

export const AgreementTable = ({ opened }: { readonly opened: string | null }) => (
  <Scroller labelledBy="agreement-table" className="method-scroller">
    <table className="method-table">
      <caption id="agreement-table">
        <FormattedMessage id="method.coding.caption" values={{ coders: useCoders() }} />
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={/^d/.test(column) ? undefined : 'num'}>
              <FormattedMessage id="method.coding.column" values={{ column }} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {useAgreement().map((row, at, all) => (
          <Row
            key={`${row.dimension} ${row.round}`}
            agreement={row}
            first={all.findIndex(({ dimension }) => dimension === row.dimension) === at}
            opened={row.dimension === opened}
          />
        ))}
      </tbody>
    </table>
  </Scroller>
)

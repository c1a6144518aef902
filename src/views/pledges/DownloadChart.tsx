import { FormattedMessage, useIntl } from 'react-intl'
import { CopyLink } from '../../parts/cite/CopyLink.tsx'
import { useHere } from '../../parts/page/useAbsolute.ts'
import { save } from '../../ui/save.ts'
import type { Chart } from './tables.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** What a chart shows, to take away: its rows as a file, and the link to this view. */
export const DownloadChart = ({ chart, view }: { readonly chart: Chart; readonly view: PledgesShown }) => {
  const intl = useIntl()
  const take = async () => {
    // fetched when it is first wanted: few of those who look also take away
    const { chartCsv } = await import('./tables.ts')
    save(`${chart}.csv`, 'csv', chartCsv(chart, view))
  }
  return (
    <p className="pledge-take">
      <FormattedMessage id="pledges.take" />{' '}
      <button
        type="button"
        className="text-button"
        aria-label={intl.formatMessage({ id: 'pledges.take.as' }, { chart })}
        onClick={take}
      >
        CSV
      </button>
      <CopyLink address={useHere()} />
    </p>
  )
}

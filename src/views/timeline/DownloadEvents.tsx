import { FormattedMessage, useIntl } from 'react-intl'
import { CopyLink } from '../../parts/cite/CopyLink.tsx'
import { useHere } from '../../parts/page/useAbsolute.ts'
import { type FileType, save } from '../../ui/save.ts'
import type { Timeline } from './useTimeline.ts'

/** What one sees, to take away: the shown events as a file, and the link to this view. */
export const DownloadEvents = ({ timeline }: { readonly timeline: Timeline }) => {
  const intl = useIntl()
  const { shown, corpus } = timeline
  const here = useHere()
  const take = async (type: FileType) => {
    // fetched when it is first wanted: few of those who look also take away
    const { eventsCsv } = await import('../../publish/tables.ts')
    const selection = { edition: corpus.edition, address: here, events: shown }
    save(`events.${type}`, type, type === 'csv' ? eventsCsv(shown) : `${JSON.stringify(selection, null, 2)}\n`)
  }
  return (
    <p className="take">
      <FormattedMessage id="timeline.take" values={{ count: shown.length }} />{' '}
      {(['csv', 'json'] as const).map((type) => (
        <button
          key={type}
          type="button"
          className="text-button"
          aria-label={intl.formatMessage({ id: 'timeline.take.as' }, { type: type.toUpperCase(), count: shown.length })}
          onClick={() => take(type)}
        >
          {type.toUpperCase()}
        </button>
      ))}
      <CopyLink address={here} />
    </p>
  )
}

import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { keepOffline } from '../queries/offline.ts'
import { Notice } from '../ui/Notice.tsx'

/** Has the site kept for when there is no network, and offers a newer build once it stands ready. */
export const UpdatePrompt = () => {
  const [renew, setRenew] = useState<() => void>()
  useEffect(() => {
    // plain http, or a browser that keeps nothing: the site works without
    keepOffline((ready) => setRenew(() => ready)).catch(() => {})
  }, [])
  return (
    renew && (
      <Notice>
        <FormattedMessage id="app.renewed" />{' '}
        <button type="button" className="text-button" onClick={renew}>
          <FormattedMessage id="app.renew" />
        </button>
      </Notice>
    )
  )
}

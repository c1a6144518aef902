import { FormattedMessage } from 'react-intl'
import { Notice } from '../../ui/Notice.tsx'
import type { Dropped } from '../../url/readAddress.ts'

const said = ({ name, value }: Dropped): string => (name === '' ? value : `${name}=${value}`)

/** Says which parts of an address were not understood. Nothing, if all was. */
export const DroppedNotice = ({ dropped }: { readonly dropped: readonly Dropped[] }) =>
  dropped.length === 0 ? null : (
    <Notice>
      <FormattedMessage
        id="app.dropped"
        values={{ count: dropped.length, parts: <strong>{dropped.map(said).join(', ')}</strong> }}
      />
    </Notice>
  )

import { FormattedMessage } from 'react-intl'

/** A slow load is one line of text, 400 ms late (by CSS). */
export const Loading = () => (
  <p className="animate-late py-3 text-ink2" role="status">
    <FormattedMessage id="app.loading" />
  </p>
)

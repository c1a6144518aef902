import { FormattedMessage } from 'react-intl'

/** A slow load is one line of text, 400 ms late (by CSS). */
export const Loading = () => (
  <p className="late" role="status">
    <FormattedMessage id="app.loading" />
  </p>
)

import { FormattedMessage } from 'react-intl'

/** A slow load is one line of text, 400 ms late (by CSS). */
export const Late = () => (
  <p className="late" role="status">
    <FormattedMessage id="frame.loading" />
  </p>
)

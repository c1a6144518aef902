import { FormattedMessage } from 'react-intl'
import { Part } from './Part.tsx'
import { Notes } from './Prose.tsx'

export const Glosses = () => (
  <Part of="glosses">
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.glosses.how" />
      </p>
    </div>
    <Notes of="glossing" />
  </Part>
)

import { FormattedMessage } from 'react-intl'
import { Part } from './Part.tsx'
import { Notes } from './Prose.tsx'

export const Glosses = () => (
  <Part part="glosses">
    <div className="method-prose">
      <p>
        <FormattedMessage id="method.glosses.how" />
      </p>
    </div>
    <Notes part="glossing" />
  </Part>
)

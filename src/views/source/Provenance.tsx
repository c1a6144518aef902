import { FormattedMessage } from 'react-intl'
import type { Document } from '../../corpus/types.ts'
import { Chain, type Way, WayEvidence, WayTypes } from '../../parts/chain/Chain.tsx'

const Folded = ({ of }: { readonly of: Way }) => (
  <details>
    <summary>
      <WayTypes of={of} />
    </summary>
    <WayEvidence of={of} />
  </details>
)

/** How this copy came to be; what shows each way is folded under it. */
export const Provenance = ({ source }: { readonly source: Document }) => (
  <section aria-labelledby="chain" className="chain-section">
    <h2 id="chain" className="label">
      <FormattedMessage id="source.chain.title" />
    </h2>
    <Chain source={source} way={(of) => <Folded of={of} />} />
  </section>
)

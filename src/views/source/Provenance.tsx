import { FormattedMessage } from 'react-intl'
import type { Document } from '../../corpus/types.ts'
import { Chain, type Way, WayEvidence, WayTypes } from '../../parts/chain/Chain.tsx'

const Folded = ({ way }: { readonly way: Way }) => (
  <details>
    <summary>
      <WayTypes way={way} />
    </summary>
    <WayEvidence way={way} />
  </details>
)

/** How this copy came to be; what shows each way is folded under it. */
export const Provenance = ({ source }: { readonly source: Document }) => (
  <section aria-labelledby="chain" className="chain-section">
    <h2 id="chain" className="label">
      <FormattedMessage id="source.chain.title" />
    </h2>
    <Chain source={source} way={(of) => <Folded way={of} />} />
  </section>
)

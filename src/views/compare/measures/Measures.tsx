import { FormattedMessage } from 'react-intl'
import { useClose } from '../shared/useClose.ts'
import type { Comparison } from '../useCompare.ts'
import { Codes } from './Codes.tsx'
import { Firsts } from './Firsts.tsx'
import { Shares } from './Shares.tsx'
import { useMeasured } from './useMeasured.ts'
import { Voices } from './Voices.tsx'

/** Each source measured against itself: small, with its n and its passages. */
export const Measures = ({ comparison }: { readonly comparison: Comparison }) => {
  const measured = useMeasured(comparison)
  const close = useClose(comparison, ['share', 'voice', 'codes'])
  const languages = new Set(comparison.sources.map(({ language }) => language)).size
  return (
    <section className="measures" aria-labelledby="measures">
      <h2 id="measures" tabIndex={-1}>
        <FormattedMessage id="compareWords.measures" />
      </h2>
      <p className="measures-note">
        <FormattedMessage id="compareWords.measures.note" values={{ languages, sources: comparison.sources.length }} />
      </p>
      <Shares measured={measured} close={close} />
      <Voices measured={measured} close={close} />
      <Firsts measured={measured} />
      <Codes measured={measured} close={close} />
    </section>
  )
}

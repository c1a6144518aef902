import { FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import type { Comparison } from '../useCompare.ts'
import { type PairSteps, pairSteps } from './shape.ts'

type Pair = readonly [Document, Document]
type To = { readonly to: Pair | null; readonly go: (pair: Pair) => void }

const useName = () => {
  const words = useWords()
  return ({ siglum, outlet }: Document) => `${siglum} ${words(outlet)}`
}

const Turn = ({ to, go, way }: To & { readonly way: 'previous' | 'next' }) => {
  const intl = useIntl()
  const name = useName()
  if (to === null) return null
  const label = intl.formatMessage({ id: 'compare.pair.turn' }, { way, source: name(to[1]) })
  return (
    <button type="button" className="compare-pair-turn" aria-label={label} onClick={() => go(to)}>
      {way === 'previous' ? '‹' : '›'}
    </button>
  )
}

const Pin = ({ to, go }: To) => {
  const intl = useIntl()
  const name = useName()
  if (to === null) return null
  const label = intl.formatMessage({ id: 'compare.pair.pinOne' }, { source: name(to[0]) })
  return (
    <button type="button" className="text-button" aria-label={label} onClick={() => go(to)}>
      <FormattedMessage id="compare.pair.pin" />
    </button>
  )
}

const Beside = ({ document, steps, go }: { document: Document; steps: PairSteps; go: (pair: Pair) => void }) => (
  <div className="compare-pair-beside">
    <Turn to={steps.previous} go={go} way="previous" />
    <span>
      <Siglum document={document} className="compare-pair-siglum" />
      {steps.of > 1 && (
        <span className="compare-pair-note">
          <FormattedMessage id="compare.pair.at" values={{ at: steps.at, of: steps.of }} />
        </span>
      )}
    </span>
    <Turn to={steps.next} go={go} way="next" />
    <Pin to={steps.pin} go={go} />
  </div>
)

/** Where only two sources fit: which is pinned, which stands beside it, and the way to the others. */
export const PairBar = ({ comparison }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const name = useName()
  const { pair, sources, state } = comparison
  if (pair === null) return null
  const [pinned, beside] = pair
  const steps = pairSteps(sources, pair)
  const go = ([first, second]: Pair) => void comparison.go({ pair: [first.id, second.id] })
  const values = { pinned: name(pinned), beside: name(beside) }
  return (
    <section
      className={`compare-pair compare-pair-${state.mode}`}
      aria-label={intl.formatMessage({ id: 'compare.pair.name' })}
    >
      <div className="compare-pair-pinned">
        <Siglum document={pinned} className="compare-pair-siglum" />
        <span className="compare-pair-note">
          <FormattedMessage id="compare.pair.pinned" />
        </span>
        <button type="button" className="text-button" onClick={() => go(steps.swap)}>
          <FormattedMessage id="compare.pair.swap" />
        </button>
      </div>
      <Beside document={beside} steps={steps} go={go} />
      <p role="status" className="sr-only">
        <FormattedMessage id="compare.pair.status" values={values} />
      </p>
    </section>
  )
}

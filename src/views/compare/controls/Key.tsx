import { type ReactNode, useId, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { codeClass, voiceClass } from '../../../parts/marks/codes.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { OtherLayer } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'
import { layered } from './shape.ts'
import { useStuckHeight } from './useStuckHeight.ts'

type EntryProps = {
  /** The word, marked as what it stands for is marked. */
  readonly specimen: ReactNode
  /** What it is, in plain words. */
  readonly asks: ReactNode
  /** Absent for what is no layer. */
  readonly layer?: string
  readonly comparison: Comparison
}

/** One entry: its own specimen, with its switch beside it. */
const Entry = ({ specimen, asks, layer, comparison: { isOn, state, go } }: EntryProps) => {
  const id = useId()
  const words = (
    <>
      <span className="compare-key-word">{specimen}</span>
      <span className="compare-key-asks" id={id}>
        {asks}
      </span>
    </>
  )
  return (
    <li className={layer === undefined || isOn(layer) ? 'compare-key-entry' : 'compare-key-entry compare-key-off'}>
      {layer === undefined ? (
        words
      ) : (
        <label>
          <input type="checkbox" checked={isOn(layer)} onChange={() => go(layered(state, layer))} />
          {words}
        </label>
      )}
    </li>
  )
}

const Dimensions = ({ comparison }: { readonly comparison: Comparison }) => {
  const book = useCodingBook()
  return book.dimension.map(({ id, label, asks }) => (
    <Entry
      key={id}
      layer={id}
      comparison={comparison}
      specimen={
        <mark className={`code lane-0 ${codeClass(book, id)}`}>
          <Bilingual text={label} />
        </mark>
      }
      asks={asks ? <Bilingual text={asks} /> : <FormattedMessage id="compare.key.dimension" />}
    />
  ))
}

const Others = ({ comparison }: { readonly comparison: Comparison }) => {
  const book = useCodingBook()
  const bar = book.voice[4] ?? book.voice.at(-1)
  const classes: Readonly<Record<OtherLayer, string>> = {
    voice: `compare-key-voice voiced ${voiceClass(book, bar?.id)}`,
    number: 'mark-number',
    only: 'mark-only',
    defect: 'defect defect-start',
  }
  return (['voice', 'number', 'only', 'defect'] as const).map((layer) => (
    <Entry
      key={layer}
      layer={layer}
      comparison={comparison}
      specimen={
        <span className={classes[layer]}>
          <FormattedMessage id="compare.key.layer" values={{ layer }} />
        </span>
      }
      asks={<FormattedMessage id="compare.key.layerAsks" values={{ layer }} />}
    />
  ))
}

const Silence = ({ comparison }: { readonly comparison: Comparison }) => (
  <Entry
    comparison={comparison}
    specimen={
      <>
        <span className="compare-key-gap" aria-hidden="true" />
        <FormattedMessage id="compare.key.silence" />
      </>
    }
    asks={<FormattedMessage id="compare.key.silenceAsks" />}
  />
)

const AllOn = ({ comparison: { state, go } }: { readonly comparison: Comparison }) =>
  state.off.length === 0 ? null : (
    <li className="compare-key-all">
      <button type="button" className="text-button" onClick={() => go({ off: [] })}>
        <FormattedMessage id="compare.key.all" />
      </button>
    </li>
  )

/** What every mark means, each drawn as it is, with its switch; stays in sight while the sources scroll under it. */
export const Key = ({ comparison }: { readonly comparison: Comparison }) => {
  const key = useRef<HTMLElement>(null)
  useStuckHeight(key)
  return (
    <section ref={key} className="compare-key" aria-label={useIntl().formatMessage({ id: 'compare.key' })}>
      <ul>
        <Dimensions comparison={comparison} />
        <Others comparison={comparison} />
        <Silence comparison={comparison} />
        <AllOn comparison={comparison} />
      </ul>
    </section>
  )
}

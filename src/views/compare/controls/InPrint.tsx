import { FormattedList, FormattedMessage } from 'react-intl'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { OTHER_LAYERS } from '../../../url/compare.ts'
import type { Comparison } from '../useCompare.ts'

const useLayerNames = ({ isOn }: Comparison, on: boolean): readonly { id: string; dimension: string | null }[] => {
  const book = useCodingBook()
  const words = useWords()
  return [
    ...book.dimension.map(({ id, label }) => ({ id, dimension: words(label) })),
    ...OTHER_LAYERS.map((id) => ({ id, dimension: null })),
  ].filter(({ id }) => isOn(id) === on)
}

const Layers = ({ names }: { readonly names: ReturnType<typeof useLayerNames> }) => (
  <FormattedList
    type="conjunction"
    value={names.map(
      ({ id, dimension }) => dimension ?? <FormattedMessage key={id} id="compare.key.layer" values={{ layer: id }} />,
    )}
  />
)

/** On paper, what the controls say on the screen, as sentences. */
export const InPrint = ({ comparison }: { readonly comparison: Comparison }) => {
  const words = useWords()
  const { sources, state, topics } = comparison
  const on = useLayerNames(comparison, true)
  const off = useLayerNames(comparison, false)
  const shown = topics.filter(({ topic }) => state.topic.includes(topic.id))
  const sort = sources.find(({ id }) => id === state.sort)
  return (
    <p className="compare-print">
      <FormattedMessage
        id="compare.print"
        values={{
          sources: (
            <FormattedList
              key="sources"
              type="conjunction"
              value={sources.map(({ siglum, outlet }) => `${siglum} ${words(outlet)}`)}
            />
          ),
          count: shown.length,
          topics: (
            <FormattedList key="topics" type="conjunction" value={shown.map(({ topic }) => words(topic.title))} />
          ),
          sort: sort === undefined ? state.sort : 'source',
          siglum: sort?.siglum ?? '',
          gloss: state.gloss ?? 'none',
          marked: on.length,
          on: <Layers key="on" names={on} />,
          unmarked: off.length,
          off: <Layers key="off" names={off} />,
        }}
      />
    </p>
  )
}

import { useId, useMemo } from 'react'
import { overlap } from '../../../corpus/text/overlap.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import { colourClass, Siglum } from '../../../parts/quotation/Siglum.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { pairClass } from '../shared/pair.ts'
import type { CompareLayers } from '../useLayers.ts'
import { type CellProps, type Notes, Passage } from './Passage.tsx'
import { paragraphsOf, type Standing } from './shape.ts'
import { Untold } from './Untold.tsx'

/** Defects whose notes stand open in one column; the rest are folded. */
const MOST = 2

const none: Notes = { only: [], open: [], folded: [] }

/** What is said of each stretch beside its words: of an event only where its telling begins, of defects the first few. */
const noteEach = (stretches: readonly TextUnit[], { beside, defects }: CompareLayers): ReadonlyMap<TextUnit, Notes> => {
  let room = MOST
  const said = new Set<string>()
  return new Map(
    stretches.map((stretch) => {
      const events = beside.filter(
        (one) => one.kind === 'event' && overlap(one.passage, stretch) && !said.has(one.event),
      )
      for (const one of events) if (one.kind === 'event') said.add(one.event)
      const own = defects.filter(({ passage }) => overlap(passage, stretch))
      const open = own.slice(0, room)
      room -= open.length
      return [stretch, { only: events, open, folded: own.slice(open.length) }]
    }),
  )
}

/** A topic's sentences in one source, in its own order. */
const Told = (props: CellProps) => {
  const { row, source, layers, comparison } = props
  const { stretches } = comparison
  const paragraphs = useMemo(() => {
    const told = row.topic.documents.find(({ document }) => document === source.id)
    return paragraphsOf(told?.kind === 'told' ? told.passages.flatMap((place) => stretches.at(place) ?? []) : [])
  }, [row, source, stretches])
  const noted = useMemo(() => noteEach(paragraphs.flat(), layers), [paragraphs, layers])
  return paragraphs.map((paragraph) => (
    <div key={paragraph[0].start} className="topic-paragraph" tabIndex={-1}>
      {paragraph.map((stretch) => (
        <Passage key={stretch.start} stretch={stretch} notes={noted.get(stretch) ?? none} {...props} />
      ))}
    </div>
  ))
}

type Props = CellProps & { readonly standing: Standing | undefined }

/** What one source says of a topic, or that it says nothing, and which kind of nothing that is. */
export const Column = ({ standing, ...cell }: Props) => {
  const id = useId()
  const { source, comparison } = cell
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div
      role="group"
      aria-labelledby={id}
      className={`topic-column head-${colourClass(source.colour)} ${pairClass(comparison.pair, source)}`}
    >
      <p id={id} className="topic-name">
        <Siglum document={source} /> <Bilingual text={source.outlet} />
      </p>
      {standing === undefined || standing.kind === 'told' ? (
        <Told {...cell} />
      ) : (
        <Untold source={source} standing={standing} />
      )}
    </div>
  )
}

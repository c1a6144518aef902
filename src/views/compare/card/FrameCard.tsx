import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Stand } from '../../../corpus/framing/framing.ts'
import { useWords } from '../../../messages/language.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { useCodingBook, useFrames, useReferents } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { Also } from './Also.tsx'
import { Card, type CardProps } from './Card.tsx'
import { CardActions } from './CardActions.tsx'
import { CardColumn } from './CardColumn.tsx'
import { Definition } from './Definition.tsx'
import { FrameColumn } from './FrameColumn.tsx'
import { GlossOfWords } from './GlossOfWords.tsx'
import { pointOf, strongestTopic, topicsHolding } from './opened.ts'
import { TopicsOf } from './TopicsOf.tsx'

type Props = CardProps & { readonly frame: string }

/** A code: what each source carries on the same point, in its own words, and why. */
export const FrameCard = ({ frame: id, topic, ...card }: Props) => {
  const intl = useIntl()
  const words = useWords()
  const book = useCodingBook()
  const frames = useFrames()
  const referents = useReferents()
  const frame = byId(frames, id)
  const dimension = byId(book.dimension, frame?.dimension)
  if (frame === undefined || dimension === undefined) return null
  const { comparison } = card
  const topics = topicsHolding(comparison.topics, frame.passage)
  // in the full texts one topic that holds the words is shown, and all are linked
  const shown = topic ?? strongestTopic(topics, id)
  const point = shown && pointOf(shown, id)
  const referent = byId(referents, frame.referent)
  const value = byId(dimension.values, frame.value)
  const name = intl.formatMessage(
    { id: 'compareCard.name' },
    { dimension: words(dimension.label), value: value ? words(value.label) : frame.value },
  )
  return (
    <Card
      name={name}
      {...card}
      side={
        <>
          <p className="card-dimension">
            <Specimen dimension={frame.dimension} />
          </p>
          {referent && (
            <p className="card-referent">
              <Bilingual text={referent.name} />
            </p>
          )}
          <p className="small">
            <Bilingual text={dimension.definition} />
          </p>
        </>
      }
      columns={comparison.sources.map((source) => {
        const own: Stand = { kind: 'coded', document: source.id, carried: [{ value: frame.value, frames: [frame] }] }
        const stand =
          point?.stands.find(({ document }) => document === source.id) ??
          (source.id === frame.passage.document ? own : undefined)
        return stand === undefined ? (
          <CardColumn key={source.id} source={source} />
        ) : (
          <FrameColumn key={source.id} source={source} stand={stand} point={point} opened={frame} />
        )
      })}
    >
      <p>
        <strong>
          <FormattedMessage id="compareCard.why" />
        </strong>{' '}
        <Bilingual text={frame.reason} />
      </p>
      {frame.doubt && (
        <p>
          <strong>
            <FormattedMessage id="compareCard.doubt" />
          </strong>{' '}
          <Bilingual text={frame.doubt} />
        </p>
      )}
      <GlossOfWords passage={frame.passage} comparison={comparison} />
      {value && <Definition dimension={dimension} value={value} />}
      <Also place={frame.passage} but={id} topic={topic} comparison={comparison} />
      {topic === null && <TopicsOf topics={topics} frame={id} comparison={comparison} />}
      <CardActions
        passage={frame.passage}
        open={{ kind: 'frame', frame: id, topic: topic?.topic.id ?? null }}
        comparison={comparison}
        name={name}
      />
    </Card>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Code, Frame } from '../../../corpus/coded.ts'
import { useWords } from '../../../messages/language.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { useCodingBook, useFrames, useReferents } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { Also } from './Also.tsx'
import { Card, type CardProps } from './Card.tsx'
import { CardActions } from './CardActions.tsx'
import { CardColumn } from './CardColumn.tsx'
import { Definition } from './Definition.tsx'
import { GlossOfWords } from './GlossOfWords.tsx'
import { topicsHolding } from './opened.ts'
import { TopicsOf } from './TopicsOf.tsx'
import { Words } from './Words.tsx'

type CodedProps = { readonly frame: Frame; readonly value: Code | undefined }

const Coded = ({ frame, value }: CodedProps) => {
  const voice = byId(useCodingBook().voice, frame.voice)
  return (
    <>
      <p>
        <strong>{value && <Bilingual text={value.label} />}</strong>
      </p>
      <Words passage={frame.passage} isOpened />
      <p className="small">
        {voice && <FormattedMessage id="compareCard.voice" values={{ voice: <Bilingual text={voice.label} /> }} />}{' '}
        {frame.flagged && <FormattedMessage id="compareCard.flagged" />}
      </p>
    </>
  )
}

type Props = CardProps & { readonly frame: string }

/** A code: what it says of these words of one source, and why. */
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
      columns={comparison.sources.map((source) => (
        <CardColumn key={source.id} source={source}>
          {source.id === frame.passage.document && <Coded frame={frame} value={value} />}
        </CardColumn>
      ))}
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
      {topic === null && (
        <TopicsOf topics={topicsHolding(comparison.topics, frame.passage)} frame={id} comparison={comparison} />
      )}
      <CardActions
        passage={frame.passage}
        open={{ kind: 'frame', frame: id, topic: topic?.topic.id ?? null }}
        comparison={comparison}
        name={name}
      />
    </Card>
  )
}

import { FormattedMessage } from 'react-intl'
import { byId, labelOf } from '../../../corpus/byId.ts'
import type { Frame } from '../../../corpus/coded.ts'
import { type Carried, type Point, type Stand, valueDiffers } from '../../../corpus/framing/framing.ts'
import type { Document } from '../../../corpus/types.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { CardColumn } from './CardColumn.tsx'
import { distinctWords, sameWords } from './distinct.ts'
import { StandWord } from './StandWord.tsx'
import { Words } from './Words.tsx'

/** Words beside those opened; of more only the count. */
const MOST = 4

type SaidProps = { readonly frame: Frame; readonly opened?: 'differs' | 'plain' }

const Said = ({ frame, opened }: SaidProps) => {
  const own = byId(useCodingBook().voice, frame.voice)
  return (
    <>
      <Words passage={frame.passage} opened={opened} />
      <p className="small">
        {own && <FormattedMessage id="compareCard.voice" values={{ voice: <Bilingual text={own.label} /> }} />}{' '}
        {frame.flagged && <FormattedMessage id="compareCard.flagged" />}
      </p>
    </>
  )
}

type ValueProps = { readonly carried: Carried; readonly opened: Frame; readonly differs: boolean }

/** One value, its words each once, the opened ones first. */
const Value = ({ carried: { value, frames }, opened, differs }: ValueProps) => {
  const label = labelOf(useCodingBook(), opened.dimension, value)
  const mine = frames.some(({ id }) => id === opened.id)
  const others = distinctWords(frames.filter(({ passage }) => !mine || !sameWords(passage, opened.passage)))
  return (
    <div className="card-value">
      <p>
        <strong className={differs ? 'differs' : undefined}>{label && <Bilingual text={label} />}</strong>
      </p>
      {mine && <Said frame={opened} opened={differs ? 'differs' : 'plain'} />}
      {others.slice(0, MOST).map(({ frame }) => (
        <Said key={frame.id} frame={frame} />
      ))}
      {others.length > MOST && (
        <p className="small">
          <FormattedMessage id="compareCard.more" values={{ count: others.length - MOST }} />
        </p>
      )}
    </div>
  )
}

type Props = {
  readonly source: Document
  readonly stand: Stand
  readonly opened: Frame
  /** Undefined where no topic holds the words. */
  readonly point: Point | undefined
}

/** What one source carries on a point: value, words, voice. */
export const FrameColumn = ({ source, stand, opened, point }: Props) => {
  const isMine = ({ frames }: Carried) => frames.some(({ id }) => id === opened.id)
  return (
    <CardColumn source={source} head={stand.kind !== 'coded' && <StandWord stand={stand} />}>
      {stand.kind === 'coded' &&
        [...stand.carried]
          .sort((a, b) => Number(isMine(b)) - Number(isMine(a)))
          .map((carried) => (
            <Value
              key={carried.value}
              carried={carried}
              opened={opened}
              differs={point !== undefined && valueDiffers(point, carried.value)}
            />
          ))}
    </CardColumn>
  )
}

import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { byId, labelOf } from '../../../corpus/byId.ts'
import type { Frame } from '../../../corpus/coded.ts'
import { type Carried, type Point, type Stand, valueDiffers } from '../../../corpus/framing/framing.ts'
import type { Document } from '../../../corpus/types.ts'
import { Specimen } from '../../../parts/marks/Specimen.tsx'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { useCodingBook, useReferents } from '../../../queries/coding.ts'
import { isPlainPress } from '../../../ui/isPlainPress.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { distinctWords } from '../card/distinct.ts'
import { StandWord } from '../card/StandWord.tsx'
import { pairClass } from '../shared/pair.ts'
import type { Comparison } from '../useCompare.ts'
import type { Opening } from './useOpening.ts'

/** Words shown in one cell; of more only the count. */
const MOST = 3

type Props = {
  readonly point: Point
  readonly isOpen: boolean
  readonly opening: Opening
  readonly comparison: Comparison
}

type OpensProps = Pick<Props, 'opening' | 'comparison'> & {
  readonly frame: Frame
  readonly topic: string
  readonly className?: string
  readonly isCurrent?: boolean
  readonly children: React.ReactNode
}

/** Opens the card of a code under this topic. */
const Opens = ({ frame, topic, opening, comparison, className, isCurrent = false, children }: OpensProps) => {
  const open = { kind: 'frame', frame: frame.id, topic } as const
  return (
    <Link
      to={comparison.href({ open })}
      {...(className === undefined ? {} : { className })}
      {...(isCurrent ? { 'aria-current': true } : {})}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        opening.choose(open, topic)
      }}
    >
      {children}
    </Link>
  )
}

type ValueProps = Props & { readonly carried: Carried; readonly source: Document }

const Value = ({ carried: { value, frames }, source, point, ...rest }: ValueProps) => {
  const label = labelOf(useCodingBook(), point.dimension, value)
  const words = distinctWords(frames)
  return (
    <div className="differ-value">
      <strong className={valueDiffers(point, value) ? 'differs' : undefined}>
        {label && <Bilingual text={label} />}
      </strong>
      {words.slice(0, MOST).map(({ words: printed, frame }) => (
        <q key={frame.id} className="lemma differ-words" lang={source.language}>
          <Opens frame={frame} topic={point.topic} {...rest}>
            {frame.flagged && '†'}
            {printed}
          </Opens>
        </q>
      ))}
      {words.length > MOST && (
        <span className="small">
          <FormattedMessage id="compareTopic.more" values={{ count: words.length - MOST }} />
        </span>
      )}
    </div>
  )
}

const Cell = ({ stand, source, ...rest }: Props & { readonly stand: Stand; readonly source: Document }) => (
  <div className={`differ-cell ${pairClass(rest.comparison.pair, source)}`}>
    <Siglum document={source} className="differ-letter" />
    <div>
      {stand.kind === 'coded' ? (
        stand.carried.map((carried) => <Value key={carried.value} carried={carried} source={source} {...rest} />)
      ) : (
        <StandWord stand={stand} />
      )}
    </div>
  </div>
)

/** One dimension and referent: each source's value and words in its own column. */
export const DifferenceLine = (props: Props) => {
  const { point, isOpen, comparison } = props
  const referent = byId(useReferents(), point.referent)
  const first = point.stands.flatMap((stand) => (stand.kind === 'coded' ? stand.carried[0].frames : []))[0]
  return (
    <li className={`topic-grid differ-line ${isOpen ? 'differ-open' : ''}`}>
      <p className="differ-point">
        {first && (
          <Opens frame={first} className="differ-link" isCurrent={isOpen} topic={point.topic} {...props}>
            <Specimen dimension={point.dimension} />
            {referent && (
              <span className="small differ-referent">
                <Bilingual text={referent.name} />
              </span>
            )}
          </Opens>
        )}
      </p>
      {comparison.sources.map((source) => {
        const stand = point.stands.find(({ document }) => document === source.id)
        return stand && <Cell key={source.id} stand={stand} source={source} {...props} />
      })}
    </li>
  )
}

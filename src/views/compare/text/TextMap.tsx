import type { PointerEvent, RefObject } from 'react'
import type { Range } from '../../../corpus/types.ts'
import { codeClassAt, isTwoStrokes } from '../../../parts/marks/codes.ts'
import { ticks } from './scale.ts'
import type { Lane } from './useLanes.ts'

const STEP = 6
const LEFT = 6

const strokes = (kind: Lane['kind'], x: number): readonly (readonly [name: string, x: number])[] => {
  if (typeof kind === 'string') return [[`map-${kind}`, x]]
  const line = codeClassAt(kind)
  if (!isTwoStrokes(kind)) return [[line, x]]
  return [
    [`${line} map-first`, x - 1],
    [`${line} map-second`, x + 1],
  ]
}

const LaneTicks = ({ lane: { kind, spans }, x }: { readonly lane: Lane; readonly x: number }) =>
  strokes(kind, x).map(([name, at]) => <path key={name} className={`map-ticks ${name}`} d={ticks(spans, at)} />)

type Props = {
  readonly lanes: readonly Lane[]
  /** Where the chosen sentence, or its nearest counterpart, lies. */
  readonly lit: readonly Range[]
  /** The part in view, moved as the text is scrolled. */
  readonly view: RefObject<HTMLSpanElement | null>
  /** 0 to 1. */
  readonly onPress: (share: number) => void
}

const shareAt = ({ currentTarget, clientY }: PointerEvent<HTMLElement>): number => {
  const { top, height } = currentTarget.getBoundingClientRect()
  return (clientY - top) / height
}

/** A text from end to end: what lies where, and what of it is in view. The list of paragraphs beside it says the same. */
export const TextMap = ({ lanes, lit, view, onPress }: Props) => {
  const width = 2 * LEFT + STEP * (lanes.length - 1)
  return (
    <div className="text-map" style={{ width }} aria-hidden onPointerDown={(event) => onPress(shareAt(event))}>
      <span className="map-view" ref={view} />
      <svg viewBox={`0 0 ${width} 1000`} preserveAspectRatio="none" role="presentation">
        {lanes.map((lane, at) => (
          <LaneTicks key={lane.kind} lane={lane} x={LEFT + at * STEP} />
        ))}
      </svg>
      {lit.map(({ start }) => (
        <span key={start} className="map-lit" style={{ top: `${start * 100}%` }} />
      ))}
    </div>
  )
}

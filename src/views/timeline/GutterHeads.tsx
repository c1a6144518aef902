import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { beyond } from '../../corpus/time/bounds.ts'
import type { ChartFrame } from './chartFrame.ts'
import type { Timeline } from './useTimeline.ts'

type Heads = { readonly before: string; readonly after: string }

/** What stands over each gutter: its side, or how many events a chosen end has put beyond it. */
export function useGutterHeads({ corpus, state, wording }: Timeline): Heads {
  const intl = useIntl()
  const out = beyond(corpus, state, wording)
  const head = (side: 'before' | 'after', chosen: boolean) =>
    chosen
      ? intl.formatMessage({ id: 'timeline.gutter.count' }, { side, count: out[side] })
      : intl.formatMessage({ id: 'timeline.gutter' }, { side })
  return { before: head('before', state.from !== null), after: head('after', state.to !== null) }
}

type Props = { readonly heads: Heads; readonly frame: ChartFrame; readonly timeline: Timeline }

export const GutterHeads = ({ heads, frame, timeline }: Props) => {
  const { from, to } = timeline.state
  const head = (side: 'before' | 'after') => {
    const place = side === 'before' ? { left: 0 } : { left: frame.scale.right, right: 0 }
    const className = `gutter-head gutter-${side}`
    const widen = side === 'before' ? { from: null } : { to: null }
    if ((side === 'before' ? from : to) === null)
      return (
        <span className={className} style={place}>
          {heads[side]}
        </span>
      )
    return (
      <Link to={timeline.href(widen)} className={className} style={place}>
        {heads[side]}
      </Link>
    )
  }
  return (
    <>
      {head('before')}
      {head('after')}
    </>
  )
}

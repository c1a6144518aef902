/** A strip of dates, some of whose days are ruled and named. Its room, its gutters and its classes are the view's. */
import type { CSSProperties } from 'react'
import { useIntl } from 'react-intl'
import type { Days } from '../../corpus/time/dates.ts'
import { shareOf } from '../../corpus/time/spotOnAxis.ts'
import { ticksOf } from '../../corpus/time/ticks.ts'
import { saysYear, tickText } from './tickText.ts'

/** Custom properties, for the stylesheet. */
export const own = (properties: Readonly<Record<`--${string}`, number>>): CSSProperties =>
  // React's type of a style knows no custom property
  properties as CSSProperties

/** A place on the strip, for its stylesheet: `--share` of the axis, from 0 to 1. */
export const at = (share: number): CSSProperties => own({ '--share': share })

type Props = { readonly axis: Days; readonly className: string }

/** Lines where the ticks are. */
export const DateRules = ({ axis, className }: Props) =>
  ticksOf(axis).map(({ period, first }) => <span key={period} className={className} style={at(shareOf(first, axis))} />)

type TicksProps = Props & {
  /** Beside `className`, for those that say their year. */
  readonly yearClass?: string
  readonly isShort?: boolean
}

/** The ticks by name; `isShort` as of `tickText`. */
export const DateTicks = ({ axis, className, yearClass, isShort = false }: TicksProps) => {
  const intl = useIntl()
  return ticksOf(axis).map(({ period, first }, index) => (
    <span
      key={period}
      className={yearClass && saysYear(period, index === 0) ? `${className} ${yearClass}` : className}
      style={at(shareOf(first, axis))}
    >
      {tickText(period, intl, { isFirst: index === 0, isShort })}
    </span>
  ))
}

import { useMemo } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { Address } from '../../url/addresses.ts'
import { type Dropped, type Keep, keepAll } from '../../url/readAddress.ts'

type Gesture = {
  /** Takes the place of the present entry, as while somebody types. */
  readonly replace?: boolean
  /** What the entry of the history carries beside its address; nothing if left out. */
  readonly carry?: unknown
}

/** What the address of a view says, and the ways to its other addresses. */
export type ViewAddress<State> = {
  readonly state: State
  /** What it says that nobody understands, or that this corpus does not have. */
  readonly dropped: readonly Dropped[]
  /** The present address with something changed. */
  readonly href: (change: Partial<State>) => string
  /** Goes there: one gesture, one entry of the history; none where nothing changes, since Back could undo nothing. */
  readonly go: (change: Partial<State>, gesture?: Gesture) => void
}

/** `known` keeps what this corpus has; a constant or memoised function, so that an address is read once. */
export const useViewAddress = <State>(address: Address<State>, known: Keep<State> = keepAll): ViewAddress<State> => {
  const { search, hash } = useLocation()
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const { state, dropped } = useMemo(() => address.read({ search, hash }, known), [address, known, search, hash])
  const href = (change: Partial<State>) => address.href({ ...state, ...change }, id)
  const go: ViewAddress<State>['go'] = (change, { replace = false, carry } = {}) => {
    const to = href(change)
    navigate(to, { replace: replace || to === href({}), state: carry })
  }
  return { state, dropped, href, go }
}

import { lazy } from 'react'
import type { Event } from '../../corpus/types.ts'

export type EventAccountProps = {
  readonly event: Event
  /** `panel`: under an h2, tellings below each other. `page`: under the h1, tellings in columns. */
  readonly as: 'panel' | 'page'
  /** Where a link to another event leads; its own page if left out. */
  readonly hrefOf?: (id: string) => string
}

const load = () => import('./EventAccount.tsx')

/**
 * One event, whole: when and how that is known, who, and what each source says of it in its own words.
 * A chunk of its own, fetched when an event is first opened: stands inside a Suspense.
 */
export const LazyEventAccount = lazy(async () => ({ default: (await load()).EventAccount }))

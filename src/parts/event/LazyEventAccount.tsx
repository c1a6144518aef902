import { lazy } from 'react'

const load = () => import('./EventAccount.tsx')

/**
 * One event, whole: when and how that is known, who, and what each source says of it in its own words.
 * A chunk of its own, fetched when an event is first opened: stands inside a Suspense.
 */
export const LazyEventAccount = lazy(async () => ({ default: (await load()).EventAccount }))

import { QueryClient } from '@tanstack/react-query'

/** The files never change under a page, and are there offline: nothing is fetched twice, nothing waits for a network. */
export const makeClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 300 },
    },
  })

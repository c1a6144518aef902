/** The one address of what an address shows. */
import { matchPath } from 'react-router'
import { addresses, type QueryAndHash } from './addresses.ts'

/** Path, query and hash from the app's root, without what was not understood. An unknown path stays as it is. */
export const canonical = (here: QueryAndHash & { readonly pathname: string }): string => {
  for (const { path, again } of Object.values(addresses)) {
    const match = matchPath(path, here.pathname)
    if (match !== null) return again(here, match.params.id ?? '')
  }
  return here.pathname
}

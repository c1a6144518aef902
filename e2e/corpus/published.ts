import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Addresses that have been given away, from the site's root. A line is never changed or removed: whoever quoted it must
 * find what was quoted. Where the meaning of an address changes, the old line stays and is upgraded.
 */
export const published: readonly string[] = readFileSync(
  fileURLToPath(new URL('addresses.txt', import.meta.url)),
  'utf8',
)
  .split('\n')
  .filter((line) => line.startsWith('/'))

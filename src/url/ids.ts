import { createParser } from 'nuqs/server'

const tidy = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter((id) => id !== ''))].sort()

/**
 * A set of ids: `a,b`. Order means nothing, so it is written sorted and once each; equal sets have equal links.
 * Which ids exist is the corpus's to say: see `keepKnown`.
 */
export const idSet = createParser<readonly string[]>({
  parse: (value) => {
    const ids = tidy(value.split(','))
    return ids.length === 0 ? null : ids
  },
  serialize: (ids) => tidy(ids).join(','),
  eq: (a, b) => tidy(a).join(',') === tidy(b).join(','),
})

import search from 'approx-string-match'

/** Fewest edits that turn `word` into something inside `text`; null past `limit`. */
function best(text: string, word: string, limit: number) {
  const matches = search(text, word, limit)
  return matches.reduce<(typeof matches)[number] | null>((a, b) => (a && a.errors <= b.errors ? a : b), null)
}

/**
 * The known word nearest to one that is not known, for an error message only: nothing fuzzy ever passes.
 * Edit distance by Myers' bit-parallel algorithm (approx-string-match); at most half of the letters may differ.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let found: { word: string; cost: number } | undefined
  for (const candidate of known) {
    const match = best(candidate, word, Math.floor(word.length / 2))
    if (!match) continue
    const cost = match.errors + (candidate.length - (match.end - match.start)) / 2
    if (!found || cost < found.cost) found = { word: candidate, cost }
  }
  return found && found.cost <= Math.max(2, word.length * 0.6) ? found.word : undefined
}

/** The passage of `text` nearest to `quote`, as it stands there; undefined if over 40 % of it would have to change. */
export function nearestPassage(quote: string, text: string): string | undefined {
  const match = best(text, quote, Math.floor(quote.length * 0.4))
  return match ? text.slice(match.start, match.end) : undefined
}

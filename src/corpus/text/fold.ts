/**
 * Words as compared, not as shown: compatibility-folded (NFKC, so full-width letters and digits equal narrow ones),
 * lower case, every run of white space one space.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** What has to occur, each anywhere: `Acme 承诺` → `['acme', '承诺']`. */
export function terms(words: string): readonly string[] {
  return fold(words).split(' ').filter(Boolean)
}

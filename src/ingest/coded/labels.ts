/** Labels of answers are ours, and take sides with no source: loaded words stand in quotation marks, as somebody's. */
import { escaped } from './searched.ts'

const quoted = /“[^”]*”|‘[^’]*’|"[^"]*"|「[^」]*」|『[^』]*』/gu
const latin = /\p{Script=Latin}/u

/** Whole words of Latin letters, with the common endings of English; Han characters wherever they stand. */
function patternOf(words: string): RegExp {
  const before = latin.test(words[0] ?? '') ? '(?<!\\p{Script=Latin})' : ''
  const after = latin.test(words.at(-1) ?? '') ? '(?:e?s|e?d|ing)?(?!\\p{Script=Latin})' : ''
  return new RegExp(before + escaped(words) + after, 'iu')
}

/** The first of the `loaded` words that a label says outside quotation marks, whatever the case of its letters. */
export function loadedIn(label: string, loaded: readonly string[]): string | undefined {
  // what stands on either side of a quotation is not one word
  const own = label.replace(quoted, ' ')
  return loaded.find((words) => patternOf(words).test(own))
}

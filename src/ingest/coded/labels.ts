/** Labels of answers are ours, and take sides with no source: loaded words stand in quotation marks, as somebody's. */
import { escaped } from './searched.ts'

const quoted = /“[^”]*”|‘[^’]*’|"[^"]*"|「[^」]*」|『[^』]*』/gu
const latin = /\p{Script=Latin}/u

/** A word of Latin letters with the common endings of English: `rule` in ruled and ruling, `clap` in claps and clapping. */
function inflected(words: string): string {
  const last = escaped(words.at(-1) ?? '')
  return last === 'e'
    ? `${escaped(words.slice(0, -1))}(?:e[sd]?|ing)(?!\\p{Script=Latin})`
    : `${escaped(words)}(?:e?s|${last}?(?:ed|ing))?(?!\\p{Script=Latin})`
}

/** Whole words of Latin letters; Han characters wherever they stand. */
function patternOf(words: string): RegExp {
  const before = latin.test(words[0] ?? '') ? '(?<!\\p{Script=Latin})' : ''
  return new RegExp(before + (latin.test(words.at(-1) ?? '') ? inflected(words) : escaped(words)), 'iu')
}

/** The first of the `loaded` words that a label says outside quotation marks, whatever the case of its letters. */
export function loadedIn(label: string, loaded: readonly string[]): string | undefined {
  // what stands on either side of a quotation is not one word
  const own = label.replace(quoted, ' ')
  return loaded.find((words) => patternOf(words).test(own))
}

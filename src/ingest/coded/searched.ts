/** Search terms that show a silence: whether one occurs after all. */
import { isCounted } from '../join/anchor.ts'
import type { ReadText } from '../join/check.ts'
import type { Located } from '../schema/shape.ts'
import type { Path } from '../schema/yaml.ts'
import type { CodedContext } from './context.ts'

/** As a regular expression that finds these very words. */
export const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Words around a term that occurs, on either side. */
const beside = 20

/** The first place of `term` in the counted text, whatever the case of its letters, with the words around it. */
function foundIn({ blocks }: ReadText, term: string): string | null {
  const pattern = new RegExp(escaped(term), 'iu')
  for (const { mapped } of blocks.filter(isCounted)) {
    const match = pattern.exec(mapped.text)
    if (match)
      return [
        ...[...mapped.text.slice(0, match.index)].slice(-beside),
        match[0],
        ...[...mapped.text.slice(match.index + match[0].length)].slice(0, beside),
      ]
        .join('')
        .trim()
  }
  return null
}

/** Blames each of `terms`, which stand at `path` of `record`, that occurs in the document; whether none does. */
export function blameOccurring(
  record: Located<unknown>,
  path: Path,
  { document, terms }: { readonly document: string; readonly terms: readonly string[] },
  { check, texts }: CodedContext,
): boolean {
  const text = texts.find(({ id }) => id === document)
  const found = terms.map((term) => text && foundIn(text, term))
  found.forEach((words, i) => {
    if (words)
      check.blame(record, [...path, i], {
        message: `“${terms[i]}” occurs in ${document}: “${words}”`,
        expected: 'terms that do not occur there, or the passages that tell it',
      })
  })
  return !found.some(Boolean)
}

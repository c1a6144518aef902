import type { Frame } from '../../../corpus/coded.ts'
import { fold } from '../../../corpus/text/fold.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import type { Passage } from '../../../corpus/types.ts'

export const sameWords = (a: Passage, b: Passage): boolean => fold(printedAs(a)) === fold(printedAs(b))

/** The words of codes as printed, those that are alike once; `frame`: where they first stand. */
export const distinctWords = (
  frames: readonly Frame[],
): readonly { readonly words: string; readonly frame: Frame }[] => {
  const found = new Map<string, { readonly words: string; readonly frame: Frame }>()
  for (const frame of [...frames].sort((a, b) => a.passage.start - b.passage.start)) {
    const words = printedAs(frame.passage)
    if (!found.has(fold(words))) found.set(fold(words), { words, frame })
  }
  return [...found.values()]
}

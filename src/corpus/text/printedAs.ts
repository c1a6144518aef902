import type { Passage } from '../types.ts'

/** The words of a passage as they are read: in the clean text, which mostly is the file's own. */
export const printedAs = ({ clean, quote }: Pick<Passage, 'clean' | 'quote'>): string => clean ?? quote

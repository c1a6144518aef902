/** Planting faults in the invented seeds, and saying where each must be found. */
import { expect, test } from 'vitest'
import { describeFaults, type Fault } from '../faults.ts'
import { compileFair } from './compileFair.ts'
import { fairSeeds, type Planted } from './fair.ts'

export const events = 'seeds/coding/events.yaml'
export const entities = 'seeds/coding/entities.yaml'
export const documents = 'seeds/coding/documents.yaml'
export const corpus = 'seeds/coding/corpus.yaml'

export type Case = {
  readonly name: string
  readonly plant: readonly Planted[]
  /** The file that is blamed, and the words there at which the fault begins. */
  readonly at: readonly [file: string, words: string]
  readonly message: RegExp
  readonly text?: string
  readonly suggestion?: string
}

export const put = (path: string, find: string, replacement: string): Planted => ({
  file: path.replace(/.*\//, ''),
  find,
  put: replacement,
})

/** Line and column, from 1, of the first place where `words` stands in a file of the planted seeds. */
function whereIs(planted: readonly Planted[], path: string, words: string): Pick<Fault, 'line' | 'column'> {
  const { coding, documents: texts } = fairSeeds(planted)
  const name = path.split('/').at(-1)
  const text =
    coding.find(({ file }) => file === name)?.text ??
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(texts.find(({ file }) => file === name)?.bytes)
  if (!text.includes(words)) throw new Error(`no ${words} in ${path}`)
  const before = text.slice(0, text.indexOf(words))
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

export function faultsOf(planted: readonly Planted[]): readonly Fault[] {
  const result = compileFair(fairSeeds(planted))
  return result.ok ? [] : result.faults
}

/** One test a case: file, line, column, the text shown, and the suggestion where there is one to make. */
export function refuses(cases: readonly Case[]) {
  test.each(cases)('refuses $name', ({ plant, at: [file, words], message, text, suggestion }) => {
    const faults = faultsOf(plant)
    const fault = faults.find((one) => message.test(one.message))
    expect(fault, describeFaults(faults)).toBeDefined()
    expect(fault).toMatchObject({ file, ...whereIs(plant, file, words) })
    if (text) expect(fault?.text).toContain(text)
    else expect(fault?.text).not.toBe('')
    if (suggestion) expect(fault?.suggestion).toBe(suggestion)
  })
}

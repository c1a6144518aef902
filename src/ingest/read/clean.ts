import type { z } from 'zod'
import type { cleaningSchema, Rule } from '../schema/index.ts'
import { type Mapped, substitute } from './mapped.ts'

/** The common rules, as cleaning.yaml gives them. */
export type Cleaning = {
  readonly characters: readonly z.infer<typeof cleaningSchema>['characters'][number][]
  readonly rules: readonly Rule[]
}

/** Something wrong with a rule. `path` leads to it from the record it was given in: `['rules', 3, 'pattern']`. */
export type RuleFault = {
  readonly path: readonly (string | number)[]
  readonly text: string
  readonly message: string
  readonly expected?: string
}

/** A rule that can be tried. */
export type Trial = { readonly rule: Rule; readonly by: 'pattern' | 'element'; readonly test: RegExp }
export type Substitution = { readonly id: string; readonly pattern: RegExp; readonly replace: string }

type Compiled<T> = { readonly tried: readonly T[]; readonly faults: readonly RuleFault[] }

function expression(source: string, flags: string): RegExp | string {
  try {
    return new RegExp(source, flags)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const invalid = (path: RuleFault['path'], text: string, message: string): RuleFault => ({
  path,
  text,
  message,
  expected: 'a JavaScript regular expression that is valid with the flag u',
})

/** The rules that can be tried, in order, and a fault for each expression that is none. Flag u, no others. */
export function compileRules(rules: readonly Rule[]): Compiled<Trial> {
  const tried: Trial[] = []
  const faults: RuleFault[] = []
  rules.forEach((rule, index) => {
    const by = rule.element === undefined ? 'pattern' : 'element'
    const source = rule.element ?? rule.pattern ?? ''
    const test = expression(source, 'u')
    if (typeof test === 'string') faults.push(invalid(['rules', index, by], source, test))
    else tried.push({ rule, by, test })
  })
  return { tried, faults }
}

/** The same for what is replaced in every block. Flags g and u. */
export function compileCharacters(characters: Cleaning['characters']): Compiled<Substitution> {
  const tried: Substitution[] = []
  const faults: RuleFault[] = []
  characters.forEach(({ id, pattern: source, replace }, index) => {
    const pattern = expression(source, 'gu')
    if (typeof pattern === 'string') faults.push(invalid(['characters', index, 'pattern'], source, pattern))
    else tried.push({ id, pattern, replace })
  })
  return { tried, faults }
}

/** Each substitution in its turn, on what the one before left. */
export const clean = (words: Mapped, substitutions: readonly Substitution[]): Mapped =>
  substitutions.reduce((text, { pattern, replace }) => substitute(text, pattern, replace), words)

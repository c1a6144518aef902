import type { Range } from '../../corpus/types.ts'
import {
  type Cleaning,
  clean,
  compileCharacters,
  compileRules,
  type RuleFault,
  type Substitution,
  type Trial,
} from './clean.ts'
import { tryRules } from './kinds.ts'
import { identity } from './mapped.ts'

export type { Cleaning, RuleFault } from './clean.ts'

const example = (given: { readonly example?: string | undefined }) => given.example ?? ''

function idleCharacters(characters: Cleaning['characters'], tried: readonly Substitution[]): readonly RuleFault[] {
  return characters.flatMap((given, index) => {
    const at = tried.findIndex(({ id }) => id === given.id)
    if (given.example === undefined || at < 0) return []
    const left = clean(identity(given.example, 0, given.example.length), tried.slice(0, at))
    if (clean(left, tried.slice(at, at + 1)).text !== left.text) return []
    return [
      {
        path: ['characters', index, 'example'],
        text: given.example,
        message: `${given.id} changes nothing in its example`,
      },
    ]
  })
}

/** The rule that takes an example: words as a block of plain text, an element by its start tag; the first that fits. */
function takerOf(rule: Trial, trials: readonly Trial[], substitutions: readonly Substitution[]): readonly Trial[] {
  const text = example(rule.rule)
  if (rule.by === 'element') return trials.filter(({ by, test }) => by === 'element' && test.test(text)).slice(0, 1)
  const range: Range = { start: 0, end: text.length }
  const sorted = tryRules({ words: identity(text, 0, text.length), heading: false, ...range }, trials, substitutions)
  return sorted.flatMap(({ taken }) => taken ?? [])
}

/**
 * What is wrong with the common rules: expressions that are invalid, and rules that cannot fire: each must change or take
 * its own example, with all rules before it in force.
 */
export function cleaningFaults({ characters, rules }: Cleaning): readonly RuleFault[] {
  const substitutions = compileCharacters(characters)
  const trials = compileRules(rules)
  const idle = trials.tried.flatMap((trial): readonly RuleFault[] => {
    const { rule } = trial
    if (rule.example === undefined) return []
    const takers = takerOf(trial, trials.tried, substitutions.tried)
    if (takers.includes(trial)) return []
    const instead = takers[0] ? `; ${takers[0].rule.id}, which stands before it, does` : ''
    const path = ['rules', rules.indexOf(rule), 'example']
    return [{ path, text: rule.example, message: `${rule.id} does not take its example${instead}` }]
  })
  return [...substitutions.faults, ...trials.faults, ...idleCharacters(characters, substitutions.tried), ...idle]
}

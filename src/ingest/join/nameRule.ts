import type { Fault } from '../faults.ts'
import { readPatterns } from '../read/patterns.ts'
import type { namesSchema } from '../schema/index.ts'
import type { Shaped } from '../schema/shape.ts'
import type { NameRule } from './names.ts'

/** names.yaml as a rule; a pattern that is no regular expression (flags `dgu`) is a fault at its line. */
export function readNameRule({ ordinary, han, not_names }: Shaped<typeof namesSchema>): {
  rule: NameRule
  faults: readonly Fault[]
} {
  const { read, faults } = readPatterns(han)
  return {
    rule: {
      ordinary: new Set(ordinary.map(({ value }) => value)),
      han: read.map(({ pattern }) => pattern),
      notNames: not_names.map(({ value }) => value.form),
    },
    faults,
  }
}

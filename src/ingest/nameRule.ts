import type { Fault } from './faults.ts'
import type { NameRule } from './names.ts'
import type { Shaped } from './shape.ts'

function compilePattern(source: string): RegExp | string {
  try {
    return new RegExp(source, 'dgu')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** names.yaml as a rule; a pattern that is no regular expression (flags `dgu`) is a fault at its line. */
export function readNameRule({ ordinary, han, not_names }: Shaped<'names.yaml'>): {
  rule: NameRule
  faults: readonly Fault[]
} {
  const compiled = han.map((entry) => ({ entry, pattern: compilePattern(entry.value.pattern) }))
  return {
    rule: {
      ordinary: new Set(ordinary.map(({ value }) => value)),
      han: compiled.map(({ pattern }) => pattern).filter((pattern) => typeof pattern !== 'string'),
      notNames: not_names.map(({ value }) => value.form),
    },
    faults: compiled.flatMap(({ entry: { coding, path }, pattern }) =>
      typeof pattern === 'string'
        ? [
            coding.fault(coding.at([...path, 'pattern']), {
              message: `not a regular expression: ${pattern}`,
              expected: 'a JavaScript regular expression, flags dgu',
            }),
          ]
        : [],
    ),
  }
}

/** Regular expressions that the coding gives (flags `dgu`). */
import type { Range } from '../../corpus/types.ts'
import type { Fault } from '../faults.ts'
import type { Located } from '../schema/shape.ts'

type WithPattern = { readonly pattern: string }

function compilePattern(source: string): RegExp | string {
  try {
    return new RegExp(source, 'dgu')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Each record with its expression, in order; a pattern that is no regular expression is a fault at its line, and left out. */
export function readPatterns<T extends WithPattern>(
  records: readonly Located<T>[],
): {
  readonly read: readonly { readonly record: Located<T>; readonly pattern: RegExp }[]
  readonly faults: readonly Fault[]
} {
  const compiled = records.map((record) => ({ record, pattern: compilePattern(record.value.pattern) }))
  return {
    read: compiled.flatMap(({ record, pattern }) => (typeof pattern === 'string' ? [] : [{ record, pattern }])),
    faults: compiled.flatMap(({ record: { coding, path }, pattern }) =>
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

/** Where `pattern` matches in `text`, narrowed to its named group `group` if that matches: UTF-16 units, no empty range. */
export function rangesOf(text: string, pattern: RegExp, group?: string): readonly Range[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const narrow = group === undefined ? undefined : match.indices?.groups?.[group]
    const [start, end] = narrow ?? [match.index, match.index + match[0].length]
    return start < end ? [{ start, end }] : []
  })
}

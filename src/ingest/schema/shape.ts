/** Tries the coding files against their schemas, record by record, so that one bad record does not hide the next. */
import { z } from 'zod'
import type { Fault } from '../faults.ts'
import { nearestWord } from '../join/nearest.ts'
import type { CodingText, Path } from './yaml.ts'

/** A checked record and where it stands in its file. */
export type Located<T> = { readonly value: T; readonly path: Path; readonly coding: CodingText }

type Lists<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? readonly Located<Item>[] : Located<T[K]> | null
}
/** What a file of this schema holds: of each list the records that fit, of anything else its value. */
export type Shaped<S extends z.ZodObject> = Lists<z.infer<S>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The field names a schema knows at `path`: what a misspelt one could have meant. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return knownKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => knownKeys(option, path)))]
  const [head, ...rest] = path
  if (schema instanceof z.ZodArray) return head === undefined ? [] : knownKeys(schema.element, rest)
  if (schema instanceof z.ZodRecord) return head === undefined ? [] : knownKeys(schema.valueType, rest)
  if (!(schema instanceof z.ZodObject)) return []
  return head === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(head)], rest)
}

/** An issue of a union says only that no branch fits; the branch whose complaint lies deepest is the one that was meant, of such branches the one with the fewest. */
function meant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map((one) => one.path.length + (one.code === 'unrecognized_keys' ? 1 : 0)))
  const wrong = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0)
  const branch = [...issue.errors].sort((a, b) => depth(b) - depth(a) || wrong(a) - wrong(b))[0] ?? []
  return branch.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }))
}

function faultsOf(coding: CodingText, schema: z.ZodType, base: Path, error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap(meant).flatMap((issue) => {
    // zod's paths hold only the names and positions of our own YAML
    const path = [...base, ...(issue.path as Path)]
    if (issue.code !== 'unrecognized_keys')
      return [coding.fault(coding.at(path), { message: `${path.join('.')}: ${issue.message}` })]
    const known = knownKeys(schema, issue.path)
    return issue.keys.map((key) => {
      const suggestion = nearestWord(
        key,
        known.filter((one) => one !== key),
      )
      return coding.fault(coding.atKey(path, key), {
        message: `a field that the schema does not know: “${key}”`,
        expected: `one of ${known.join(', ')}`,
        ...(suggestion ? { suggestion } : {}),
      })
    })
  })
}

/** `value` without the fields that no schema knows, so that they do not hide what else is wrong in the same record. */
function withoutUnknown(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value)
  for (const issue of issues.flatMap(meant)) {
    if (issue.code !== 'unrecognized_keys') continue
    const at = issue.path.reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
      copy,
    )
    if (typeof at === 'object' && at) for (const key of issue.keys) Reflect.deleteProperty(at, key)
  }
  return copy
}

/**
 * Checks `coding` against `whole`, the schema of its file.
 * @returns for each top-level field its checked records (lists) or value (null where it does not fit), with their places,
 *   and a fault for everything that does not fit; a bad record is left out, the others stay.
 */
export function shape<S extends z.ZodObject>(
  whole: S,
  coding: CodingText,
): { shaped: Shaped<S>; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const shaped: Record<string, unknown> = {}
  const data = isObject(coding.data) ? coding.data : {}
  if (coding.data !== undefined && !isObject(coding.data)) {
    faults.push(
      coding.fault(0, { message: 'empty, or not a map', expected: `fields: ${Object.keys(whole.shape).join(', ')}` }),
    )
  }

  const check = (field: z.core.$ZodType, path: Path, value: unknown) => {
    // every schema of ours is built with zod's classic API
    const schema = field as z.ZodType
    const result = schema.safeParse(value)
    if (result.success) return { value: result.data, path, coding }
    faults.push(...faultsOf(coding, schema, path, result.error))
    const rest = schema.safeParse(withoutUnknown(value, result.error.issues))
    return rest.success ? { value: rest.data, path, coding } : null
  }
  for (const [key, field] of Object.entries(whole.shape)) {
    const value = data[key]
    const list = field instanceof z.ZodDefault ? field.unwrap() : field
    if (list instanceof z.ZodArray && Array.isArray(value)) {
      shaped[key] = value.map((item, i) => check(list.element, [key, i], item)).filter((item) => item !== null)
      if (value.length === 0) check(field, [key], value)
    } else {
      const one = coding.data === undefined ? null : check(field, [key], value)
      shaped[key] = list instanceof z.ZodArray ? [] : one
    }
  }
  const unknown = Object.keys(data).filter((key) => !Object.hasOwn(whole.shape, key))
  if (unknown.length) {
    const issue = { code: 'unrecognized_keys' as const, keys: unknown, path: [], message: '' }
    faults.push(...faultsOf(coding, whole, [], new z.ZodError([issue])))
  }
  // built field by field from the same schema that gives the type
  return { shaped: shaped as Shaped<S>, faults }
}

/**
 * The ids that a file's records claim, good records and bad ones: a reference to a bad record is not a second fault.
 * `whole` is false where there is no such list, which is a fault already.
 */
export function claimedIds(
  coding: CodingText,
  list: string,
): { readonly ids: ReadonlySet<string>; readonly whole: boolean } {
  const records = isObject(coding.data) ? coding.data[list] : undefined
  const ids = Array.isArray(records) ? records.map((record) => (isObject(record) ? record.id : undefined)) : []
  return { ids: new Set(ids.filter((id) => typeof id === 'string')), whole: Array.isArray(records) }
}

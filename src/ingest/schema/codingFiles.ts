/** The files of seeds/coding, each parsed and tried against its schema. */
import type { z } from 'zod'
import type { Complaint, Fault } from '../faults.ts'
import type { CodingFile, FileSchema } from './index.ts'
import { type Shaped, shape } from './shape.ts'
import { type CodingText, readYaml } from './yaml.ts'

type CodingSeed = { readonly file: string; readonly text: string }

/** `sound`: all of it is there and fits its schema, or it is one of those that need not be there. */
export type FileRead<S extends z.ZodObject = z.ZodObject> = {
  readonly coding: CodingText
  readonly shaped: Shaped<S>
  readonly sound: boolean
}

export type Files = {
  /** The file `name`; `schema` is the one that it was read by. */
  readonly get: <S extends z.ZodObject>(name: CodingFile, schema: S) => FileRead<S>
  readonly all: ReadonlyMap<string, FileRead>
}

const codingPath = (name: string) => `seeds/coding/${name}`

/** A fault of a file as a whole. */
export const wholeFile = (file: string, complaint: Complaint): Fault => ({
  file,
  line: 1,
  column: 1,
  text: '',
  ...complaint,
})

function readFile(
  name: string,
  { schema, optional = false }: FileSchema,
  codings: readonly CodingSeed[],
  faults: Fault[],
): FileRead {
  const file = codings.find((one) => one.file === name)
  if (!file && !optional)
    faults.push(
      wholeFile(codingPath(name), { message: 'there is no such file', expected: `a file ${codingPath(name)}` }),
    )
  const { coding, faults: parsing } = readYaml(codingPath(name), file?.text ?? '')
  const source = file ? coding : { ...coding, data: undefined }
  const { shaped, faults: misfits } = shape(schema, source)
  faults.push(...parsing, ...misfits)
  return { coding: source, shaped, sound: (file !== undefined || optional) && parsing.length + misfits.length === 0 }
}

function blameStrangers(codings: readonly CodingSeed[], names: readonly string[], faults: Fault[]) {
  for (const { file, text } of codings) {
    if (!names.includes(file))
      faults.push({
        ...wholeFile(codingPath(file), {
          message: 'no schema knows this file',
          expected: `one of ${names.join(', ')}`,
        }),
        text: text.split('\n', 1)[0] ?? '',
      })
  }
}

/** Reads every file that `schemas` names. Faults: a file missing or not known, what is not YAML, what fits no schema. */
export function readFiles(
  codings: readonly CodingSeed[],
  schemas: Readonly<Record<string, FileSchema>>,
): { readonly files: Files; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  blameStrangers(codings, Object.keys(schemas), faults)
  const all = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, readFile(name, schema, codings, faults)] as const),
  )
  const get = <S extends z.ZodObject>(name: CodingFile, schema: S) => {
    const read = all.get(name)
    if (!read || schemas[name]?.schema !== schema) throw new Error(`${name} was not read by this schema`)
    // just made sure of
    return read as unknown as FileRead<S>
  }
  return { files: { get, all }, faults }
}

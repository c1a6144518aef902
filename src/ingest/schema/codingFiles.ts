/** The files of seeds/coding, each parsed and tried against its schema. */
import type { Complaint, Fault } from '../faults.ts'
import { type CodingFile, optionalFiles, schemas } from './index.ts'
import { type Shaped, shape } from './shape.ts'
import { type CodingText, readYaml } from './yaml.ts'

type CodingSeed = { readonly file: string; readonly text: string }

/** `sound`: all of it is there and fits its schema, or it is one of those that need not be there. */
export type Files = {
  readonly [F in CodingFile]: { readonly coding: CodingText; readonly shaped: Shaped<F>; readonly sound: boolean }
}

export type CodingRead = { readonly files: Files; readonly faults: readonly Fault[] }

const codingPath = (name: string) => `seeds/coding/${name}`

/** A fault of a file as a whole. */
export const wholeFile = (file: string, complaint: Complaint): Fault => ({
  file,
  line: 1,
  column: 1,
  text: '',
  ...complaint,
})

function readFile<F extends CodingFile>(name: F, codings: readonly CodingSeed[], faults: Fault[]): Files[F] {
  const file = codings.find((one) => one.file === name)
  if (!file && !optionalFiles.has(name))
    faults.push(
      wholeFile(codingPath(name), { message: 'there is no such file', expected: `a file ${codingPath(name)}` }),
    )
  const { coding, faults: parsing } = readYaml(codingPath(name), file?.text ?? '')
  const source = file ? coding : { ...coding, data: undefined }
  const { shaped, faults: misfits } = shape(name, source)
  faults.push(...parsing, ...misfits)
  const sound = (file !== undefined || optionalFiles.has(name)) && parsing.length + misfits.length === 0
  // F is one name; TypeScript does not follow it into the mapped type
  return { coding: source, shaped, sound } as Files[F]
}

function readFiles(codings: readonly CodingSeed[], faults: Fault[]): Files {
  for (const { file, text } of codings) {
    if (!(file in schemas))
      faults.push({
        ...wholeFile(codingPath(file), {
          message: 'no schema knows this file',
          expected: `one of ${Object.keys(schemas).join(', ')}`,
        }),
        text: text.split('\n', 1)[0] ?? '',
      })
  }
  const read = <F extends CodingFile>(name: F) => readFile(name, codings, faults)
  return {
    'corpus.yaml': read('corpus.yaml'),
    'cleaning.yaml': read('cleaning.yaml'),
    'documents.yaml': read('documents.yaml'),
    'entities.yaml': read('entities.yaml'),
    'events.yaml': read('events.yaml'),
    'codebook.yaml': read('codebook.yaml'),
    'names.yaml': read('names.yaml'),
    'pledges.yaml': read('pledges.yaml'),
    'amounts.yaml': read('amounts.yaml'),
    'numbers.yaml': read('numbers.yaml'),
    'voices.yaml': read('voices.yaml'),
    'topics.yaml': read('topics.yaml'),
    'namings.yaml': read('namings.yaml'),
    'frames.yaml': read('frames.yaml'),
    'defects.yaml': read('defects.yaml'),
    'glosses.yaml': read('glosses.yaml'),
    'pass-1.yaml': read('pass-1.yaml'),
    'pass-2.yaml': read('pass-2.yaml'),
    'again-1.yaml': read('again-1.yaml'),
    'again-2.yaml': read('again-2.yaml'),
    'reconciliation.yaml': read('reconciliation.yaml'),
    'readings.yaml': read('readings.yaml'),
  }
}

/** The coding files read and tried against their schemas: the part of compiling that does not look at a document. */
export function readCoding(coding: readonly CodingSeed[]): CodingRead {
  const faults: Fault[] = []
  return { files: readFiles(coding, faults), faults }
}

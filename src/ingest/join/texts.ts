/** The documents of the seeds, read by the rules that clean them, and as they are published. */
import type { DocumentId, DocumentText } from '../../corpus/types.ts'
import type { Complaint, Fault } from '../faults.ts'
import { codePoints } from '../read/codepoints.ts'
import { decode } from '../read/decode.ts'
import { readDocument } from '../read/document.ts'
import { publishBlocks } from '../read/publishBlocks.ts'
import { type Cleaning, cleaningFaults, type RuleFault } from '../read/rules.ts'
import { type FileRead, wholeFile } from '../schema/codingFiles.ts'
import type { cleaningSchema, documentsSchema, Rule } from '../schema/index.ts'
import type { Located, Shaped } from '../schema/shape.ts'
import type { ReadText } from './check.ts'

/** A document as received; `sha256`: of the bytes, hex. */
export type DocumentSeed = { readonly file: string; readonly bytes: Uint8Array; readonly sha256: string }

const documentPath = (file: string) => `seeds/documents/${file}`
const blameRule = (
  { coding, path }: Located<unknown>,
  inner: RuleFault['path'],
  { message, expected }: RuleFault,
): Fault => coding.fault(coding.at([...path, ...inner]), { message, ...(expected ? { expected } : {}) })

/** The common rules, and a fault for each expression that is none. */
export function cleaningOf({ characters, rules }: Shaped<typeof cleaningSchema>, faults: Fault[]): Cleaning {
  const cleaning = { characters: characters.map(({ value }) => value), rules: rules.map(({ value }) => value) }
  for (const fault of cleaningFaults(cleaning)) {
    const [list, index, ...inner] = fault.path
    const record = (list === 'rules' ? rules : characters)[Number(index)]
    if (record) faults.push(blameRule(record, inner, fault))
  }
  return cleaning
}

type DocumentRecord = Shaped<typeof documentsSchema>['documents'][number]
/** `checkHashes`: false only in tests that alter a document on purpose. */
export type Options = { readonly checkHashes: boolean }

/** The document of a record, cut and cleaned. Null after a fault that leaves nothing to read: no such file, no UTF-8. */
export function readText(
  record: DocumentRecord,
  seeds: readonly DocumentSeed[],
  cleaning: Cleaning,
  options: Options,
  faults: Fault[],
): ReadText | null {
  const { id, file, sha256, format, rules } = record.value
  const seed = seeds.find((one) => one.file === file)
  const blame = (field: string, complaint: Complaint) =>
    faults.push(record.coding.fault(record.coding.at([...record.path, field]), complaint))
  if (!seed) {
    blame('file', {
      message: `there is no file ${documentPath(file)}`,
      expected: 'the name of a file in seeds/documents',
    })
    return null
  }
  if (options.checkHashes && seed.sha256 !== sha256) {
    blame('sha256', {
      message: `${documentPath(file)} is not the file that was coded: its sha256 is ${seed.sha256}`,
      expected: sha256,
    })
  }
  const decoded = decode(documentPath(file), seed.bytes)
  if (decoded.fault) {
    faults.push(decoded.fault)
    return null
  }
  const read = readDocument({ file: documentPath(file), text: decoded.text, format, cleaning, ownRules: rules })
  faults.push(...read.faults, ...read.ruleFaults.map((fault) => blameRule(record, fault.path, fault)))
  return { id, file: documentPath(file), text: decoded.text, blocks: read.blocks, points: codePoints(decoded.text) }
}

/** Faults: files that no document describes, unless the description itself could not be read. */
export function blameStrays(
  seeds: readonly DocumentSeed[],
  { coding, shaped }: FileRead<typeof documentsSchema>,
  faults: Fault[],
) {
  const described = new Set(shaped.documents.map(({ value }) => value.file))
  if (coding.data === undefined) return
  for (const { file } of seeds) {
    if (!described.has(file))
      faults.push(
        wholeFile(documentPath(file), {
          message: 'no document in documents.yaml has this file',
          expected: 'an entry in seeds/coding/documents.yaml',
        }),
      )
  }
}

/** The texts as they are published, each with the rules that were tried on it: its own, then the common ones. */
export function textsOf(
  texts: readonly ReadText[],
  mentions: ReadonlyMap<string, DocumentText['mentions']>,
  documents: readonly DocumentRecord[],
  common: readonly Rule[],
): readonly DocumentText[] {
  const own = new Map(documents.map(({ value }) => [value.id, value.rules]))
  return texts.map((text) => ({
    // read documents have checked ids
    document: text.id as DocumentId,
    blocks: publishBlocks(text),
    rules: [...(own.get(text.id) ?? []), ...common].map(({ id, reason }) => ({ id, reason })),
    mentions: mentions.get(text.id) ?? [],
  }))
}

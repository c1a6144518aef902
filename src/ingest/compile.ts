/** Seeds → Corpus: everything is tried, every fault is told, and either all of it is a corpus or nothing is. */
import type { Corpus } from '../corpus/corpus.ts'
import type { DocumentId, DocumentText, Work, WorkId } from '../corpus/types.ts'
import { joinCoding } from './coded/coding.ts'
import type { Complaint, Fault } from './faults.ts'
import { blameKinds, joinAbout, joinCodebook } from './join/about.ts'
import { type ReadText, startCheck } from './join/check.ts'
import { joinDocuments } from './join/documents.ts'
import { blameDoubles } from './join/doubles.ts'
import { joinEntities } from './join/entities.ts'
import { joinEvents } from './join/events.ts'
import { knownOf } from './join/knownIds.ts'
import { joinMethod } from './join/method.ts'
import { readNameRule } from './join/nameRule.ts'
import { type Kinds, kinds } from './kinds.ts'
import { codePoints } from './read/codepoints.ts'
import { decode } from './read/decode.ts'
import { readDocument } from './read/document.ts'
import { publishBlocks } from './read/publishBlocks.ts'
import { type Cleaning, cleaningFaults, type RuleFault } from './read/rules.ts'
import { codebookSchema } from './schema/codebook.ts'
import { type FileRead, type Files, readFiles, wholeFile } from './schema/codingFiles.ts'
import {
  cleaningSchema,
  corpusSchema,
  documentsSchema,
  entitiesSchema,
  eventsSchema,
  type FileSchema,
  namesSchema,
  otherFiles,
  type Rule,
} from './schema/index.ts'
import type { Located, Shaped } from './schema/shape.ts'

/** All that a corpus is made from. `sha256` is of the bytes, hex; `hash` is over all of it; `release` is the product's version. */
export type Seeds = {
  readonly documents: readonly { readonly file: string; readonly bytes: Uint8Array; readonly sha256: string }[]
  readonly coding: readonly { readonly file: string; readonly text: string }[]
  readonly release: string
  readonly hash: string
}

export type Compiled =
  | { readonly ok: true; readonly corpus: Corpus }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** `kinds`: those by which the files were read. */
export type CodingRead = { readonly kinds: Kinds; readonly files: Files; readonly faults: readonly Fault[] }

const documentPath = (file: string) => `seeds/documents/${file}`
const blameRule = (
  { coding, path }: Located<unknown>,
  inner: RuleFault['path'],
  { message, expected }: RuleFault,
): Fault => coding.fault(coding.at([...path, ...inner]), { message, ...(expected ? { expected } : {}) })

/** The common rules, and a fault for each expression that is none. */
function cleaningOf({ characters, rules }: Shaped<typeof cleaningSchema>, faults: Fault[]): Cleaning {
  const cleaning = { characters: characters.map(({ value }) => value), rules: rules.map(({ value }) => value) }
  for (const fault of cleaningFaults(cleaning)) {
    const [list, index, ...inner] = fault.path
    const record = (list === 'rules' ? rules : characters)[Number(index)]
    if (record) faults.push(blameRule(record, inner, fault))
  }
  return cleaning
}

type DocumentRecord = Shaped<typeof documentsSchema>['documents'][number]
type Options = { readonly checkHashes: boolean }

function readText(
  record: DocumentRecord,
  seeds: Seeds,
  cleaning: Cleaning,
  options: Options,
  faults: Fault[],
): ReadText | null {
  const { id, file, sha256, format, rules } = record.value
  const seed = seeds.documents.find((one) => one.file === file)
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

function blameStrays(seeds: Seeds, { coding, shaped }: FileRead<typeof documentsSchema>, faults: Fault[]) {
  const described = new Set(shaped.documents.map(({ value }) => value.file))
  if (coding.data === undefined) return
  for (const { file } of seeds.documents) {
    if (!described.has(file))
      faults.push(
        wholeFile(documentPath(file), {
          message: 'no document in documents.yaml has this file',
          expected: 'an entry in seeds/coding/documents.yaml',
        }),
      )
  }
}

function textsOf(
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

/** The coding files read and tried against their schemas: the part of compiling that does not look at a document. */
export function readCoding(coding: Seeds['coding'], by: Kinds = kinds): CodingRead {
  const schemas = Object.fromEntries(Object.values(by).map(({ file, ...row }): [string, FileSchema] => [file, row]))
  return { kinds: by, ...readFiles(coding, { ...otherFiles, ...schemas }) }
}

/**
 * Compiles a corpus. Pure: no clock, no files, no network.
 * @param options.checkHashes false only in tests that alter a document on purpose.
 * @param coding given by who compiles the same coding with many documents, or reads it by other kinds of records.
 * @returns the corpus, or every fault found, unsorted.
 */
export function compile(
  seeds: Seeds,
  options: Options = { checkHashes: true },
  coding: CodingRead = readCoding(seeds.coding),
): Compiled {
  const { files } = coding
  const faults: Fault[] = [...coding.faults]
  const known = knownOf(coding.kinds, files)
  const described = files.get('documents.yaml', documentsSchema)
  const { works, documents } = described.shaped
  const { shaped: corpus } = files.get('corpus.yaml', corpusSchema)
  const { shaped: cleaning } = files.get('cleaning.yaml', cleaningSchema)
  const codebook = files.get('codebook.yaml', codebookSchema)
  blameStrays(seeds, described, faults)
  const rules = cleaningOf(cleaning, faults)
  const readings = new Map(
    documents.map((record) => [record.value.id, readText(record, seeds, rules, options, faults)] as const),
  )
  const check = startCheck(readings, known.document)
  blameDoubles(coding.kinds, files, check)
  check.add(blameKinds(codebook.coding, known.entityKind))

  const { about, evidence: found } = joinAbout(corpus, check, known)
  const joined = joinDocuments(documents, corpus.sources, { check, known, texts: readings })
  const texts = joined.documents.map(({ id }) => readings.get(id)).filter((text) => text != null)
  const names = readNameRule(files.get('names.yaml', namesSchema).shaped)
  check.add(names.faults)
  const everyText = [...readings.values()].filter((text) => text !== null)
  const { entities } = files.get('entities.yaml', entitiesSchema).shaped
  const named = joinEntities(entities, names.rule, everyText, check, known)
  const { events } = files.get('events.yaml', eventsSchema).shaped
  const told = joinEvents(events, { check, known, documents: joined.documents, lanes: about?.lanes ?? [] })
  const coded = joinCoding(coding.kinds, {
    check,
    known,
    files,
    texts,
    documents: joined.documents,
    events: told.events,
    mentions: [...named.mentions.values()].flat(),
    isSound: (name) => files.all.get(name)?.sound ?? false,
  })

  const all = [...faults, ...check.faults]
  if (all.length > 0 || !about) return { ok: false, faults: all }
  return {
    ok: true,
    corpus: {
      edition: { release: seeds.release, hash: seeds.hash },
      about,
      codebook: joinCodebook(codebook.shaped),
      // works need nothing but their schema
      works: works.map(({ value }) => ({ ...value, id: value.id as WorkId }) satisfies Work),
      documents: joined.documents,
      entities: named.entities,
      events: told.events,
      misprints: [...named.mentions.values()].flat().filter(({ misprint }) => misprint),
      texts: textsOf(texts, named.mentions, documents, rules.rules),
      evidence: [...found, ...joined.evidence, ...named.evidence, ...told.evidence, ...coded.evidence],
      coding: coded.coding,
      method: joinMethod(corpus, cleaning),
    },
  }
}

/** Seeds → Corpus: everything is tried, every fault is told, and either all of it is a corpus or nothing is. */
import type { Corpus } from '../corpus/corpus.ts'
import type { Work, WorkId } from '../corpus/types.ts'
import { joinCoding } from './coded/coding.ts'
import type { Fault } from './faults.ts'
import { blameKinds, joinAbout, joinCodebook } from './join/about.ts'
import { startCheck } from './join/check.ts'
import { joinDocuments } from './join/documents.ts'
import { blameDoubles } from './join/doubles.ts'
import { joinEntities } from './join/entities.ts'
import { joinEvents } from './join/events.ts'
import { knownOf } from './join/knownIds.ts'
import { joinMethod } from './join/method.ts'
import { readNameRule } from './join/nameRule.ts'
import { blameStrays, cleaningOf, type DocumentSeed, type Options, readText, textsOf } from './join/texts.ts'
import { type Kinds, kinds } from './kinds.ts'
import { codebookSchema } from './schema/codebook.ts'
import { type Files, readFiles } from './schema/codingFiles.ts'
import {
  cleaningSchema,
  corpusSchema,
  documentsSchema,
  entitiesSchema,
  eventsSchema,
  type FileSchema,
  namesSchema,
  otherFiles,
} from './schema/index.ts'

/** All that a corpus is made from. `hash` is over all of it; `release` is the product's version. */
export type Seeds = {
  readonly documents: readonly DocumentSeed[]
  readonly coding: readonly { readonly file: string; readonly text: string }[]
  readonly release: string
  readonly hash: string
}

export type Compiled =
  | { readonly ok: true; readonly corpus: Corpus }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** `kinds`: those by which the files were read. */
export type CodingRead = { readonly kinds: Kinds; readonly files: Files; readonly faults: readonly Fault[] }

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
  blameStrays(seeds.documents, described, faults)
  const rules = cleaningOf(cleaning, faults)
  const readings = new Map(
    documents.map((record) => [record.value.id, readText(record, seeds.documents, rules, options, faults)] as const),
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

/** The public files, all below `data/`: what the app reads and what anyone may take. */

import type { Corpus } from '../corpus/corpus.ts'
import { answerRows } from '../corpus/questions/rows.ts'
import { isAside } from '../corpus/text/aside.ts'
import type { CorpusIndex, DocumentText } from '../corpus/types.ts'
import { annotationCollection } from './annotations.ts'
import { dataPackage } from './datapackage.ts'
import { jsonSchema } from './jsonSchema.ts'
import { publicTables } from './kinds.ts'

export type PublicFile = { readonly path: string; readonly content: string | Uint8Array }
type RawFile = { readonly file: string; readonly bytes: Uint8Array }

/** The clean text, without boilerplate and repeats: one block a paragraph. */
const cleanText = ({ blocks }: DocumentText) =>
  `${blocks
    .filter(({ kind }) => !isAside(kind))
    .map(({ text }) => text)
    .join('\n\n')}\n`

// a byte order mark is a character of the file, and counted
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const json = (value: unknown) => `${JSON.stringify(value)}\n`

/** Every file of `data/`, paths relative to it; `raw` are the documents as received. */
export function publicFiles(corpus: Corpus, raw: readonly RawFile[]): readonly PublicFile[] {
  const { texts, evidence, coding, method, ...rest } = corpus
  const index: CorpusIndex = rest
  const all = publicTables(corpus)
  const { book, ...records } = coding
  const characters = new Map(
    corpus.documents.map(({ id, file }) => {
      const bytes = raw.find((one) => one.file === file)?.bytes
      return [id as string, bytes === undefined ? [] : [...decode(bytes)]]
    }),
  )
  return [
    { path: 'index.json', content: json(index) },
    { path: 'evidence.json', content: json(evidence) },
    // what the first view reads beside the index, without what other views ask for
    { path: 'event-evidence.json', content: json(evidence.filter(({ recordType }) => recordType === 'event')) },
    { path: 'codebook.json', content: json({ ...corpus.codebook, ...book }) },
    ...Object.entries(records).map(([name, list]) => ({ path: `${name}.json`, content: json(list) })),
    { path: 'answers.json', content: json(answerRows(coding.questions, corpus.documents)) },
    { path: 'method.json', content: json(method) },
    { path: 'datapackage.json', content: `${JSON.stringify(dataPackage(corpus, all), null, 2)}\n` },
    { path: 'schema.json', content: `${JSON.stringify(jsonSchema(all), null, 2)}\n` },
    { path: 'annotations.jsonld', content: json(annotationCollection(corpus, characters)) },
    ...all.map(({ name, csv }) => ({ path: `${name}.csv`, content: csv })),
    ...texts.map((text) => ({ path: `source/${text.document}.json`, content: json(text) })),
    ...texts.map((text) => ({ path: `text/${text.document}.txt`, content: cleanText(text) })),
    ...raw.map(({ file, bytes }) => ({ path: `documents/${file}`, content: bytes })),
  ]
}

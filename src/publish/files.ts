/** The public files, all below `data/`: what the app reads and what anyone may take. */
import { isAside } from '../corpus/setAside.ts'
import type { Corpus, CorpusIndex, DocumentText } from '../corpus/types.ts'
import { codedTables } from './codedTables.ts'
import { dataPackage } from './datapackage.ts'
import { tables } from './tables.ts'

export type PublicFile = { readonly path: string; readonly content: string | Uint8Array }
type RawFile = { readonly file: string; readonly bytes: Uint8Array }

/** The clean text, without boilerplate and repeats: one block a paragraph. */
const cleanText = ({ blocks }: DocumentText) =>
  `${blocks
    .filter(({ kind }) => !isAside(kind))
    .map(({ text }) => text)
    .join('\n\n')}\n`

const json = (value: unknown) => `${JSON.stringify(value)}\n`

/** Every file of `data/`, paths relative to it; `raw` are the documents as received. */
export function publicFiles(corpus: Corpus, raw: readonly RawFile[]): readonly PublicFile[] {
  const { texts, evidence, coding, ...rest } = corpus
  const index: CorpusIndex = rest
  const all = [...tables(corpus), ...codedTables(corpus)]
  const { book, ...records } = coding
  return [
    { path: 'index.json', content: json(index) },
    { path: 'evidence.json', content: json(evidence) },
    // what the first view reads beside the index, without what other views ask for
    { path: 'event-evidence.json', content: json(evidence.filter(({ recordType }) => recordType === 'event')) },
    { path: 'codebook.json', content: json({ ...corpus.codebook, ...book }) },
    ...Object.entries(records).map(([name, list]) => ({ path: `${name}.json`, content: json(list) })),
    { path: 'datapackage.json', content: `${JSON.stringify(dataPackage(corpus, all), null, 2)}\n` },
    ...all.map(({ name, csv }) => ({ path: `${name}.csv`, content: csv })),
    ...texts.map((text) => ({ path: `source/${text.document}.json`, content: json(text) })),
    ...texts.map((text) => ({ path: `text/${text.document}.txt`, content: cleanText(text) })),
    ...raw.map(({ file, bytes }) => ({ path: `documents/${file}`, content: bytes })),
  ]
}

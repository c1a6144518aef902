/** A whole corpus: what the first view needs, with all that other views and the public files are made from. */
import type { Coding } from './coded.ts'
import type { Method } from './method.ts'
import type { CorpusIndex, DocumentText, Evidence } from './types.ts'

/** All that ingest makes; `publish/` cuts it into files. */
export type Corpus = CorpusIndex & {
  readonly coding: Coding
  readonly method: Method
  readonly texts: readonly DocumentText[]
  readonly evidence: readonly Evidence[]
}

/**
 * Verify: every published file fetched again, its sha256 computed here, and every quotation looked for where it says.
 * Of what the page already holds, only the hashes are used: those of the index for the raw files, of the list for the others.
 */
import type { DataFile } from '../corpus/method.ts'
import type { CorpusIndex } from '../corpus/types.ts'
import type { Verdict } from '../corpus/verify/verify.ts'
import { files } from './files.ts'
import { ownScript } from './ownScript.ts'

/** What the worker is given: the raw files, and all others, some of which quote them. */
export type Job = {
  /** Without `bytes`: could not be read. */
  readonly raw: readonly { readonly document: string; readonly path: string; readonly bytes?: ArrayBuffer }[]
  readonly records: readonly { readonly path: string; readonly bytes: ArrayBuffer }[]
}
export type Said =
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  | { readonly kind: 'judged'; readonly verdict: Verdict; readonly broken: readonly string[] }

/** `unread`: neither fetched nor in this browser's cache. `unhashed`: this browser offers no hashing here. */
export type FileCheck = {
  readonly path: string
  readonly kind: 'document' | 'data'
  /** From the network just now, or what this browser had kept. */
  readonly from: 'network' | 'cache'
} & (
  | { readonly outcome: 'same' | 'unhashed' }
  | { readonly outcome: 'differs'; readonly expected: string; readonly found: string }
  | { readonly outcome: 'unread'; readonly reason: string }
)
/** `broken`: data files that are not what their name says (JSON, CSV), so that nothing in them could be looked for. */
export type Report = {
  readonly files: readonly FileCheck[]
  readonly verdict: Verdict
  readonly broken: readonly string[]
}
/** How many files are not what was published, or could not be read: while there are any, "n of n" is not the whole answer. */
export const amissIn = ({ files: all, broken }: Report): number =>
  new Set([
    ...all.filter(({ outcome }) => outcome === 'differs' || outcome === 'unread').map(({ path }) => path),
    ...broken,
  ]).size
export type Progress = { readonly doing: 'files' | 'quotations'; readonly done: number; readonly of: number }

type Fetched =
  | { readonly bytes: ArrayBuffer; readonly from: FileCheck['from'] }
  | { readonly reason: string; readonly from: FileCheck['from'] }

async function ask(address: string, cache: RequestCache, signal: AbortSignal): Promise<Fetched> {
  const from = cache === 'no-store' ? 'network' : 'cache'
  const response = await fetch(address, { cache, signal })
  if (!response.ok) return { reason: `${response.status} ${response.statusText}`.trim(), from }
  return { bytes: await response.arrayBuffer(), from }
}

/** Afresh, past the service worker too (public/fresh.js); where there is no network, what the browser kept, which the report says. */
async function fetched(address: string, signal: AbortSignal): Promise<Fetched> {
  try {
    return await ask(address, 'no-store', signal)
  } catch {
    signal.throwIfAborted()
  }
  try {
    return await ask(address, 'force-cache', signal)
  } catch (error) {
    signal.throwIfAborted()
    return { reason: String(error), from: 'network' }
  }
}

// plain http has no `subtle`, whatever the type says
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle as SubtleCrypto | undefined

/** Whether this browser can compute a sha256 on this page. */
export const canHash = (): boolean => subtle() !== undefined

async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  const hash = await subtle()?.digest('SHA-256', bytes)
  return hash && [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

type Wanted = {
  readonly path: string
  readonly kind: FileCheck['kind']
  readonly document?: string
  readonly sha256: string
}
type Checked = { readonly wanted: Wanted; readonly check: FileCheck; readonly bytes?: ArrayBuffer }

async function checked(wanted: Wanted, signal: AbortSignal): Promise<Checked> {
  const got = await fetched(files.published(wanted.path), signal)
  const said = { path: wanted.path, kind: wanted.kind, from: got.from }
  if ('reason' in got) return { wanted, check: { ...said, outcome: 'unread', reason: got.reason } }
  const found = await sha256(got.bytes)
  if (found === undefined) return { wanted, bytes: got.bytes, check: { ...said, outcome: 'unhashed' } }
  if (found === wanted.sha256) return { wanted, bytes: got.bytes, check: { ...said, outcome: 'same' } }
  return { wanted, bytes: got.bytes, check: { ...said, outcome: 'differs', expected: wanted.sha256, found } }
}

/** The raw files by the corpus index, and every other file by the list of files. */
function wantedOf({ documents }: CorpusIndex, list: readonly DataFile[]): readonly Wanted[] {
  const raw = documents.map(
    ({ id, file, sha256 }): Wanted => ({ path: `documents/${file}`, kind: 'document', document: id, sha256 }),
  )
  const known = new Set(raw.map(({ path }) => path))
  const others = list.filter(({ path }) => !known.has(path))
  return [...raw, ...others.map(({ path, sha256 }): Wanted => ({ path, kind: 'data', sha256 }))]
}

type Judged = Omit<Report, 'files'>
/** A worker that stands ready. */
export type Judge = {
  readonly judge: (job: Job, onStep: (progress: Progress) => void) => Promise<Judged>
  readonly close: () => void
}

/** Made when the page opens, so that it is there when the network is not. */
export function openJudge(): Judge {
  const worker = new Worker(ownScript('verify'), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'verify.worker')))
  })
  // told to who asks for a judgment, and to nobody before
  broken.catch(() => {})
  const judge: Judge['judge'] = (job, onStep) => {
    const judged = new Promise<Judged>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Said>) => {
        if (data.kind === 'judged') resolve({ verdict: data.verdict, broken: data.broken })
        else onStep({ doing: 'quotations', done: data.done, of: data.of })
      }
    })
    worker.postMessage(
      job,
      [...job.raw, ...job.records].flatMap(({ bytes }) => bytes ?? []),
    )
    return Promise.race([judged, broken])
  }
  return { judge, close: () => worker.terminate() }
}

/** Throws only when asked to stop, or where the worker itself cannot run. */
export async function verify(
  judge: Judge,
  index: CorpusIndex,
  list: readonly DataFile[],
  onStep: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Report> {
  const wanted = wantedOf(index, list)
  let done = 0
  onStep({ doing: 'files', done, of: wanted.length })
  const all = await Promise.all(
    wanted.map(async (one) => {
      const result = await checked(one, signal)
      done += 1
      onStep({ doing: 'files', done, of: wanted.length })
      return result
    }),
  )
  const raw = all.flatMap(({ wanted: { document, path }, bytes }) =>
    document ? [{ document, path, ...(bytes && { bytes }) }] : [],
  )
  const records = all.flatMap(({ wanted: { kind, path }, bytes }) =>
    kind === 'data' && bytes ? [{ path, bytes }] : [],
  )
  return { files: all.map(({ check }) => check), ...(await judge.judge({ raw, records }, onStep)) }
}

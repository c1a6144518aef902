/** Judges the quotations away from the page, so that the page stays awake. */
import { claimsOf } from '../corpus/verify/claims.ts'
import { judge } from '../corpus/verify/verify.ts'
import type { Job, Said } from './verifying.ts'

const say = (said: Said) => self.postMessage(said)

// as ingest decodes: UTF-8, byte order mark kept, so that code points count alike
const decode = (bytes: ArrayBuffer) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const documentOf = new Map(data.raw.map(({ path, document }) => [path, document]))
  const read = data.records.map(({ path, bytes }) => ({ path, claims: claimsOf(path, decode(bytes), documentOf) }))
  const claims = read.flatMap((one) => one.claims ?? [])
  const texts = new Map(data.raw.flatMap(({ document, bytes }) => (bytes ? [[document, decode(bytes)] as const] : [])))
  const verdict = judge(claims, texts, (done) => say({ kind: 'step', done, of: claims.length }))
  say({ kind: 'judged', verdict, broken: read.flatMap((one) => (one.claims === null ? [one.path] : [])) })
})

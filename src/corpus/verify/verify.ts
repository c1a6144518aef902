/**
 * Whether every quotation of the published data stands in its raw file where it says. Pure, so that a worker can do it in
 * the reader's own browser, and nothing of ingest is used: who checks must not be who made.
 */
import type { Claim } from './claims.ts'

export type Failure = { readonly claim: Claim } & (
  | { readonly kind: 'other'; readonly found: string }
  /** The file ends before, or the range is none. */
  | { readonly kind: 'beyond'; readonly length: number }
  /** Its raw file could not be read. */
  | { readonly kind: 'unread' }
)

export type Verdict = { readonly claims: number; readonly standing: number; readonly failures: readonly Failure[] }

/** Cuts a text by code points, without counting it again for each cut. Null where the range is none of the text's. */
function cutter(text: string) {
  const characters = [...text]
  const cut = (start: number, end: number): string | null =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= characters.length
      ? characters.slice(start, end).join('')
      : null
  return { cut, length: characters.length }
}

/** How many claims are judged between two words on how far it has come. */
const STEP = 200

/**
 * Judges every claim. `texts`: the raw files by document, decoded as UTF-8 with their byte order mark kept; one that could
 * not be read is left out. `onStep` is told how many are judged, now and then.
 */
export function judge(
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>,
  onStep: (done: number) => void = () => {},
): Verdict {
  const cutters = new Map([...texts].map(([document, text]) => [document, cutter(text)]))
  const failures = claims.flatMap((claim, at): readonly Failure[] => {
    if (at % STEP === 0) onStep(at)
    const raw = cutters.get(claim.document)
    if (raw === undefined) return [{ claim, kind: 'unread' }]
    const found = raw.cut(claim.start, claim.end)
    if (found === null) return [{ claim, kind: 'beyond', length: raw.length }]
    return found === claim.quote ? [] : [{ claim, kind: 'other', found }]
  })
  onStep(claims.length)
  return { claims: claims.length, standing: claims.length - failures.length, failures }
}

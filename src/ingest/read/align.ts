import { decodeString } from 'micromark-util-decode-string'
import { concat, identity, type Mapped, shared } from './mapped.ts'

/** How a notation writes a character otherwise than as itself: a sticky pattern, and what a match of it means. */
export type Notation = { readonly pattern: RegExp; readonly decode: (written: string) => string }

/** CommonMark's escapes and character references: `\*`, `&amp;`, `&#8220;`. */
export const markdown: Notation = {
  pattern: /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/iy,
  decode: decodeString,
}
/** Nothing is written otherwise. */
export const verbatim: Notation = { pattern: /(?!)/y, decode: (written) => written }

/** One thing written in the file: what it says, and whether it may be absent from the value. */
type Written = { readonly text: string; readonly end: number; readonly optional: boolean }

/** What a Markdown parser leaves out of a value: indentation and trailing spaces, and a quotation's `>` before a line. */
function isLeftOut(raw: string, at: number, from: number, quoted: boolean): boolean {
  const char = raw.charAt(at)
  if (/\s/.test(char)) return true
  return quoted && char === '>' && /(?:^|\n)[ \t>]*$/.test(raw.slice(from, at))
}

function writtenAt(raw: string, at: number, notation: Notation): Written {
  notation.pattern.lastIndex = at
  const match = notation.pattern.exec(raw)?.[0]
  if (match !== undefined) return { text: notation.decode(match), end: at + match.length, optional: false }
  const char = raw.startsWith('\r\n', at) ? '\r\n' : String.fromCodePoint(raw.codePointAt(at) ?? 0)
  return { text: char, end: at + char.length, optional: true }
}

/** What the value says at `done` that `written` can stand for; a line end may have become a space or another line end. */
function saidBy(written: Written, value: string, done: number): string | undefined {
  if (value.startsWith(written.text, done)) return written.text
  const char = value.charAt(done)
  return written.optional && /^\r?\n$/.test(written.text) && /[ \n]/.test(char) ? char : undefined
}

/**
 * Gives each character of `value`, which a parser read out of raw `[start, end)`, its place there. Reads both from left
 * to right; every character of the value must be found, and only what the notation leaves out may be passed over:
 * white space, `>` before a line of a quotation, and the characters in `marks`.
 * @returns null where the two do not agree: never a guess.
 */
export function align(
  raw: string,
  range: { readonly start: number; readonly end: number },
  value: string,
  { notation = markdown, quoted = false, marks = '' }: { notation?: Notation; quoted?: boolean; marks?: string } = {},
): Mapped | null {
  if (raw.slice(range.start, range.end) === value && !/[&\\]/.test(value)) return identity(raw, range.start, range.end)
  const parts: Mapped[] = []
  let done = 0
  for (let at = range.start; at < range.end; ) {
    const written = writtenAt(raw, at, notation)
    const marker = quoted && written.text === '>' && isLeftOut(raw, at, range.start, quoted)
    const said = marker || done === value.length ? undefined : saidBy(written, value, done)
    if (said !== undefined) {
      parts.push(said.length === written.end - at ? identityAs(said, at) : shared(said, at, written.end))
      done += said.length
    } else if (!written.optional || !(isLeftOut(raw, at, range.start, quoted) || marks.includes(raw.charAt(at)))) {
      return null
    }
    at = written.end
  }
  return done === value.length ? concat(parts) : null
}

function identityAs(text: string, at: number): Mapped {
  const whole = identity(text, 0, text.length)
  const move = (offset: number) => at + offset
  return { text, starts: whole.starts.map(move), ends: whole.ends.map(move) }
}

import type { Fault } from '../faults.ts'

const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function isUtf8(bytes: Uint8Array, more: boolean): boolean {
  try {
    strict().decode(bytes, { stream: more })
    return true
  } catch {
    return false
  }
}

/** How many bytes stand before the first one that cannot belong to UTF-8; all of them if only the end is missing. */
function soundBytes(bytes: Uint8Array): number {
  let sound = 0
  let broken = bytes.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) sound = middle
    else broken = middle
  }
  return sound
}

/**
 * Bytes of a file as text: UTF-8 only, byte order mark kept, newlines as they are, so that every offset in the text is an
 * offset in the file. Bytes that are not UTF-8 are a fault at their line (column: UTF-16 units of what decodes before them).
 */
export function decode(
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly fault?: never } | { readonly fault: Fault; readonly text?: never } {
  if (isUtf8(bytes, false)) return { text: strict().decode(bytes) }
  const sound = soundBytes(bytes)
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  const before = lenient.decode(bytes.subarray(0, sound), { stream: true })
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const byte = bytes[sound]
  return {
    fault: {
      file,
      line: before.split('\n').length,
      column: line.length + 1,
      text: line.slice(-80),
      message:
        byte === undefined
          ? 'not UTF-8: the file ends inside a character'
          : `not UTF-8: byte 0x${byte.toString(16).padStart(2, '0')} at byte offset ${sound}`,
      expected: 'a file in UTF-8',
    },
  }
}

/** `data/files.json`: what was published, how large, and the sha256 by which anyone can tell whether a copy is the same. */
import type { DataFile } from '../corpus/method.ts'
import type { PublicFile } from './files.ts'

const bytesOf = (content: PublicFile['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** The files, and after them the list of them, which cannot hold itself. `sha256`: of bytes, hexadecimal. */
export function withManifest(
  files: readonly PublicFile[],
  sha256: (bytes: Uint8Array) => string,
): readonly PublicFile[] {
  const list = files
    .map(({ path, content }): DataFile => {
      const bytes = bytesOf(content)
      return { path, bytes: bytes.length, sha256: sha256(bytes) }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return [...files, { path: 'files.json', content: `${JSON.stringify(list)}\n` }]
}

import type { Range } from '../../corpus/types.ts'
import type { Mapped } from './mapped.ts'

/**
 * What the three shapes of document have in common, in the order of the file: words, and between them what divides them.
 * `edge`: a block ends here, another may begin; from `heading: true` to the next edge with `heading: false` it is a heading.
 * `open` and `close`: an HTML tag, with its own raw range; `alone` if it has no content (void or self-closing).
 * `image`: a Markdown image and the words in its place.
 */
export type Piece =
  | { readonly kind: 'words'; readonly words: Mapped }
  | { readonly kind: 'edge'; readonly heading?: boolean }
  | ({ readonly kind: 'open'; readonly name: string; readonly alone: boolean } & Range)
  | ({ readonly kind: 'close'; readonly name: string } & Range)
  | ({ readonly kind: 'image'; readonly words: Mapped } & Range)

/** Something that is wrong at a UTF-16 offset of the file. */
export type Trouble = { readonly offset: number; readonly message: string }

export type Pieces = { readonly pieces: readonly Piece[]; readonly troubles: readonly Trouble[] }

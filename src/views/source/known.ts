import type { CodingBook } from '../../corpus/coded.ts'
import { translationsOf } from '../../corpus/text/languages.ts'
import type { Document } from '../../corpus/types.ts'
import { type Keep, keepKnown, keepKnownOne } from '../../url/readAddress.ts'
import { type PlacedSource, READER_LAYERS } from '../../url/source.ts'

/** What the address of a source can say of it. Whether its place is in the text is told beside the text. */
export const knownSource = (
  { language }: Pick<Document, 'language'>,
  { dimension }: Pick<CodingBook, 'dimension'>,
): Keep<PlacedSource> => {
  const layers: readonly string[] = [...dimension.map(({ id }) => id), ...READER_LAYERS]
  const translated = translationsOf(language)
  return (read) =>
    keepKnownOne(
      keepKnown(read, 'layers', (id) => layers.includes(id)),
      'gloss',
      (id) => translated.some((one) => one === id),
    )
}

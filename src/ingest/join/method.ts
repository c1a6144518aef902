/** What corpus.yaml and cleaning.yaml say for the page of methods. */
import type { Method } from '../../corpus/method.ts'
import type { Files } from '../schema/codingFiles.ts'

/** Nothing here refers to anything, so nothing can fail that the schema has not tried. A part left out has no paragraphs. */
export function joinMethod(files: Files): Method {
  const said = files['corpus.yaml'].shaped.notes?.value
  return {
    notes: {
      selection: said?.selection ?? [],
      limits: said?.limits ?? [],
      dating: said?.dating ?? [],
      coding: said?.coding ?? [],
      glossing: said?.glossing ?? [],
    },
    characters: files['cleaning.yaml'].shaped.characters.map(({ value: { id, reason } }) => ({ id, reason })),
  }
}

/** What corpus.yaml and cleaning.yaml say for the page of methods. */
import type { Method } from '../../corpus/method.ts'
import type { cleaningSchema, corpusSchema } from '../schema/index.ts'
import type { Shaped } from '../schema/shape.ts'

/** Nothing here refers to anything, so nothing can fail that the schema has not tried. A part left out has no paragraphs. */
export function joinMethod(
  { notes }: Shaped<typeof corpusSchema>,
  { characters }: Shaped<typeof cleaningSchema>,
): Method {
  const said = notes?.value
  return {
    notes: {
      selection: said?.selection ?? [],
      limits: said?.limits ?? [],
      dating: said?.dating ?? [],
      coding: said?.coding ?? [],
      glossing: said?.glossing ?? [],
    },
    characters: characters.map(({ value: { id, reason } }) => ({ id, reason })),
  }
}

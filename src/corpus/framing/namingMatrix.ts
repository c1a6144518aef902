/** The words each source uses for the same thing, side by side. */

import type { Referent, ReferentNaming } from '../coded.ts'
import { fold } from '../text/fold.ts'
import { namedAs, type Words } from '../text/namedAs.ts'
import { printedAs } from '../text/printedAs.ts'
import type { CorpusIndex, Document, DocumentId, WorkId } from '../types.ts'
import { chosenOf } from './compared.ts'

export type AskedNamings = {
  readonly index: Pick<CorpusIndex, 'documents'>
  readonly referents: readonly Referent[]
  readonly namings: readonly ReferentNaming[]
}

/** Words as folded, whatever their tone. `words`: as first printed, in corpus order. */
export type Form = {
  readonly words: string
  /** Each work counted once: of its witnesses the one that has most. */
  readonly count: number
  readonly works: number
}

export type NamingRow = {
  readonly referent: Referent
  /** As the coding says: people disagree on what to call it. Nothing is computed from tones. */
  readonly contested: boolean
  /** One for each source compared, in corpus order. `words`: most frequent first, then as they first stand; none if it does not name it. */
  readonly cells: readonly { readonly document: DocumentId; readonly words: readonly Omit<Words, 'referent'>[] }[]
  /** Most frequent first, then in the most works, then as first printed. */
  readonly forms: readonly Form[]
}

type Cell = NamingRow['cells'][number]

const wordsIn = (namings: readonly ReferentNaming[], document: DocumentId): Cell['words'] =>
  namedAs(namings.filter(({ passage }) => passage.document === document))
    .map(({ referent: _, ...words }) => words)
    .sort((a, b) => b.count - a.count)

/** Each form's occurrences by work; of the witnesses of one work the highest count. */
function formsOf(documents: readonly Document[], namings: readonly ReferentNaming[]): readonly Form[] {
  const forms = new Map<string, { readonly words: string; readonly works: Map<WorkId, number> }>()
  for (const { id, work } of documents) {
    const printed = namings
      .filter(({ passage }) => passage.document === id)
      .sort((a, b) => a.passage.start - b.passage.start)
      .map(({ passage }) => printedAs(passage))
    for (const words of printed) {
      const form = forms.get(fold(words)) ?? { words, works: new Map<WorkId, number>() }
      const count = printed.filter((other) => fold(other) === fold(words)).length
      form.works.set(work, Math.max(form.works.get(work) ?? 0, count))
      forms.set(fold(words), form)
    }
  }
  return [...forms.values()]
    .map(({ words, works }) => ({
      words,
      count: [...works.values()].reduce((sum, count) => sum + count, 0),
      works: works.size,
    }))
    .sort((a, b) => b.count - a.count || b.works - a.works)
}

const namedBy = ({ cells }: NamingRow): number => cells.filter(({ words }) => words.length > 0).length

/**
 * A row for each referent that some source of `chosen` names: those whose naming is contested first, then those that
 * more sources name, then the corpus's order. Frequencies are counts of namings within a source, or once per work;
 * those of different languages are not to be compared but as such.
 */
export function namingMatrix(asked: AskedNamings, chosen: readonly DocumentId[]): readonly NamingRow[] {
  const documents = chosenOf(asked.index.documents, chosen)
  return (
    asked.referents
      .map((referent): NamingRow => {
        const own = asked.namings.filter((naming) => naming.referent === referent.id)
        const cells = documents.map(({ id }) => ({ document: id, words: wordsIn(own, id) }))
        return {
          referent,
          contested: referent.contested,
          cells,
          forms: formsOf(documents, own),
        }
      })
      .filter((row) => namedBy(row) > 0)
      // a stable sort: rows alike stay in the corpus's order
      .sort((a, b) => Number(b.contested) - Number(a.contested) || namedBy(b) - namedBy(a))
  )
}

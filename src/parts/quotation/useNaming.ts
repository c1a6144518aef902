import { byId } from '../../corpus/byId.ts'
import type { Bilingual, CorpusIndex } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'

type Labelled = readonly { readonly id: string; readonly label: Bilingual }[]

/** What things are called in a list, by their ids; an id of none is its own name. */
export type Naming = {
  readonly entity: (id: string) => string
  readonly document: (id: string) => string
  readonly code: (list: Labelled, id: string) => string
}

export function useNaming({ entities, documents }: Pick<CorpusIndex, 'entities' | 'documents'>): Naming {
  const words = useWords()
  const orId = (name: Bilingual | undefined, id: string) => (name ? words(name) : id)
  return {
    entity: (id) => orId(byId(entities, id)?.name, id),
    document: (id) => {
      const source = byId(documents, id)
      return source ? `${source.siglum} ${words(source.outlet)}` : id
    },
    code: (list, id) => orId(byId(list, id)?.label, id),
  }
}

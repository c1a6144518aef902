import { useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Facet } from '../../corpus/events/facets.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { languageName } from './languages.ts'

/** What a choice of a list is called. */
export function useNames(corpus: CorpusIndex): (facet: Facet, id: string) => string {
  const words = useWords()
  const intl = useIntl()
  const languages = corpus.documents.map(({ language }) => language)
  return (facet, id) => {
    switch (facet) {
      case 'company':
      case 'person': {
        const entity = byId(corpus.entities, id)
        return entity ? words(entity.name) : id
      }
      case 'type': {
        const term = byId(corpus.codebook.eventType, id)
        return term ? words(term.label) : id
      }
      case 'source': {
        const document = byId(corpus.documents, id)
        return document ? `${document.siglum} ${words(document.outlet)}` : id
      }
      case 'language':
        return languageName(id, languages, intl)
    }
  }
}

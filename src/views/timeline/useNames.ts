import { useIntl } from 'react-intl'
import type { Facet } from '../../corpus/events/facets.ts'
import type { CorpusIndex } from '../../corpus/types.ts'
import { useNaming } from '../../parts/quotation/useNaming.ts'
import { languageName } from './languages.ts'

/** What a choice of a list is called. */
export function useNames(corpus: CorpusIndex): (facet: Facet, id: string) => string {
  const name = useNaming(corpus)
  const intl = useIntl()
  const languages = corpus.documents.map(({ language }) => language)
  return (facet, id) => {
    switch (facet) {
      case 'company':
      case 'person':
        return name.entity(id)
      case 'type':
        return name.code(corpus.codebook.eventType, id)
      case 'source':
        return name.document(id)
      case 'language':
        return languageName(id, languages, intl)
    }
  }
}

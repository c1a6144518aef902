import { useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { PledgeFacet } from '../../corpus/pledges/filter.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import { useWords } from '../../messages/language.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** What a choice of a list is called. */
export function useNames({ corpus, book }: PledgesShown): (facet: PledgeFacet, id: string) => string {
  const words = useWords()
  const intl = useIntl()
  return (facet, id) => {
    if (id === NONE) return intl.formatMessage({ id: 'pledges.none' }, { facet })
    switch (facet) {
      case 'company':
      case 'speaker': {
        const entity = byId(corpus.entities, id)
        return entity ? words(entity.name) : id
      }
      case 'theme':
      case 'kind': {
        const list = facet === 'theme' ? book.pledgeTheme : book.pledgeKind
        const term = byId(list, id)
        return term ? words(term.label) : id
      }
      case 'occasion': {
        const occasion = byId(corpus.about.occasions, id)
        return occasion ? words(occasion.title) : id
      }
      case 'source': {
        const document = byId(corpus.documents, id)
        return document ? `${document.siglum} ${words(document.outlet)}` : id
      }
    }
  }
}

import { useIntl } from 'react-intl'
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
        const entity = corpus.entities.find((one) => one.id === id)
        return entity ? words(entity.name) : id
      }
      case 'theme':
      case 'kind': {
        const list = facet === 'theme' ? book.pledgeTheme : book.pledgeKind
        const term = list.find((one) => one.id === id)
        return term ? words(term.label) : id
      }
      case 'occasion': {
        const occasion = corpus.about.occasions.find((one) => one.id === id)
        return occasion ? words(occasion.title) : id
      }
      case 'source': {
        const document = corpus.documents.find((one) => one.id === id)
        return document ? `${document.siglum} ${words(document.outlet)}` : id
      }
    }
  }
}

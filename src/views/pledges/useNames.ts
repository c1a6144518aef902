import { useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { PledgeFacet } from '../../corpus/pledges/filter.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import { useWords } from '../../messages/language.ts'
import { useNaming } from '../../parts/quotation/useNaming.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** What a choice of a list is called. */
export function useNames({ corpus, book }: PledgesShown): (facet: PledgeFacet, id: string) => string {
  const name = useNaming(corpus)
  const words = useWords()
  const intl = useIntl()
  return (facet, id) => {
    if (id === NONE) return intl.formatMessage({ id: 'pledges.none' }, { facet })
    switch (facet) {
      case 'company':
      case 'speaker':
        return name.entity(id)
      case 'theme':
        return name.code(book.pledgeTheme, id)
      case 'kind':
        return name.code(book.pledgeKind, id)
      case 'occasion': {
        const occasion = byId(corpus.about.occasions, id)
        return occasion ? words(occasion.title) : id
      }
      case 'source':
        return name.document(id)
    }
  }
}

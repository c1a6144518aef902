import { useIntl } from 'react-intl'
import type { Group } from '../../corpus/search/answer.ts'

/** How much was found of a kind: "12 places in three texts". */
export function useGroupTitle(): (group: Group) => string {
  const intl = useIntl()
  return ({ kind, count, texts }) => intl.formatMessage({ id: 'search.group' }, { kind, count, texts })
}

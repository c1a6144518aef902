import { FormattedList, FormattedMessage } from 'react-intl'
import { topicsAt } from '../../../corpus/framing/compared.ts'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook, useTopics } from '../../../queries/coding.ts'
import { Terms } from './Terms.tsx'

type Props = { readonly only: OnlyHere; readonly source: Document }

/** What was searched for in a source that is silent about the topics around. */
const useTerms = ({ only, source }: Props): readonly string[] => {
  const topics = topicsAt(useTopics(), only.passage)
  const told = topics.flatMap(({ documents }) => documents.filter(({ document }) => document === source.id))
  return [...new Set(told.flatMap((one) => (one.kind === 'untold' ? one.terms : [])))]
}

/** Whether another source could have told it: silent, or why its not telling it says nothing. */
export const NotHere = ({ only, source }: Props) => {
  const { topicStatus } = useCodingBook()
  const words = useWords()
  const terms = useTerms({ only: only, source })
  const excuse = only.excused.find(({ document }) => document === source.id)
  if (excuse !== undefined) {
    const statuses =
      excuse.why === 'status'
        ? topicStatus.filter(({ id }) => excuse.statuses.includes(id)).map((one) => words(one.label))
        : []
    return (
      <span className="small stand-none">
        <FormattedMessage
          id="compareCard.excused"
          values={{ why: excuse.why, status: <FormattedList type="conjunction" value={statuses} /> }}
        />
      </span>
    )
  }
  return (
    <span className="small">
      <FormattedMessage id="compareCard.could" />{' '}
      {terms.length > 0 && (
        <FormattedMessage id="compareCard.searched" values={{ terms: <Terms terms={terms} source={source} /> }} />
      )}
    </span>
  )
}

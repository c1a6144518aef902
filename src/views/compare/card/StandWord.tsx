import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Stand } from '../../../corpus/framing/framing.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'

/** A source without a code on a point: in plain words, never a difference. */
export const StandWord = ({ of }: { readonly of: Exclude<Stand, { readonly kind: 'coded' }> }) => {
  const { topicStatus } = useCodingBook()
  const status = of.kind === 'untold' ? byId(topicStatus, of.status) : undefined
  return (
    <span className="small stand-none">
      {status ? <Bilingual of={status.label} /> : <FormattedMessage id="compareCard.uncoded" />}
    </span>
  )
}

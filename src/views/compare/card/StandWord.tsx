import { FormattedMessage } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { Stand } from '../../../corpus/framing/framing.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'

/** A source without a code on a point: in plain words, never a difference. */
export const StandWord = ({ stand }: { readonly stand: Exclude<Stand, { readonly kind: 'coded' }> }) => {
  const { topicStatus } = useCodingBook()
  const status = stand.kind === 'untold' ? byId(topicStatus, stand.status) : undefined
  return (
    <span className="small stand-none">
      {status ? <Bilingual text={status.label} /> : <FormattedMessage id="compareCard.uncoded" />}
    </span>
  )
}

import { FormattedMessage } from 'react-intl'
import { documentById } from '../../../corpus/events/account.ts'
import type { Passage } from '../../../corpus/types.ts'
import { CiteButton } from '../../../parts/cite/CiteButton.tsx'
import { CopyLink } from '../../../parts/cite/CopyLink.tsx'
import { useAbsolute } from '../../../parts/page/useAbsolute.ts'
import { CopyQuotation } from '../../../parts/quotation/CopyQuotation.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import type { Comparison } from '../useCompare.ts'
import { useGlossAround } from './GlossOfWords.tsx'
import type { OpenMark } from './opened.ts'

type Props = {
  readonly passage: Passage
  readonly open: OpenMark
  readonly comparison: Comparison
  /** What the card is called. */
  readonly name: string
}

/** What can be taken away: the link to this card, the words, a citation. */
export const CardActions = ({ passage, open, comparison, name }: Props) => {
  const absolute = useAbsolute()
  const index = useCorpus()
  const gloss = useGlossAround({ passage, comparison })
  const source = documentById(index, passage.document)
  return (
    <div className="actions">
      <CopyLink address={absolute(comparison.href({ open }))} title={name} />
      <CopyQuotation passage={passage} {...(gloss === undefined ? {} : { gloss })} />
      {source && <CiteButton source={source} place={passage} trigger={<FormattedMessage id="compareCard.cite" />} />}
    </div>
  )
}

import { FormattedMessage } from 'react-intl'
import type { NamingRow } from '../../../corpus/framing/namingMatrix.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import { codeClass, toneDimension } from '../../../parts/marks/codes.ts'
import { useCodingBook } from '../../../queries/coding.ts'
import { OpenLink } from '../shared/OpenLink.tsx'
import { Quoted } from '../shared/Quoted.tsx'
import { holding, type Lined } from '../shared/quoted.ts'
import type { Comparison } from '../useCompare.ts'
import type { NamingCell } from './shape.ts'

/** As many as a source shows whose words are not those that stand open. */
const BESIDE = 3

type Props = {
  readonly row: NamingRow
  readonly cell: NamingCell
  readonly stretches: readonly TextUnit[]
  readonly comparison: Comparison
  /** Whether it is this source's cell that was opened. */
  readonly open: boolean
}

/** The sentences that a cell's words come from, the words marked. */
export const Sentences = ({ row, cell, stretches, comparison, open }: Props) => {
  const book = useCodingBook()
  const lined = cell.words.flatMap(({ passages }): readonly Lined[] =>
    passages.map((at) => ({ at, code: codeClass(book, toneDimension(book)) })),
  )
  const all = holding(
    stretches,
    lined.map(({ at }) => at),
  )
  const shown = open ? all : all.slice(0, BESIDE)
  if (all.length === 0) return null
  return (
    <>
      {shown.map((stretch) => (
        <Quoted key={stretch.start} stretch={stretch} lined={lined} />
      ))}
      {all.length > shown.length && (
        <OpenLink
          comparison={comparison}
          to={{ kind: 'word', referent: row.referent.id, document: cell.document }}
          className="text-button words-more"
        >
          <FormattedMessage id="compareWords.more" values={{ count: all.length - shown.length }} />
        </OpenLink>
      )}
    </>
  )
}

import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Defect } from '../../../corpus/coded.ts'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import { marksOf } from '../../../corpus/text/marks.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Document } from '../../../corpus/types.ts'
import { TextUnitWords } from '../../../parts/marks/TextUnitWords.tsx'
import { DefectNote } from '../../../parts/quotation/DefectNote.tsx'
import { OnlyNote } from '../card/OnlyNote.tsx'
import { isOpenMark, type OpenMark, openOf } from '../card/opened.ts'
import { useDescribe } from '../card/useDescribe.ts'
import type { Comparison } from '../useCompare.ts'
import type { CompareLayers } from '../useLayers.ts'
import { GlossOf } from './GlossOf.tsx'
import type { Opening } from './useOpening.ts'

/** What a row shows in one column, and with what. */
export type CellProps = {
  readonly row: ComparedTopic
  readonly source: Document
  readonly layers: CompareLayers
  readonly open: OpenMark | null
  readonly opening: Opening
  readonly comparison: Comparison
}

/** What is said beside a stretch's words: events told here only, and its defects, of which some are folded. */
export type Notes = {
  readonly only: readonly OnlyHere[]
  readonly open: readonly Defect[]
  readonly folded: readonly Defect[]
}

type Props = CellProps & { readonly stretch: TextUnit; readonly notes: Notes }

const Defects = ({ notes: { open, folded } }: Pick<Props, 'notes'>) => (
  <>
    {open.map((defect) => (
      <DefectNote key={defect.id} defect={defect} />
    ))}
    {folded.length > 0 && (
      <details className="topic-notes">
        <summary>
          <FormattedMessage id="compareTopic.notes" values={{ count: folded.length }} />
        </summary>
        {folded.map((defect) => (
          <DefectNote key={defect.id} defect={defect} />
        ))}
      </details>
    )}
  </>
)

/** A sentence with its marks, what is wrong in it, and our translation of it. */
export const Passage = ({ stretch, notes, row, layers, open, opening, comparison }: Props) => {
  const describe = useDescribe()
  const marks = useMemo(() => marksOf(stretch, layers), [stretch, layers])
  const { id } = row.topic
  return (
    <TextUnitWords
      stretch={stretch}
      marks={marks}
      voiced={comparison.isOn('voice')}
      isOpen={(mark) => isOpenMark(mark, open)}
      hrefOf={(mark) => comparison.href({ open: openOf(mark, id) })}
      describe={describe}
      onChoose={(mark) => opening.choose(openOf(mark, id), id)}
      onFocus={(mark) => opening.look(openOf(mark, id), id)}
      above={
        <OnlyNote only={notes.only} open={open} comparison={comparison} onChoose={(only) => opening.choose(only, id)} />
      }
    >
      <Defects notes={notes} />
      {comparison.state.gloss !== null && <GlossOf stretch={stretch} language={comparison.state.gloss} marks={marks} />}
    </TextUnitWords>
  )
}

import { documentById } from '../../corpus/events/account.ts'
import { misprintsIn } from '../../corpus/text/misprints.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { CorpusIndex, Passage, Range } from '../../corpus/types.ts'
import { useCorpus } from '../../queries/corpus.ts'
import type { HashPlace } from '../../url/hashPlace.ts'
import { Apparatus } from './Apparatus.tsx'
import { Defects } from './Defects.tsx'
import { SourceLink } from './SourceLink.tsx'

/** Where a passage stands, with its words. */
export const placeOf = ({ start, end, quote }: Passage): HashPlace => ({ start, end, words: quote })

const languageOf = (index: CorpusIndex, passage: Passage): string | undefined =>
  documentById(index, passage.document)?.language

type Props = {
  readonly passage: Passage
  /** A block of its own, or words inside a sentence of ours. */
  readonly form?: 'block' | 'inline'
  /** Whether something that corrupts words lies on these. */
  readonly flagged?: boolean
  /** Words drawn as differing: UTF-16 units of those shown. */
  readonly differing?: readonly Range[]
}

/** A source's exact words, and the way to where they stand. */
export const Quotation = ({ passage, form = 'block', flagged = false, differing = [] }: Props) => {
  const index = useCorpus()
  const source = documentById(index, passage.document)
  const lang = languageOf(index, passage)
  const misprints = misprintsIn(index, passage)
  const words = (
    <>
      {flagged && misprints.length === 0 && <span className="obelus">†</span>}
      <Defects text={printedAs(passage)} misprints={misprints} differing={differing} />
    </>
  )
  const linked =
    source === undefined ? (
      words
    ) : (
      <SourceLink to={source} place={placeOf(passage)} className="to-words">
        {words}
      </SourceLink>
    )
  return form === 'inline' ? (
    <q className="source-words" lang={lang}>
      {linked}
    </q>
  ) : (
    <>
      <blockquote className="source-words" lang={lang}>
        {linked}
      </blockquote>
      {source && misprints.length > 0 && (
        <Apparatus source={source} misprints={misprints.map(({ mention }) => mention)} />
      )}
    </>
  )
}

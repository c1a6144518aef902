import { useIntl } from 'react-intl'
import { documentById } from '../../../corpus/events/account.ts'
import { DefectNote } from '../../../parts/quotation/DefectNote.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { OnlyNote } from '../card/OnlyNote.tsx'
import type { Comparison } from '../useCompare.ts'
import type { CompareLayers } from '../useLayers.ts'
import { ParagraphGloss } from './ParagraphGloss.tsx'
import { keyOf } from './shape.ts'
import type { Opened } from './useOpened.ts'
import { anchorOf, Words, type WordsProps } from './Words.tsx'

type Props = Omit<WordsProps, 'source' | 'handling'> & {
  /** What is told here only, and begins in this paragraph. */
  readonly beside: CompareLayers['beside']
  readonly opened: Pick<Opened, 'handling' | 'open' | 'choose'>
  readonly comparison: Comparison
}

/** A sentence's bar in the margin runs from its first line to its last, though it begins in the middle of one. */
const Bars = ({ paragraph, lit }: Pick<Props, 'paragraph' | 'lit'>) =>
  paragraph.runs
    .flatMap(({ stretches }) => stretches)
    .flatMap((stretch) => {
      const own = lit.get(keyOf(stretch))
      return own === undefined
        ? []
        : [
            <span
              key={stretch.start}
              className={`text-bar text-bar-${own}`}
              style={{ positionAnchor: anchorOf(stretch) }}
              aria-hidden
            />,
          ]
    })

/** A paragraph, heading, caption or notice: its number in the margin, its words, and below them its apparatus and gloss. */
export const ParagraphBlock = ({ beside, opened, comparison, ...props }: Props) => {
  const { paragraph, layers, lit } = props
  const index = useCorpus()
  const intl = useIntl()
  const { gloss } = comparison.state
  const { block, runs } = paragraph
  const source = documentById(index, runs[0].stretches[0].document)
  if (source === undefined) return null
  const number = block.number ?? 0
  return (
    <div className="text-block" data-block={block.index}>
      <SourceLink to={source} place={{ start: block.start, end: block.end }} className="text-number">
        <span className="sr-only">
          {intl.formatMessage({ id: 'compare.place' }, { siglum: source.siglum, number, kind: block.kind })}
        </span>
        <span aria-hidden>{block.number ?? '¶'}</span>
      </SourceLink>
      {beside.length > 0 && (
        <div className="text-only">
          <OnlyNote only={beside} open={opened.open} comparison={comparison} onChoose={opened.choose} />
        </div>
      )}
      <Words source={source} handling={opened.handling} {...props} />
      <Bars paragraph={paragraph} lit={lit} />
      {layers.defects.length > 0 && (
        <div className="text-apparatus">
          {layers.defects.map((defect) => (
            <DefectNote key={defect.id} defect={defect} />
          ))}
        </div>
      )}
      {gloss && !source.language.startsWith(gloss) && (
        <ParagraphGloss document={source.id} block={block.index} language={gloss} frames={layers.frames} />
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Defect } from '../../../corpus/coded.ts'
import { documentById } from '../../../corpus/events/account.ts'
import { cut } from '../../../corpus/text/cut.ts'
import { overlap } from '../../../corpus/text/overlap.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Range } from '../../../corpus/types.ts'
import { wordsOf } from '../../../parts/marks/TextUnitWords.tsx'
import { DefectNote } from '../../../parts/quotation/DefectNote.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useDefects } from '../../../queries/coding.ts'
import { useCorpus } from '../../../queries/corpus.ts'
import { holding, type Lined, within } from './quoted.ts'

type Span = Range & ({ readonly lined: Lined } | { readonly defect: Defect })
type Props = {
  readonly stretch: TextUnit
  readonly lined?: readonly Lined[]
}

const classOf = (span: Span, start: number): string => {
  if ('lined' in span) return `code ${span.lined.code} lane-0`
  return span.start === start ? 'defect defect-start' : 'defect'
}

type PieceProps = { readonly text: string; readonly start: number; readonly spans: readonly Span[] }

/** The longest mark around the others. */
const Piece = ({ text, start, spans }: PieceProps): ReactNode => {
  const [outer, ...inner] = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))
  if (outer === undefined) return text
  return (
    <mark className={classOf(outer, start)}>
      <Piece text={text} start={start} spans={inner} />
    </mark>
  )
}

const Notes = ({ defects }: { readonly defects: readonly Defect[] }) =>
  defects.map((one) => <DefectNote key={one.id} defect={one} />)

/** One sentence of a source: where it stands, its own words with some marked, and what is known of its defects. */
export const Quoted = ({ stretch, lined = [] }: Props) => {
  const index = useCorpus()
  const defects = useDefects()
  const source = documentById(index, stretch.document)
  const broken = defects.filter(({ passage }) => holding([stretch], [passage]).length > 0)
  const place = <Of extends { readonly lined: Lined } | { readonly defect: Defect }>(of: Of, found: Range | null) =>
    found === null ? [] : [{ ...found, ...of }]
  const spans: readonly Span[] = [
    ...lined.flatMap((one) => place({ lined: one }, within(stretch, one.at))),
    ...broken.flatMap((defect) => place({ defect }, within(stretch, defect.passage))),
  ]
  const onWords = broken.filter(({ passage }) => lined.some(({ at }) => overlap(at, passage)))
  const others = broken.filter((defect) => !onWords.includes(defect))
  const { block, start, end } = stretch
  if (source === undefined) return null
  return (
    <div className="words-quoted">
      <SourceLink to={source} place={{ start, end }} className="stretch-place">
        <FormattedMessage
          id="compare.place"
          values={{ siglum: source.siglum, number: block.number ?? 0, kind: block.kind }}
        />
      </SourceLink>
      <p className="source-words words-quoted-words" lang={source.language}>
        {cut(wordsOf(stretch), spans).map((piece) => (
          <Piece key={piece.start} {...piece} />
        ))}
      </p>
      <Notes defects={onWords} />
      {others.length > 0 && (
        <details className="words-quoted-notes">
          <summary>
            <FormattedMessage id="compareWords.notes" values={{ count: others.length }} />
          </summary>
          <Notes defects={others} />
        </details>
      )}
    </div>
  )
}

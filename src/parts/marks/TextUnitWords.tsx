import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { documentById } from '../../corpus/events/account.ts'
import type { WordMark } from '../../corpus/text/marks.ts'
import type { FileRange } from '../../corpus/text/overlap.ts'
import { LANES, lanesOf } from '../../corpus/text/underlines.ts'
import type { TextUnit } from '../../corpus/text/units.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { SourceLink } from '../quotation/SourceLink.tsx'
import { CodedText } from './CodedText.tsx'
import { voiceClass } from './codes.ts'
import type { Handling } from './MarkLink.tsx'

type Props<Only extends FileRange> = Handling<Only> & {
  readonly stretch: TextUnit
  readonly marks: readonly WordMark<Only>[]
  /** Whether to say who speaks. */
  readonly voiced: boolean
  /** Stands between the place and the words. */
  readonly above?: ReactNode
  /** Stands after the words: their apparatus, a gloss. */
  readonly children?: ReactNode
  readonly className?: string
}

/** A stretch's own words, as the page shows them. */
export const wordsOf = ({ block, range }: TextUnit): string => block.text.slice(range.start, range.end)

// at a lane for each line, three of them need more room between the lines of the text
const isDeep = <Only extends FileRange>(marks: readonly WordMark<Only>[]): boolean =>
  [...lanesOf(marks.filter(({ of }) => of.kind === 'frame')).values()].some(
    (lane) => lane === null || lane === LANES - 1,
  )

/** Who speaks, where that is not the outlet reporting: a bar in the margin and the voice in words. */
const Voice = ({ unit }: { readonly unit: TextUnit }) => {
  const book = useCodingBook()
  const at = book.voice.findIndex(({ id }) => id === unit.voice)
  const voice = at > 0 ? book.voice[at] : undefined
  return (
    voice && (
      <span className="voice-name">
        <Bilingual text={voice.label} />
      </span>
    )
  )
}

/** One sentence, heading or caption of a source: where it stands, who speaks, its words with their marks. */
export const TextUnitWords = <Only extends FileRange>(props: Props<Only>) => {
  const { stretch, marks, voiced, above, children, className = '', ...handling } = props
  const index = useCorpus()
  const book = useCodingBook()
  const source = documentById(index, stretch.document)
  if (source === undefined) return null
  const isVoiced = voiced && book.voice.findIndex(({ id }) => id === stretch.voice) > 0
  const { block, start, end } = stretch
  return (
    <div className={`stretch ${isVoiced ? `voiced ${voiceClass(book, stretch.voice)}` : ''} ${className}`}>
      {isVoiced && <Voice unit={stretch} />}
      <SourceLink to={source} place={{ start, end }} className="stretch-place">
        <FormattedMessage
          id="compare.place"
          values={{ siglum: source.siglum, number: block.number ?? 0, kind: block.kind }}
        />
      </SourceLink>
      {above}
      <p className={`source-words stretch-words ${isDeep(marks) ? 'stretch-deep' : ''}`} lang={source.language}>
        <CodedText text={wordsOf(stretch)} marks={marks} {...handling} />
      </p>
      {children}
    </div>
  )
}

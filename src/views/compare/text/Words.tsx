import { useMemo } from 'react'
import { byId } from '../../../corpus/byId.ts'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import type { Layers } from '../../../corpus/text/marks.ts'
import { marksOf } from '../../../corpus/text/marks.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import { LANES, lanesOf } from '../../../corpus/text/underlines.ts'
import type { TextUnit } from '../../../corpus/text/units.ts'
import type { Document } from '../../../corpus/types.ts'
import { tags, useLanguage } from '../../../messages/language.ts'
import { CodedText } from '../../../parts/marks/CodedText.tsx'
import { voiceClass } from '../../../parts/marks/codes.ts'
import type { Handling } from '../../../parts/marks/MarkLink.tsx'
import { wordsOf } from '../../../parts/marks/TextUnitWords.tsx'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Mark } from '../card/opened.ts'
import type { Lit } from './choice.ts'
import { keyOf, type Paragraph, type VoiceRun } from './shape.ts'

type Only = OnlyHere & FileRange
export type WordsProps = {
  readonly paragraph: Paragraph
  readonly source: Document
  readonly layers: Layers<Only>
  readonly lit: ReadonlyMap<string, Lit>
  readonly handling: Handling<Only>
}

/** What the bar beside a lit sentence holds on to. */
export const anchorOf = (stretch: TextUnit): string => `--at-${stretch.document}-${stretch.start}`

type Marks = ReadonlyMap<TextUnit, readonly Mark[]>
type PartProps = WordsProps & { readonly marks: Marks }

const SentenceWords = ({ stretch, marks, lit, handling }: PartProps & { readonly stretch: TextUnit }) => {
  const key = keyOf(stretch)
  const own = lit.get(key)
  return (
    <span
      data-sentence={key}
      tabIndex={-1}
      className={own === undefined ? 'text-sentence' : `text-sentence lit lit-${own}`}
      {...(own === undefined ? {} : { style: { anchorName: anchorOf(stretch) } })}
      {...(own === 'chosen' ? { 'aria-current': true } : {})}
    >
      <CodedText text={wordsOf(stretch)} marks={marks.get(stretch) ?? []} {...handling} />
    </span>
  )
}

/** Sentences that one voice speaks: where it is not the outlet reporting, a bar in the margin, and its name above. */
const Run = ({ run, ...props }: PartProps & { readonly run: VoiceRun }) => {
  const book = useCodingBook()
  const language = useLanguage()
  const label = byId(book.voice, run.voice)?.label
  const words = run.stretches.map((stretch) => <SentenceWords key={stretch.start} stretch={stretch} {...props} />)
  if (run.voice === null || label === undefined) return <span className="text-run">{words}</span>
  return (
    <span className={`text-run voiced ${voiceClass(book, run.voice)}`}>
      <span className="voice-name" lang={tags[language]}>
        <Bilingual text={label} />
      </span>
      {words}
    </span>
  )
}

// three lanes of lines need more room between the lines of the text
const isDeep = (marks: Marks): boolean =>
  [...marks.values()].some((own) =>
    [...lanesOf(own.filter(({ of }) => of.kind === 'frame')).values()].some(
      (lane) => lane === null || lane === LANES - 1,
    ),
  )

/** One paragraph's own words, each once, with their marks. */
export const Words = (props: WordsProps) => {
  const { paragraph, source, layers } = props
  const { block, runs } = paragraph
  const marks = useMemo(
    () =>
      new Map(
        paragraph.runs.flatMap(({ stretches }) => stretches).map((stretch) => [stretch, marksOf(stretch, layers)]),
      ),
    [paragraph, layers],
  )
  const Tag = block.kind === 'heading' ? 'h3' : 'p'
  return (
    <Tag
      lang={source.language}
      className={`source-words text-words text-block-${block.kind} ${isDeep(marks) ? 'text-deep' : ''}`}
    >
      {runs.map((run) => (
        <Run key={run.stretches[0].start} run={run} marks={marks} {...props} />
      ))}
    </Tag>
  )
}

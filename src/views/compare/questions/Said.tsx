import { byId } from '../../../corpus/byId.ts'
import type { AnswerWords } from '../../../corpus/questions/question.ts'
import type { FileRange } from '../../../corpus/text/overlap.ts'
import { useLanguage } from '../../../messages/language.ts'
import { Quotation } from '../../../parts/quotation/Quotation.tsx'
import { useCodingBook } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OurTranslation } from '../card/OurTranslation.tsx'
import { yellowIn } from './shape.ts'

/** Whose words they are, where they are not the outlet's own report. */
const Voice = ({ words }: { readonly words: AnswerWords }) => {
  const { voice } = useCodingBook()
  const at = voice.findIndex(({ id }) => id === words.voice)
  const own = at > 0 ? byId(voice, words.voice) : undefined
  return (
    own && (
      <span className="voice-name">
        <Bilingual text={own.label} />
      </span>
    )
  )
}

/** Our rendering of the words in the reader's language; undefined where they are in it. */
const useRendering = ({ rendering }: AnswerWords) => {
  const language = useLanguage()
  const text = rendering[language]
  return text === undefined ? undefined : { text, language }
}

type Props = { readonly words: AnswerWords; readonly yellow: readonly FileRange[] }

/** Words by which a source answers, in its own language, with our rendering where that is not the reader's. */
export const Lead = ({ words, yellow }: Props) => {
  const gloss = useRendering(words)
  return (
    <div className="question-lead">
      <Voice words={words} />
      <Quotation passage={words.passage} flagged={words.flagged} differing={yellowIn(words.passage, yellow)} />
      {gloss && (
        <p className="gloss">
          <OurTranslation gloss={gloss} />
        </p>
      )}
    </div>
  )
}

/** The same in a line, for words that do not lead. */
export const InLine = ({ words }: Pick<Props, 'words'>) => {
  const gloss = useRendering(words)
  return (
    <>
      <Quotation passage={words.passage} flagged={words.flagged} form="inline" />
      {gloss && (
        <span className="gloss">
          {' '}
          <OurTranslation gloss={gloss} />
        </span>
      )}
    </>
  )
}

import { isIn } from '../../corpus/text/overlap.ts'
import type { TextUnit } from '../../corpus/text/units.ts'
import type { Block } from '../../corpus/types.ts'
import { voiceClass } from '../../parts/marks/codes.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { wordsAt } from './domPlace.ts'
import { Marked, wholeOf } from './Marked.tsx'
import { ReadWith } from './ReadWith.tsx'
import { Translated } from './Translated.tsx'
import type { Reader } from './useReader.ts'

type Props = { readonly reader: Reader; readonly block: Block }

const styles: Readonly<Record<Block['kind'], string>> = {
  heading: 'block-heading',
  caption: 'block-caption',
  notice: 'block-notice',
  body: 'block-body',
  boilerplate: 'block-body',
  repeat: 'block-body',
}

const Printed = ({ reader, stretch }: { readonly reader: Reader; readonly stretch: TextUnit }) => {
  const { block, range } = stretch
  const Tag = block.kind === 'heading' ? 'h3' : 'p'
  return (
    <Tag lang={reader.source.language} className={styles[block.kind]} {...wordsAt(block, range.start)}>
      <Marked reader={reader} stretch={stretch} />
    </Tag>
  )
}

/** One sentence by itself: who speaks, where that is not the outlet reporting; its words; our translation. */
const Sentence = ({ reader, stretch }: { readonly reader: Reader; readonly stretch: TextUnit }) => {
  const book = useCodingBook()
  // the codebook's first voice is the outlet reporting, which has no mark
  const at = book.voice.findIndex(({ id }) => id === stretch.voice)
  const voice = reader.state.layers.includes('voice') && at > 0 ? book.voice[at] : undefined
  return (
    <div className={`stretch ${voice ? `voiced ${voiceClass(book, stretch.voice)}` : ''}`}>
      {voice && (
        <span className="voice-name">
          <Bilingual text={voice.label} />
        </span>
      )}
      <Printed reader={reader} stretch={stretch} />
      <Translated reader={reader} stretch={stretch} />
      <ReadWith reader={reader} stretch={stretch} />
    </div>
  )
}

/** Layers that stand beside sentences, each by itself. */
const SENTENCES = ['voice', 'others']

/** A block's words: running, or sentence by sentence where voices, the other sources or our translation are asked for. */
export const Words = ({ reader, block }: Props) => {
  const { state, stretches, source } = reader
  const apart =
    block.kind === 'body' && (state.gloss !== null || SENTENCES.some((layer) => state.layers.includes(layer)))
  if (!apart) {
    const stretch = wholeOf(reader, block)
    return (
      <>
        <Printed reader={reader} stretch={stretch} />
        <Translated reader={reader} stretch={stretch} />
        <ReadWith reader={reader} stretch={stretch} />
      </>
    )
  }
  const own = stretches.filter((stretch) => isIn(stretch, { ...block, document: source.id }))
  return (
    <div className="block-apart">
      {own.map((stretch) => (
        <Sentence key={stretch.start} reader={reader} stretch={stretch} />
      ))}
    </div>
  )
}

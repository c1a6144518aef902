import { type MouseEvent, useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { answerOf } from '../../corpus/questions/standing.ts'
import { inRuns } from '../../corpus/text/aside.ts'
import { cleanRange } from '../../corpus/text/place.ts'
import type { Block } from '../../corpus/types.ts'
import { useKey } from '../../parts/keys/useKey.ts'
import { Aside } from './Aside.tsx'
import { characterAt } from './domPlace.ts'
import { FileDefects } from './FileDefects.tsx'
import { sentenceAt, stepsFrom } from './steps.ts'
import { TextBlock } from './TextBlock.tsx'
import { Tools } from './Tools.tsx'
import type { Reader } from './useReader.ts'

type Props = {
  readonly reader: Reader
  /** A block that is shown elsewhere on the page. */
  readonly skip: Block | undefined
}

/** `j` and `k` go from one paragraph's number to the next, as Tab does more slowly; `n` and `p` from sentence to sentence. */
const useTextKeys = (reader: Reader) => {
  const { formatMessage } = useIntl()
  const section = useRef<HTMLElement>(null)
  const step = (by: 1 | -1) => {
    const numbers = [...(section.current?.querySelectorAll<HTMLElement>('a.paragraph-number') ?? [])]
    const here = numbers.findIndex((number) => number.matches(':focus'))
    const next = numbers[here === -1 ? (by === 1 ? 0 : numbers.length - 1) : here + by]
    next?.focus()
  }
  const sentence = (which: 'next' | 'previous') => {
    const from = reader.aim ?? { start: 0, end: 0 }
    const to = stepsFrom(reader.stretches, from)[which]
    if (to !== undefined) reader.go({ place: reader.placeAt(to) })
  }
  useKey('j', formatMessage({ id: 'source.keys.next' }), () => step(1))
  useKey('k', formatMessage({ id: 'source.keys.previous' }), () => step(-1))
  useKey('n', formatMessage({ id: 'source.keys.nextSentence' }), () => sentence('next'))
  useKey('p', formatMessage({ id: 'source.keys.previousSentence' }), () => sentence('previous'))
  return section
}

/** Longer than between the presses of a double one, which selects. */
const PRESSED = 300

/** A press on a sentence chooses it, unless it began or took back a selection, or was on something else to press. */
const usePress = (reader: Reader) => {
  const wasSelected = useRef(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isSelected = () => document.getSelection()?.isCollapsed === false
  useEffect(() => () => clearTimeout(waiting.current), [])
  return {
    onPointerDown: () => {
      clearTimeout(waiting.current)
      wasSelected.current = isSelected()
    },
    onClick: ({ target, clientX, clientY, detail }: MouseEvent) => {
      if (wasSelected.current || isSelected() || detail !== 1) return
      if (!(target instanceof Element) || target.closest('a, button, summary, label, input') !== null) return
      const at = characterAt(clientX, clientY, { blocks: reader.text.blocks, lines: reader.lines })
      const sentence = at === null ? undefined : sentenceAt(reader.stretches, at)
      if (sentence === undefined) return
      waiting.current = setTimeout(() => {
        if (!isSelected()) reader.go({ place: reader.placeAt(sentence) })
      }, PRESSED)
    },
  }
}

/** Said where the other sources are asked for, and no question is put that this text answers. */
const NothingAsked = ({ reader: { questions, source } }: { readonly reader: Reader }) =>
  questions?.every((question) => answerOf(question, source.id) === undefined) && (
    <p className="small">
      <FormattedMessage id="source.others.none" />
    </p>
  )

/** The clean text, block by block, in the order of the file; what was set aside is folded, with the rule that did it. */
export const SourceText = ({ reader, skip }: Props) => {
  const section = useTextKeys(reader)
  const press = usePress(reader)
  const { text, aim } = reader
  const aims = (block: Block) => aim !== undefined && cleanRange(block, aim) !== null
  const shown = text.blocks.filter((block) => block !== skip)
  const last = shown.filter(aims).at(-1)
  return (
    <section
      ref={section}
      className={`source-text ${reader.frames.length > 0 ? 'has-codes' : ''}`}
      aria-labelledby="text"
      {...press}
    >
      <h2 id="text" className="label">
        <FormattedMessage id="source.text" />
      </h2>
      <Tools reader={reader} />
      <NothingAsked reader={reader} />
      {inRuns(shown).map((run) =>
        run.kind === 'text' ? (
          <TextBlock key={run.block.index} reader={reader} block={run.block} last={run.block === last} />
        ) : (
          <Aside
            // opens again when an address points into it
            key={`${run.blocks[0].index}:${run.blocks.some(aims)}`}
            reader={reader}
            blocks={run.blocks}
            open={run.blocks.some(aims)}
            last={last}
          />
        ),
      )}
      <FileDefects reader={reader} />
    </section>
  )
}

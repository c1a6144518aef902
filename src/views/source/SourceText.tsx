import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { cleanRange } from '../../corpus/place.ts'
import { inRuns } from '../../corpus/setAside.ts'
import type { Block, Document, DocumentText, Range } from '../../corpus/types.ts'
import { useKey } from '../../parts/keys/useKey.ts'
import { Aside } from './Aside.tsx'
import { TextBlock } from './TextBlock.tsx'

type Props = {
  readonly source: Document
  readonly text: DocumentText
  readonly raw: string
  readonly aim: Range | undefined
  /** A block that is shown elsewhere on the page. */
  readonly skip: Block | undefined
}

/** `j` and `k` go from one paragraph's number to the next, as Tab does more slowly. */
const useParagraphKeys = () => {
  const { formatMessage } = useIntl()
  const section = useRef<HTMLElement>(null)
  const step = (by: 1 | -1) => {
    const numbers = [...(section.current?.querySelectorAll<HTMLElement>('a.paragraph-number') ?? [])]
    const here = numbers.findIndex((number) => number.matches(':focus'))
    const next = numbers[here === -1 ? (by === 1 ? 0 : numbers.length - 1) : here + by]
    next?.focus()
  }
  useKey('j', formatMessage({ id: 'source.keys.next' }), () => step(1))
  useKey('k', formatMessage({ id: 'source.keys.previous' }), () => step(-1))
  return section
}

/** The clean text, block by block, in the order of the file; what was set aside is folded, with the rule that did it. */
export const SourceText = ({ source, text, raw, aim, skip }: Props) => {
  const section = useParagraphKeys()
  const misprints = text.mentions.filter(({ misprint }) => misprint !== undefined)
  const aims = (block: Block) => aim !== undefined && cleanRange(block, aim) !== null
  return (
    <section ref={section} className="source-text" aria-labelledby="text">
      <h2 id="text" className="label">
        <FormattedMessage id="source.text" />
      </h2>
      {inRuns(text.blocks.filter((block) => block !== skip)).map((run) =>
        run.kind === 'text' ? (
          <TextBlock key={run.block.index} source={source} block={run.block} aim={aim} misprints={misprints} />
        ) : (
          <Aside
            // opens again when an address points into it
            key={`${run.blocks[0].index}:${run.blocks.some(aims)}`}
            source={source}
            blocks={run.blocks}
            raw={raw}
            rules={text.rules}
            aim={aim}
            open={run.blocks.some(aims)}
          />
        ),
      )}
    </section>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import type { Frame } from '../../../corpus/coded.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { useCodingBook, useQuotations } from '../../../queries/coding.ts'
import { type Article, keyOf, type Paragraph } from './shape.ts'
import { inBlocks } from './slices.ts'

type Props = {
  readonly source: Document
  readonly article: Article
  readonly framesIn: readonly { readonly frames: readonly Frame[] }[]
  readonly onGo: (key: string) => void
}

type LineProps = {
  readonly source: Document
  readonly paragraph: Paragraph
  readonly frames: readonly Frame[]
  readonly quotations: number
  readonly onGo: Props['onGo']
}

const Line = ({ source, paragraph: { block, runs }, frames, quotations, onGo }: LineProps) => {
  const book = useCodingBook()
  const intl = useIntl()
  const words = useWords()
  const counts = book.dimension.flatMap(({ id, label }) => {
    const count = frames.filter(({ dimension }) => dimension === id).length
    return count === 0 ? [] : [intl.formatMessage({ id: 'compareText.list.codes' }, { dimension: words(label), count })]
  })
  const quoted = intl.formatMessage({ id: 'compareText.list.quotations' }, { count: quotations })
  const said = [...counts, ...(quotations === 0 ? [] : [quoted])]
  return (
    <li>
      <button type="button" className="text-button" onClick={() => onGo(keyOf(runs[0].stretches[0]))}>
        <FormattedMessage
          id="compare.place"
          values={{ siglum: source.siglum, number: block.number ?? 0, kind: block.kind }}
        />
      </button>{' '}
      {said.length === 0 ? (
        <FormattedMessage id="compareText.list.none" />
      ) : (
        intl.formatList(said, { type: 'conjunction' })
      )}
    </li>
  )
}

/** The map in words: every paragraph with what is coded in it, and a way there. */
export const ParagraphList = ({ source, article, framesIn, onGo }: Props) => {
  const quotations = useQuotations()
  const blocks = article.paragraphs.map(({ block }) => block)
  const quoted = inBlocks(
    blocks,
    quotations.filter(({ passage }) => passage.document === source.id),
    ({ passage }) => passage,
  )
  return (
    <details className="text-list">
      <summary>
        <FormattedMessage id="compareText.list" />
      </summary>
      <ol>
        {article.paragraphs.map((paragraph, at) => (
          <Line
            key={paragraph.block.index}
            source={source}
            paragraph={paragraph}
            frames={framesIn[at]?.frames ?? []}
            quotations={quoted.get(at)?.length ?? 0}
            onGo={onGo}
          />
        ))}
      </ol>
    </details>
  )
}

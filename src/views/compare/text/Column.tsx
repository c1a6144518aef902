import { type RefObject, useMemo, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { colourClass } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { idOf } from '../card/onlyAt.ts'
import { pairClass } from '../shared/pair.ts'
import type { Comparison } from '../useCompare.ts'
import type { CompareLayers } from '../useLayers.ts'
import { align, findIn } from './align.ts'
import { ColumnHead } from './ColumnHead.tsx'
import type { Choice, Lit } from './choice.ts'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import { ParagraphList } from './ParagraphList.tsx'
import { blockAt, scaleOf, sharesOf } from './scale.ts'
import { type Article, keyOf } from './shape.ts'
import { inBlocks, layersIn } from './slices.ts'
import { TextMap } from './TextMap.tsx'
import { useInView } from './useInView.ts'
import { useLanes } from './useLanes.ts'
import type { Opened } from './useOpened.ts'
import { focusOn, type Moves } from './useSentenceKeys.ts'

export type ColumnProps = {
  readonly source: Document
  readonly article: Article
  readonly layers: CompareLayers
  readonly choice: Choice | null
  readonly comparison: Comparison
  readonly opened: Pick<Opened, 'handling' | 'open' | 'choose'>
  readonly moves: Moves
  readonly root: RefObject<HTMLElement | null>
}

const none: CompareLayers['beside'] = []

/** A topic or event is said to be told here only where its telling begins. */
const firstOfEach = (all: CompareLayers['beside']): CompareLayers['beside'] => [
  ...new Map([...all].reverse().map((one) => [idOf(one), one])).values(),
]

const unlit: ReadonlyMap<string, Lit> = new Map()

const Aside = ({ source, count }: { readonly source: Document; readonly count: number }) =>
  count > 0 && (
    <p className="text-aside">
      <FormattedMessage
        id="compareText.aside"
        values={{
          count,
          link: (words) => (
            <SourceLink key="link" to={source}>
              {words}
            </SourceLink>
          ),
        }}
      />
    </p>
  )

/** The map's own shapes: the text's scale, its lanes, and where what is lit lies. */
const useMap = ({ source, article, layers, choice }: ColumnProps) => {
  const scale = useMemo(() => scaleOf(article.paragraphs.map(({ block }) => block)), [article])
  const lanes = useLanes(source.id, scale, choice, layers.frames)
  const lit = useMemo(() => {
    const beside = choice?.beside.find(({ document }) => document === source.id)?.stretches[0]
    const one = choice?.stretch.document === source.id ? choice.stretch : beside
    return one === undefined ? [] : sharesOf(scale, one).slice(0, 1)
  }, [scale, choice, source])
  return { scale, lanes, lit }
}

/** One source: its head, which stays, its whole text, which scrolls by itself, and a map of it. */
export const Column = (props: ColumnProps) => {
  const { source, article, layers, choice, comparison, opened, moves, root } = props
  const [pane, view] = [useRef<HTMLElement>(null), useRef<HTMLSpanElement>(null)]
  const intl = useIntl()
  const words = useWords()
  const { scale, lanes, lit } = useMap(props)
  useInView(pane, view, scale)
  const sliced = useMemo(
    () =>
      layersIn(
        source.id,
        article.paragraphs.map(({ block }) => block),
        layers,
      ),
    [source, article, layers],
  )
  const beside = useMemo(
    () =>
      inBlocks(
        article.paragraphs.map(({ block }) => block),
        firstOfEach(layers.beside.filter(({ document }) => document === source.id)),
        ({ passage }) => passage,
      ),
    [source, article, layers],
  )
  const goTo = (share: number) => {
    const found = blockAt(scale, share)
    const paragraph = article.paragraphs.find(({ block }) => block === found?.block)
    const stretch = paragraph?.runs
      .flatMap(({ stretches }) => stretches)
      .find(({ range }) => range.end >= (found?.unit ?? 0))
    const pair = stretch && root.current && findIn(root.current, keyOf(stretch))
    if (pair) align([pair])
  }
  const head = `text-of-${source.id}`
  return (
    <article
      className={`text-column head-${colourClass(source.colour)} ${pairClass(comparison.pair, source)}`}
      aria-labelledby={head}
    >
      <ColumnHead id={head} source={source} choice={choice} onGo={(key) => focusOn(root.current, key)}>
        <ParagraphList source={source} article={article} framesIn={sliced} onGo={(key) => focusOn(root.current, key)} />
      </ColumnHead>
      <section
        ref={pane}
        className="text-pane"
        data-document={source.id}
        // two sources may be of one outlet
        aria-label={intl.formatMessage({ id: 'app.siglum' }, { siglum: source.siglum, outlet: words(source.outlet) })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by the arrow keys
        tabIndex={0}
        onKeyDown={moves.onPaneKey}
        onClick={moves.onPanePress}
      >
        {article.paragraphs.map((paragraph, at) => {
          const own = sliced[at]
          return (
            own && (
              <ParagraphBlock
                key={paragraph.block.index}
                paragraph={paragraph}
                layers={own}
                beside={beside.get(at) ?? none}
                lit={choice?.lit ?? unlit}
                opened={opened}
                comparison={comparison}
              />
            )
          )
        })}
        <Aside source={source} count={article.aside} />
      </section>
      <TextMap lanes={lanes} lit={lit} view={view} onPress={goTo} />
    </article>
  )
}

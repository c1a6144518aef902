import { type FocusEvent, useRef } from 'react'
import { useIntl } from 'react-intl'
import { documentById } from '../../../corpus/events/account.ts'
import { useCorpus } from '../../../queries/corpus.ts'
import { useEscape } from '../../../ui/useEscape.ts'
import { writeOpenCompare } from '../../../url/compare.ts'
import { OpenCard } from '../card/OpenCard.tsx'
import { Swiped } from '../controls/Swiped.tsx'
import type { Comparison } from '../useCompare.ts'
import { useLayers } from '../useLayers.ts'
import { Binding } from './Binding.tsx'
import { Column } from './Column.tsx'
import { sentenceAt } from './shape.ts'
import { useArticles } from './useArticles.ts'
import { useChoice } from './useChoice.ts'
import { useInLine } from './useInLine.ts'
import { useOpened } from './useOpened.ts'
import { focusOn, useSentenceKeys } from './useSentenceKeys.ts'

type Props = { readonly comparison: Comparison }

const Panes = ({ comparison }: Props) => {
  const index = useCorpus()
  const { formatMessage } = useIntl()
  const root = useRef<HTMLElement>(null)
  const layers = useLayers(comparison)
  const articles = useArticles(comparison)
  const choice = useChoice(comparison, articles)
  const opened = useOpened(comparison)
  const { open, glance, close, lookAway } = opened
  const { at } = comparison.state
  const choose = (key: string) => {
    const [document = '', start] = key.split('.')
    const stretch = sentenceAt(articles, { document, start: Number(start) })
    if (stretch !== undefined) comparison.go({ at: { document: stretch.document, start: stretch.start } })
  }
  const moves = useSentenceKeys(root, choice, choose)
  const clear = () => {
    if (at !== null) focusOn(root.current, `${at.document}.${at.start}`)
    comparison.go({ at: null })
  }
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    // into the card is not away from the words
    const inCard = relatedTarget instanceof Element && relatedTarget.closest('.text-card') !== null
    if (!inCard && !currentTarget.contains(relatedTarget)) lookAway()
  }
  useInLine(root, choice)
  // Esc belongs to the card first
  useEscape(open === null ? null : writeOpenCompare(open), close)
  useEscape(at === null || open !== null ? null : `${at.document}.${at.start}`, clear)
  return (
    <div className="text-mode">
      <Binding comparison={comparison} choice={choice} moves={moves} onClear={clear} />
      <section
        className={choice === null ? 'text-panes' : 'text-panes text-panes-chosen'}
        ref={root}
        aria-label={formatMessage({ id: 'compareText.panes' }, { count: articles.length })}
        onBlur={leave}
      >
        {articles.map((article) => {
          const source = documentById(index, article.document)
          return (
            source && (
              <Column
                key={article.document}
                source={source}
                article={article}
                layers={layers}
                choice={choice}
                comparison={comparison}
                opened={opened}
                moves={moves}
                root={root}
              />
            )
          )
        })}
      </section>
      {open !== null && (
        <div className="text-card">
          <OpenCard
            // what was looked at and is then chosen takes the focus
            key={glance === null ? writeOpenCompare(open) : 'glance'}
            comparison={comparison}
            topic={null}
            onClose={close}
            {...(glance === null ? {} : { glance })}
          />
        </div>
      )}
    </div>
  )
}

/** Whole texts in columns, each in its own order. */
export const TextMode = ({ comparison }: Props) => (
  <Swiped comparison={comparison} mode="text">
    <Panes comparison={comparison} />
  </Swiped>
)

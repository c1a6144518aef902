import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { documentById } from '../../../corpus/events/account.ts'
import { Sigla } from '../../../parts/quotation/Siglum.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import type { Comparison } from '../useCompare.ts'
import { type Choice, counterpartKeys } from './choice.ts'
import type { Moves } from './useSentenceKeys.ts'

type Props = {
  readonly comparison: Comparison
  readonly choice: Choice | null
  readonly moves: Moves
  readonly onClear: () => void
}

/** Which topics bind the chosen sentence to the others, as links to their rows, and who says nothing on them. */
const Said = ({ comparison, choice }: { readonly comparison: Comparison; readonly choice: Choice }) => {
  const index = useCorpus()
  const { stretch, topics, beside } = choice
  const { pair } = comparison
  const source = documentById(index, stretch.document)
  const silent = beside.flatMap(({ document, stretches }) =>
    stretches.length > 0 ? [] : (documentById(index, document) ?? []),
  )
  const links = topics.map(({ id, title }) => (
    <Link key={id} to={comparison.href({ mode: 'topic', topic: [id], at: null, open: null })}>
      <Bilingual text={title} />
    </Link>
  ))
  return (
    <>
      <FormattedMessage
        id={topics.length === 0 ? 'compareText.bound.none' : 'compareText.bound'}
        values={{
          count: topics.length,
          siglum: source?.siglum ?? '',
          number: stretch.block.number ?? 0,
          kind: stretch.block.kind,
          sentence: stretch.sentence,
          topics: <FormattedList type="conjunction" value={links} />,
        }}
      />{' '}
      {source && pair?.every(({ id }) => id !== source.id) && (
        <Link className="text-show" to={comparison.href({ pair: [source.id, pair[0].id] })}>
          <FormattedMessage id="compareText.show" values={{ siglum: source.siglum }} />
        </Link>
      )}{' '}
      {topics.length > 0 && silent.length > 0 && (
        <FormattedMessage
          id="compareText.silent"
          values={{ count: silent.length, sources: <Sigla documents={silent} className="text-silent" /> }}
        />
      )}
    </>
  )
}

type StepProps = { readonly unit: 'sentence' | 'counterpart'; readonly go: (by: 1 | -1) => void }

const Step = ({ unit, go }: StepProps) => {
  const { formatMessage } = useIntl()
  return (
    <span className="text-step">
      <FormattedMessage id="compareText.step.of" values={{ of: unit }} />
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          className="text-turn"
          aria-label={formatMessage({ id: 'compareText.step' }, { of: unit, way: by === 1 ? 'next' : 'previous' })}
          onClick={() => go(by)}
        >
          {by === 1 ? '›' : '‹'}
        </button>
      ))}
    </span>
  )
}

const Steps = ({ choice, moves, onClear }: Omit<Props, 'comparison'>) => (
  <div className="text-steps">
    <Step unit="sentence" go={moves.step} />
    {choice !== null && counterpartKeys(choice).length > 0 && <Step unit="counterpart" go={moves.counterpart} />}
    {choice !== null && (
      <button type="button" className="text-button" onClick={onClear}>
        <FormattedMessage id="compareText.clear" />
      </button>
    )}
  </div>
)

/** The line above the panes: how to choose, or what binds the chosen sentence to the others. */
export const Binding = ({ comparison, choice, ...rest }: Props) => (
  <div className="text-binding">
    <p className="text-bound" role="status" aria-atomic>
      {choice !== null ? (
        <Said comparison={comparison} choice={choice} />
      ) : (
        <FormattedMessage id={comparison.state.at === null ? 'compareText.how' : 'compareText.lost'} />
      )}
    </p>
    <Steps choice={choice} {...rest} />
  </div>
)

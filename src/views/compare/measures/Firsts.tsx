import { FormattedMessage, useIntl } from 'react-intl'
import type { TopicShares } from '../../../corpus/framing/profile.ts'
import type { Document } from '../../../corpus/types.ts'
import { colourClass } from '../../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OpenLink } from '../shared/OpenLink.tsx'
import { SourceGrid } from '../shared/SourceGrid.tsx'
import { Part, useAmong } from './Part.tsx'
import { firstsOf, openingTopics } from './shape.ts'
import type { Measured } from './useMeasured.ts'

type Props = { readonly measured: Measured }
/** Room that a sentence takes which brings up nothing new. */
const SENTENCE = 8

/** One source from its first sentence to its last: where each topic first comes up. */
const Strip = ({ measured, source, shares }: Props & { readonly source: Document; readonly shares: TopicShares }) => {
  const { ordered, comparison } = measured
  const { of, steps } = firstsOf(
    shares,
    ordered.map(({ topic }) => topic.id),
  )
  return (
    <section className={`measure-strip-of head-${colourClass(source.colour)}`} aria-labelledby={`firsts-${source.id}`}>
      <h4 id={`firsts-${source.id}`} className="words-grid-source">
        <SourceLink to={source} className="words-grid-letter" />
        <span>
          <Bilingual text={source.outlet} />
          <span className="words-grid-under">
            <FormattedMessage id="compareWords.n" values={{ count: of }} />
          </span>
        </span>
      </h4>
      <ol className="measure-firsts">
        {steps.map(({ sentence, topics }, at) => {
          const next = steps[at + 1]?.sentence ?? of + 1
          return (
            <li key={sentence} style={{ paddingBottom: `${(next - sentence - 1) * SENTENCE}px` }}>
              <span className="measure-firsts-at">
                <span className="sr-only">
                  <FormattedMessage id="compareWords.first" values={{ sentence, of }} />
                </span>
                <span aria-hidden="true">{sentence}</span>
              </span>
              <ul>
                {topics.map((id) => {
                  const title = ordered.find(({ topic }) => topic.id === id)?.topic.title
                  return (
                    <li key={id}>
                      <OpenLink
                        comparison={comparison}
                        to={{ kind: 'share', of: id, document: source.id }}
                        className="measure-firsts-topic"
                      >
                        {title && <Bilingual text={title} />}
                      </OpenLink>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const Twin = ({ measured: { ordered, shares, comparison } }: Props) => (
  <details className="measure-twin">
    <summary>
      <FormattedMessage id="compareWords.twin" values={{ rows: ordered.length }} />
    </summary>
    <SourceGrid
      className="measure-grid"
      name={<FormattedMessage id="compareWords.first.table" />}
      sources={comparison.sources}
      parts={[
        {
          key: 'firsts',
          rows: ordered.map(({ topic }) => ({
            key: topic.id,
            head: <Bilingual text={topic.title} />,
            cells: shares.map(({ document, topics }) => {
              const told = topics.find((one) => one.topic === topic.id)
              return told?.first ? (
                <FormattedMessage key={document} id="compareWords.first" values={told.first} />
              ) : (
                <FormattedMessage
                  key={document}
                  id="compareWords.first.none"
                  values={{ told: told === undefined ? 'no' : 'yes' }}
                />
              )
            }),
          })),
        },
      ]}
    />
  </details>
)

/** Where each topic first comes up in each source. */
export const Firsts = ({ measured }: Props) => {
  const intl = useIntl()
  const among = useAmong(measured)
  const { ordered, shares, comparison } = measured
  const opening = openingTopics(
    shares,
    ordered.map(({ topic }) => topic.id),
  )
  return (
    <Part
      id="topic-firsts"
      title={among(
        intl.formatMessage(
          { id: 'compareWords.first.title' },
          { count: opening.length, sources: comparison.sources.length },
        ),
      )}
      measured={<FormattedMessage id="compareWords.first.measured" />}
      csv={async () => (await import('./files.ts')).firstsCsv(measured)}
    >
      <div className="measure-strips">
        {comparison.sources.map((source) => {
          const own = shares.find(({ document }) => document === source.id)
          return own && <Strip key={source.id} measured={measured} source={source} shares={own} />
        })}
      </div>
      <Twin measured={measured} />
    </Part>
  )
}

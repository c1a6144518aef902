import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import type { TopicShares } from '../../../corpus/framing/profile.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { Siglum } from '../../../parts/quotation/Siglum.tsx'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OpenedHead } from '../shared/OpenedHead.tsx'
import { OpenLink } from '../shared/OpenLink.tsx'
import { type GridRow, SourceGrid } from '../shared/SourceGrid.tsx'
import { Part, useAmong, Whole } from './Part.tsx'
import { PassageList } from './PassageList.tsx'
import { mostRoom, percentOf, topicLead } from './shape.ts'
import type { Measured } from './useMeasured.ts'

type Share = TopicShares['topics'][number]
type CellProps = {
  readonly source: Document
  readonly topic: ComparedTopic
  readonly shares: TopicShares
  /** The greatest share drawn, in percent. */
  readonly longest: number
  readonly measured: Measured
}

/** A source that does not tell the topic: in which of the codebook's ways. */
const Untold = ({ source, topic, measured: { book } }: Pick<CellProps, 'source' | 'topic' | 'measured'>) => {
  const told = topic.topic.documents.find(({ document }) => document === source.id)
  const status = told?.kind === 'untold' ? byId(book.topicStatus, told.status) : undefined
  return <span className="measure-none">{status && <Bilingual text={status.label} />}</span>
}

const Told = ({ source, topic, share, shares, longest, measured }: CellProps & { readonly share: Share }) => {
  const percent = percentOf(share, shares.whole)
  return (
    <OpenLink
      comparison={measured.comparison}
      to={{ kind: 'share', of: topic.topic.id, document: source.id }}
      className="measure-share"
    >
      <Siglum document={source} className="measure-share-letter" />
      <span className="measure-share-track">
        <span className="measure-share-bar" style={{ width: `${longest === 0 ? 0 : (percent / longest) * 100}%` }} />
      </span>
      <span className="measure-share-said">
        <FormattedMessage
          id="compareWords.share"
          values={{
            percent,
            sentences: share.sentences,
            of: shares.whole.sentences,
            some: share.points > 0 ? 'yes' : 'no',
          }}
        />
      </span>
    </OpenLink>
  )
}

const opened = (compared: ComparedTopic, measured: Measured, close: () => void): GridRow['opened'] => {
  const { sources, state } = measured.comparison
  const { open } = state
  if (open?.kind !== 'share' || open.of !== compared.topic.id) return undefined
  const source = sources.find(({ id }) => id === open.document)
  const share = measured.shares
    .find(({ document }) => document === source?.id)
    ?.topics.find(({ topic }) => topic === open.of)
  if (source === undefined || share === undefined) return undefined
  return {
    kind: 'one',
    source: source.id,
    head: <OpenedHead key={open.document} close={close} text={compared.topic.title} source={source} />,
    words: <PassageList comparison={measured.comparison} passages={share.passages} />,
  }
}

/** How much of its own text each source gives to each topic. */
export const Shares = ({ measured, close }: { readonly measured: Measured; readonly close: () => void }) => {
  const intl = useIntl()
  const words = useWords()
  const { shares, ordered, comparison } = measured
  const shown = new Set(ordered.map(({ topic }) => topic.id))
  const drawn = shares.map((one) => ({ ...one, topics: one.topics.filter(({ topic }) => shown.has(topic)) }))
  const longest = Math.max(0, ...drawn.flatMap(({ topics, whole }) => topics.map((one) => percentOf(one, whole))))
  const lead = topicLead(drawn)
  const among = useAmong(measured)
  const titleOf = (id: string) => {
    const title = ordered.find(({ topic }) => topic.id === id)?.topic.title
    return title === undefined ? '' : words(title)
  }
  const each = comparison.sources.flatMap(({ id, siglum }) => {
    const most = drawn.filter(({ document }) => document === id).flatMap(mostRoom)
    const topics = intl.formatList(most.map(titleOf))
    return most.length === 0 ? [] : [intl.formatMessage({ id: 'compareWords.share.each' }, { siglum, topics })]
  })
  const row = (compared: ComparedTopic): GridRow => {
    const under = opened(compared, measured, close)
    return {
      key: compared.topic.id,
      head: <Bilingual text={compared.topic.title} />,
      cells: comparison.sources.map((source) => {
        const own = drawn.find(({ document }) => document === source.id)
        const share = own?.topics.find(({ topic }) => topic === compared.topic.id)
        return own === undefined || share === undefined ? (
          <Untold key={source.id} source={source} topic={compared} measured={measured} />
        ) : (
          <Told
            key={source.id}
            source={source}
            topic={compared}
            share={share}
            shares={own}
            longest={longest}
            measured={measured}
          />
        )
      }),
      ...(under === undefined ? {} : { opened: under }),
    }
  }
  const [only, another] = ordered
  const say = (lead: string, topic: string, count = 0) =>
    intl.formatMessage(
      { id: 'compareWords.share.title' },
      {
        lead,
        topic,
        count,
        each: each.join(intl.formatMessage({ id: 'compareWords.share.apart' })),
        sources: comparison.sources.length,
      },
    )
  const titled = (): string => {
    if (each.length === 0) return say('none', '')
    // where one topic alone is drawn, that it has the most room would say nothing
    if (only !== undefined && another === undefined) return say('one', words(only.topic.title))
    return among(say(lead.kind, lead.kind === 'apart' ? '' : titleOf(lead.id), lead.kind === 'most' ? lead.count : 0))
  }
  return (
    <Part
      id="topic-shares"
      title={titled()}
      measured={<FormattedMessage id="compareWords.share.measured" values={{ longest }} />}
      csv={async () => (await import('./files.ts')).sharesCsv(measured)}
    >
      <SourceGrid
        className={`measure-grid ${comparison.sources.length > 3 ? 'measure-many' : ''}`}
        name={<FormattedMessage id="compareWords.share.table" />}
        sources={comparison.sources}
        under={(source) => <Whole measured={measured} source={source} />}
        parts={[{ key: 'topics', rows: ordered.map(row) }]}
      />
    </Part>
  )
}

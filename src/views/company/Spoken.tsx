import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { CompanyPage, Promised } from '../../corpus/companies/page.ts'
import type { PrintedSum } from '../../corpus/money/printedSums.ts'
import type { EventId, Passage, Bilingual as Two } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Doubts } from '../../parts/event/Doubts.tsx'
import { PledgeSteps } from '../../parts/pledge/PledgeSteps.tsx'
import { Passages } from '../../parts/quotation/Passages.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { eventHref } from '../../url/event.ts'
import { useLang } from '../../url/useLang.ts'
import { Section } from './Section.tsx'

type Entry = {
  readonly title: Two
  readonly event: EventId
  readonly told: readonly Passage[]
  readonly doubt?: Two
  readonly corrupt?: Two
  /** Kind, themes, speaker … : items of a list. */
  readonly facts: ReactNode
  /** What follows their words. */
  readonly after?: ReactNode
  readonly children?: ReactNode
}

/** One thing said: at left what we record of it, at right the words of each source that tells it. */
const Said = ({ title, event, told, facts, after, children, ...doubts }: Entry) => {
  const index = useCorpus()
  const intl = useIntl()
  const lang = useLang()
  const when = byId(index.events, event)
  return (
    <li className="said">
      <div className="said-record">
        <h4>
          <Bilingual text={title} />
        </h4>
        <ul className="said-facts">
          {facts}
          {when && (
            <li>
              <Link to={eventHref(when.id, { lang })}>{dateText(when.date, intl)}</Link>
            </li>
          )}
        </ul>
        <Doubts unsure={doubts} />
      </div>
      <div className="said-words">
        <Passages passages={told} />
        {after}
      </div>
      {children}
    </li>
  )
}

const Name = ({ speaker }: { readonly speaker: string }) => {
  const entity = byId(useCorpus().entities, speaker)
  return entity ? <Bilingual text={entity.name} /> : speaker
}

const Kind = ({ text }: { readonly text: Two | undefined }) =>
  text && (
    <li>
      <strong>
        <Bilingual text={text} />
      </strong>
    </li>
  )

const Themes = ({ texts }: { readonly texts: readonly Two[] }) => (
  <ul className="said-themes">
    {texts.map((label) => (
      <li key={label.en}>
        <Bilingual text={label} />
      </li>
    ))}
  </ul>
)

/** `summed`: ids of pledges of a sum, which say so where they have no term. */
const PledgeEntry = ({
  promised: { pledge, parts },
  summed,
}: {
  readonly promised: Promised
  readonly summed: ReadonlySet<string>
}) => {
  const book = useCodingBook()
  const intl = useIntl()
  const kind = byId(book.pledgeKind, pledge.kind)
  const themes = book.pledgeTheme.filter(({ id }) => pledge.themes.includes(id))
  const facts = (
    <>
      <Kind text={kind?.label} />
      <li>
        {themes.length === 0 ? (
          <FormattedMessage id="company.noTheme" />
        ) : (
          <Themes texts={themes.map(({ label }) => label)} />
        )}
      </li>
      {pledge.group && (
        <li>
          <FormattedMessage id="company.group" values={{ group: <Name speaker={pledge.company} /> }} />
        </li>
      )}
      <li>{pledge.speaker ? <Name speaker={pledge.speaker} /> : <FormattedMessage id="company.nobody" />}</li>
      {pledge.deadline && (
        <li>
          <FormattedMessage id="company.deadline" values={{ date: dateText(pledge.deadline, intl) }} />
        </li>
      )}
      {!pledge.deadline && summed.has(pledge.id) && (
        <li>
          <FormattedMessage id="company.noDeadline" />
        </li>
      )}
    </>
  )
  return (
    <Said {...pledge} facts={facts} after={<PledgeSteps pledge={pledge} withParts={false} />}>
      {parts.length > 0 && (
        <div className="said-parts">
          <p className="label">
            <FormattedMessage id="app.sum.parts" />
          </p>
          <ul>
            {parts.map((part) => (
              <PledgeEntry key={part.pledge.id} promised={part} summed={summed} />
            ))}
          </ul>
        </div>
      )}
    </Said>
  )
}

const Remarks = ({ remarks }: { readonly remarks: CompanyPage['spoken'][number]['remarks'] }) => {
  const book = useCodingBook()
  return (
    <>
      <p className="label">
        <FormattedMessage id="company.remarks" />
      </p>
      <ul>
        {remarks.map((remark) => {
          const kind = byId(book.remarkKind, remark.kind)
          const facts = (
            <>
              <Kind text={kind?.label} />
              {remark.by.map((id) => (
                <li key={id}>
                  <Name speaker={id} />
                </li>
              ))}
            </>
          )
          return <Said key={remark.id} {...remark} facts={facts} />
        })}
      </ul>
    </>
  )
}

const idsOf = (sums: readonly PrintedSum[]): ReadonlySet<string> =>
  new Set(sums.flatMap(({ pledge, parts }) => [...(pledge ? [pledge.id] : []), ...idsOf(parts)]))

/** Its own, parts too; what is told of several together is counted apart. */
const counted = (all: readonly Promised[]): number =>
  all.reduce((sum, { pledge, parts }) => sum + (pledge.group ? 0 : 1) + counted(parts), 0)
const amongOthers = (all: readonly Promised[]): number => all.filter(({ pledge }) => pledge.group).length

/** What was promised and said in its name, occasion by occasion, in every source's words. */
export const Spoken = ({ page }: { readonly page: CompanyPage }) => {
  const summed = idsOf(page.sums)
  const count = page.spoken.reduce((sum, { pledges, remarks }) => sum + counted(pledges) + remarks.length, 0)
  const among = page.spoken.reduce((sum, { pledges }) => sum + amongOthers(pledges), 0)
  return (
    <Section
      id="spoken"
      title={<FormattedMessage id="company.spoken" values={{ count, among }} />}
      note={<FormattedMessage id={count + among === 0 ? 'company.spoken.none' : 'company.spoken.note'} />}
    >
      {page.spoken.map(({ occasion, pledges, remarks }) => (
        <section key={occasion.id} aria-labelledby={`on-${occasion.id}`} className="company-occasion">
          <h3 id={`on-${occasion.id}`}>
            <Bilingual text={occasion.title} />
          </h3>
          {pledges.length > 0 && (
            <ul>
              {pledges.map((one) => (
                <PledgeEntry key={one.pledge.id} promised={one} summed={summed} />
              ))}
            </ul>
          )}
          {remarks.length > 0 && <Remarks remarks={remarks} />}
        </section>
      ))}
    </Section>
  )
}

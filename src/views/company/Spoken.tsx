import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { CompanyPage, Promised } from '../../corpus/companies/page.ts'
import type { PrintedSum } from '../../corpus/money/printedSums.ts'
import type { EventId, Passage, Bilingual as Two } from '../../corpus/types.ts'
import { dateText, deadlineText } from '../../parts/date/dateText.ts'
import { Doubts } from '../../parts/event/Doubts.tsx'
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
  readonly children?: ReactNode
}

/** One thing said: at left what we record of it, at right the words of each source that tells it. */
const Said = ({ title, event, told, facts, children, ...doubts }: Entry) => {
  const [index, intl, lang] = [useCorpus(), useIntl(), useLang()]
  const when = byId(index.events, event)
  return (
    <li className="said">
      <div className="said-record">
        <h4>
          <Bilingual of={title} />
        </h4>
        <ul className="said-facts">
          {facts}
          {when && (
            <li>
              <Link to={eventHref(when.id, { lang })}>{dateText(when.date, intl)}</Link>
            </li>
          )}
        </ul>
        <Doubts of={doubts} />
      </div>
      <Passages of={told} />
      {children}
    </li>
  )
}

const Name = ({ of }: { readonly of: string }) => {
  const entity = byId(useCorpus().entities, of)
  return entity ? <Bilingual of={entity.name} /> : of
}

const Kind = ({ of }: { readonly of: Two | undefined }) =>
  of && (
    <li>
      <strong>
        <Bilingual of={of} />
      </strong>
    </li>
  )

const Themes = ({ of }: { readonly of: readonly Two[] }) => (
  <ul className="said-themes">
    {of.map((label) => (
      <li key={label.en}>
        <Bilingual of={label} />
      </li>
    ))}
  </ul>
)

/** `summed`: ids of pledges of a sum, which say so where they have no term. */
const PledgeEntry = ({
  of: { pledge, parts },
  summed,
}: {
  readonly of: Promised
  readonly summed: ReadonlySet<string>
}) => {
  const [book, intl] = [useCodingBook(), useIntl()]
  const kind = byId(book.pledgeKind, pledge.kind)
  const themes = book.pledgeTheme.filter(({ id }) => pledge.themes.includes(id))
  const facts = (
    <>
      <Kind of={kind?.label} />
      <li>
        {themes.length === 0 ? (
          <FormattedMessage id="company.noTheme" />
        ) : (
          <Themes of={themes.map(({ label }) => label)} />
        )}
      </li>
      <li>{pledge.speaker ? <Name of={pledge.speaker} /> : <FormattedMessage id="company.nobody" />}</li>
      {pledge.deadline && (
        <li>
          <FormattedMessage id="company.deadline" values={{ date: deadlineText(pledge.deadline, intl) }} />
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
    <Said {...pledge} facts={facts}>
      {parts.length > 0 && (
        <div className="said-parts">
          <p className="label">
            <FormattedMessage id="app.sum.parts" />
          </p>
          <ul>
            {parts.map((part) => (
              <PledgeEntry key={part.pledge.id} of={part} summed={summed} />
            ))}
          </ul>
        </div>
      )}
    </Said>
  )
}

const Remarks = ({ of }: { readonly of: CompanyPage['spoken'][number]['remarks'] }) => {
  const book = useCodingBook()
  return (
    <>
      <p className="label">
        <FormattedMessage id="company.remarks" />
      </p>
      <ul>
        {of.map((remark) => {
          const kind = byId(book.remarkKind, remark.kind)
          const facts = (
            <>
              <Kind of={kind?.label} />
              {remark.by.map((id) => (
                <li key={id}>
                  <Name of={id} />
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

const counted = (all: readonly Promised[]): number => all.reduce((sum, { parts }) => sum + 1 + counted(parts), 0)

/** What was promised and said in its name, occasion by occasion, in every source's words. */
export const Spoken = ({ page }: { readonly page: CompanyPage }) => {
  const summed = idsOf(page.sums)
  const count = page.spoken.reduce((sum, { pledges, remarks }) => sum + counted(pledges) + remarks.length, 0)
  return (
    <Section
      id="spoken"
      title={<FormattedMessage id="company.spoken" values={{ count }} />}
      note={<FormattedMessage id={count === 0 ? 'company.spoken.none' : 'company.spoken.note'} />}
    >
      {page.spoken.map(({ occasion, pledges, remarks }) => (
        <section key={occasion.id} aria-labelledby={`on-${occasion.id}`} className="company-occasion">
          <h3 id={`on-${occasion.id}`}>
            <Bilingual of={occasion.title} />
          </h3>
          {pledges.length > 0 && (
            <ul>
              {pledges.map((one) => (
                <PledgeEntry key={one.pledge.id} of={one} summed={summed} />
              ))}
            </ul>
          )}
          {remarks.length > 0 && <Remarks of={remarks} />}
        </section>
      ))}
    </Section>
  )
}

import { Fragment, useId } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Pledge } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { StepTime } from '../../corpus/pledges/step.ts'
import { type Ending, endingOf, stepsOf, type ToldStep } from '../../corpus/pledges/steps.ts'
import { useCodingBook, usePledges } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { dateText } from '../date/dateText.ts'
import { Doubts } from '../event/Doubts.tsx'
import { Quotation } from '../quotation/Quotation.tsx'
import { SourceLink } from '../quotation/SourceLink.tsx'

const Kind = ({ id }: { readonly id: string }) => {
  const kind = byId(useCodingBook().pledgeStep, id)
  return kind ? <Bilingual text={kind.label} /> : id
}

/** What its date rests on: the codebook's word for it, or that no text dates it. */
const Basis = ({ when }: { readonly when: StepTime }) => {
  const { codebook } = useCorpus()
  if (when.kind === 'published')
    return <FormattedMessage id="steps.published" values={{ known: when.date.end === null ? 'no' : 'yes' }} />
  const basis = byId(codebook.dateBasis, when.basis)
  return basis ? <Bilingual text={basis.label} /> : when.basis
}

const AnswersFor = ({ by }: { readonly by: readonly string[] }) => {
  const { entities } = useCorpus()
  return by.map((id, at) => {
    const entity = byId(entities, id)
    return (
      <Fragment key={id}>
        {at > 0 && <FormattedMessage id="steps.and" />}
        {entity ? <Bilingual text={entity.name} /> : id}
      </Fragment>
    )
  })
}

/** One telling: what, when and how that is known, who tells it, and in which words. */
const StepEntry = ({ told: { step, of }, whole }: { readonly told: ToldStep; readonly whole: Pledge }) => {
  const index = useCorpus()
  const intl = useIntl()
  const { when, passage, by } = step
  const source = documentById(index, passage.document)
  return (
    <li data-step={step.kind} className="border-t border-rule py-2 break-inside-avoid">
      <p>
        <strong className="font-semibold">
          <Kind id={step.kind} />
        </strong>
        {' · '}
        {dateText(when.date, intl)}
        {' · '}
        <Basis when={when} />
        {of !== whole && (
          <>
            {' · '}
            <FormattedMessage id="steps.part" values={{ part: <Bilingual text={of.title} /> }} />
          </>
        )}
        {by.length > 0 && (
          <>
            {' · '}
            <FormattedMessage id="steps.by" values={{ names: <AnswersFor by={by} /> }} />
          </>
        )}
      </p>
      {source && (
        <p>
          <SourceLink to={source} /> <Bilingual text={source.outlet} /> <Quotation passage={passage} form="inline" />
        </p>
      )}
      {when.kind === 'told' && when.note && (
        <p className="text-ink3">
          <Bilingual text={when.note} />
        </p>
      )}
      <Doubts unsure={step} />
    </li>
  )
}

const End = ({
  ending: { last, textsEnd, undated, deadline },
  whole,
}: {
  readonly ending: Ending
  readonly whole: Pledge
}) => {
  const intl = useIntl()
  return (
    <p className="border-t border-rule pt-2">
      <FormattedMessage
        id="steps.end"
        values={{
          step: <Kind id={last.step.kind} />,
          isPart: last.of === whole ? 'no' : 'yes',
          part: <Bilingual text={last.of.title} />,
          date: dateText(last.step.when.date, intl),
          isKnown: textsEnd === null ? 'no' : 'yes',
          textsEnd: textsEnd === null ? '' : dateText(textsEnd, intl),
          undated,
          isDue: deadline === null ? 'no' : 'yes',
          deadline: deadline === null ? '' : dateText(deadline, intl),
        }}
      />
    </p>
  )
}

type Props = {
  readonly pledge: Pledge
  /** Whether the steps of its parts are listed too; not where the parts stand below with their own. */
  readonly withParts: boolean
}

/** What the texts say has become of a pledge, in the order of time, and where they leave it and its parts; nothing where none tells a step. */
export const PledgeSteps = ({ pledge, withParts }: Props) => {
  const heading = useId()
  const { documents } = useCorpus()
  const kinds = useCodingBook().pledgeStep.map(({ id }) => id)
  const steps = stepsOf(pledge, usePledges(), kinds)
  const ending = endingOf(pledge, steps, documents)
  if (!ending) return null
  const listed = steps.filter(({ of }) => withParts || of === pledge)
  return (
    <div className="mt-3 max-w-[640px] text-note/row text-ink2 [&_q]:text-body [&_q]:text-ink" data-steps={pledge.id}>
      <p id={heading} className="label">
        <FormattedMessage id="steps.title" />
      </p>
      {listed.length > 0 && (
        <ol aria-labelledby={heading}>
          {listed.map((told) => (
            <StepEntry
              key={`${told.of.id} ${told.step.passage.document} ${told.step.passage.start}`}
              told={told}
              whole={pledge}
            />
          ))}
        </ol>
      )}
      <End ending={ending} whole={pledge} />
    </div>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import type { Pledge } from '../../corpus/coded.ts'
import { NONE } from '../../corpus/pledges/none.ts'
import type { Passage } from '../../corpus/types.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Doubts } from '../../parts/event/Doubts.tsx'
import { PledgeSteps } from '../../parts/pledge/PledgeSteps.tsx'
import { Passages } from '../../parts/quotation/Passages.tsx'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { eventHref } from '../../url/event.ts'
import { useLang } from '../../url/useLang.ts'
import { useMoneyWords } from './useMoneyWords.ts'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** When, and by when: both as exactly as they are known. */
const Times = ({ pledge, view }: { readonly pledge: Pledge; readonly view: PledgesShown }) => {
  const intl = useIntl()
  const lang = useLang()
  const { deadline } = useMoneyWords()
  const event = byId(view.corpus.events, pledge.event)
  return (
    <>
      {event && (
        <p>
          <Link to={eventHref(event.id, { lang })}>{dateText(event.date, intl)}</Link>
        </p>
      )}
      {pledge.deadline && (
        <p>
          <FormattedMessage id="pledges.deadline" values={{ deadline: deadline(pledge.deadline) }} />
          {pledge.deadlineNote && (
            <>
              {' '}
              <Bilingual text={pledge.deadlineNote} />
            </>
          )}
        </p>
      )}
    </>
  )
}

type Props = {
  readonly pledge: Pledge
  readonly view: PledgesShown
  /** Of its tellings. If left out all, and what became of it. */
  readonly told?: readonly Passage[]
}

/** One pledge: our title, its kind and speaker, and every telling's own words. */
export const PledgeEntry = ({ pledge, view, told }: Props) => {
  const intl = useIntl()
  const name = useNames(view)
  return (
    <li className="pledge-entry" data-pledge={pledge.id}>
      <div className="pledge-entry-what">
        <h4>
          {pledge.corrupt && '†'}
          <Bilingual text={pledge.title} />
        </h4>
        <div className="small">
          <p>
            <FormattedMessage
              id="pledges.entry"
              values={{
                kind: <Mixed text={name('kind', pledge.kind)} />,
                speaker: <Mixed text={name('speaker', pledge.speaker ?? NONE)} />,
              }}
            />
          </p>
          {pledge.group && (
            <p>
              <FormattedMessage
                id="pledges.group"
                values={{
                  count: pledge.group.members.length,
                  members: intl.formatList(
                    pledge.group.members.map((member) => name('company', member)),
                    { type: 'conjunction' },
                  ),
                }}
              />
            </p>
          )}
          <Times pledge={pledge} view={view} />
        </div>
      </div>
      <div>
        <Passages passages={told ?? pledge.told} />
        <Doubts unsure={pledge} />
        {told === undefined && <PledgeSteps pledge={pledge} withParts />}
      </div>
    </li>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import type { Voice, WhoSays } from '../../corpus/pledges/commitments.ts'
import { useWords } from '../../messages/language.ts'
import { Mixed } from '../../ui/Mixed.tsx'
import { Card } from './Card.tsx'
import { Mark } from './Mark.tsx'
import { PledgeEntry } from './PledgeEntry.tsx'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

export type SaysRow = WhoSays[number]
type Says = Extract<Voice, { readonly kind: 'says' }>
type Props = {
  readonly company: string
  readonly document: string
  readonly view: PledgesShown
}

const toldIn = ({ pledges }: Says, document: string) =>
  pledges.map((pledge) => ({ pledge, told: pledge.told.filter((passage) => passage.document === document) }))

/** Who spoke, in which mode, and how much of it there is. */
function useSaid({ company, document, view }: Props, voice: Says) {
  const intl = useIntl()
  const words = useWords()
  const name = useNames(view)
  const speakers = voice.speakers.map((id) =>
    id === company ? intl.formatMessage({ id: 'pledges.says.itself' }) : name('speaker', id),
  )
  const modes = view.book.speechMode.filter(({ id }) => voice.modes.includes(id)).map(({ label }) => words(label))
  const who =
    speakers.length > 0
      ? intl.formatList(speakers)
      : intl.formatMessage({ id: 'pledges.says.nobody' }, { quoted: modes.length > 0 ? 'yes' : 'no' })
  const passages = toldIn(voice, document).reduce((sum, { told }) => sum + told.length, 0)
  const values = {
    company: name('company', company),
    source: name('source', document),
    who,
    modes: intl.formatList(modes),
    hasModes: modes.length > 0 ? 'yes' : 'no',
    pledges: voice.pledges.length,
    passages,
  }
  return { who, values, name: intl.formatMessage({ id: 'pledges.says.cell' }, values) }
}

const Told = ({ voice, ...of }: Props & { readonly voice: Says }) => {
  const { who, values, name } = useSaid(of, voice)
  return (
    <Mark
      view={of.view}
      open={{ kind: 'says', company: of.company, document: of.document }}
      name={name}
      className="says-told"
    >
      <span className="says-who">
        <Mixed text={who} />
      </span>
      <span className="small">
        <FormattedMessage id="pledges.says.how" values={values} />
      </span>
    </Mark>
  )
}

/** What one source says of one company: words, silence, or that it could not know. */
export const SaysCell = ({ voice, ...of }: Props & { readonly voice: Voice }) => {
  switch (voice.kind) {
    case 'says':
      return <Told {...of} voice={voice} />
    case 'silent':
    case 'before':
    case 'unsure':
      return (
        <span className={`says-none says-${voice.kind}`}>
          <FormattedMessage id="pledges.says.none" values={{ kind: voice.kind }} />
        </span>
      )
  }
}

/** Its words: the pledges that this source tells, in this source's telling. */
const SaysCard = ({ voice, close, ...of }: Props & { readonly voice: Says; readonly close: () => void }) => {
  const { name } = useSaid(of, voice)
  return (
    <Card name={name} close={close}>
      <h3>
        <Mixed text={name} />
      </h3>
      <ul>
        {toldIn(voice, of.document).map(({ pledge, told }) => (
          <PledgeEntry key={pledge.id} pledge={pledge} told={told} view={of.view} />
        ))}
      </ul>
    </Card>
  )
}

/** The card of a row, where one of its cells is open. */
export const SaysOpened = ({
  row,
  view,
  close,
}: {
  readonly row: SaysRow
  readonly view: PledgesShown
  readonly close: () => void
}) => {
  const { open } = view.state
  if (open?.kind !== 'says' || open.company !== row.company) return null
  const voice = row.voices.find(({ document }) => document === open.document)?.voice
  if (voice?.kind !== 'says') return null
  return (
    <SaysCard
      key={open.document}
      company={row.company}
      document={open.document}
      voice={voice}
      view={view}
      close={close}
    />
  )
}

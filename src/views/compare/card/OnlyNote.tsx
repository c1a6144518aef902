import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import { isPlainPress } from '../../../ui/isPlainPress.ts'
import { Mixed } from '../../../ui/Mixed.tsx'
import type { Comparison } from '../useCompare.ts'
import { idOf } from './onlyAt.ts'
import type { OpenMark } from './opened.ts'
import { useNameOf } from './useNameOf.ts'

type Props = {
  readonly only: readonly OnlyHere[]
  readonly open: OpenMark | null
  readonly comparison: Comparison
  readonly onChoose: (open: OpenMark) => void
}

const isAt = (open: OpenMark | null, { document, passage }: OnlyHere): boolean =>
  open?.kind === 'only' && open.document === document && open.start === passage.start

/** What no other source tells, where the telling is whole sentences: said above them, as a link to its card. */
export const OnlyNote = ({ only, open, comparison, onChoose }: Props) => {
  const nameOf = useNameOf()
  return only.map((only) => {
    const opens = { kind: 'only', document: only.document, start: only.passage.start } as const
    // a topic's card is its row
    const to =
      only.kind === 'topic' ? ({ mode: 'topic', topic: [only.topic], at: null, open: null } as const) : { open: opens }
    return (
      <p key={idOf(only)} className="only-note">
        <Link
          to={comparison.href(to)}
          className="code-link only-link"
          {...(isAt(open, only) ? { 'aria-current': true } : {})}
          onClick={(event) => {
            if (only.kind === 'topic' || !isPlainPress(event)) return
            event.preventDefault()
            onChoose(opens)
          }}
        >
          <FormattedMessage
            id="compareCard.only.beside"
            values={{
              what: <Mixed text={nameOf(only)} />,
              o: (words) => (
                <span key="mark" className="mark-only">
                  {words}
                </span>
              ),
            }}
          />
        </Link>
      </p>
    )
  })
}

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { type Clip, toClipboard } from './clipboard.ts'

type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string }

/** Where the browser refuses its clipboard, what was to be copied stands in a field, selected. */
const ByHand = ({ text }: { readonly text: string }) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  const rows = Math.min(8, text.split('\n').length)
  return (
    <label className="basis-full">
      <FormattedMessage id="app.copy.byHand" />
      <textarea
        ref={field}
        className="field"
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </label>
  )
}

export type CopyForm = { readonly key: string; readonly label: ReactNode; readonly clip: () => Clip }

type Props = {
  readonly first: CopyForm
  /** Offered once the first one was copied. */
  readonly others?: readonly CopyForm[]
}

/** A button that copies, what became of it, and the same thing in other forms. */
export const CopyForms = ({ first, others = [] }: Props) => {
  // for a moment after the gesture: nobody would send this to a colleague
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const button = ({ key, label, clip }: CopyForm) => (
    <button
      key={key}
      type="button"
      className="text-button"
      onClick={async () => {
        const what = clip()
        setOutcome((await toClipboard(what)) ? { kind: 'copied' } : { kind: 'refused', text: what.text })
      }}
    >
      {label}
    </button>
  )
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-4 text-note/row print:hidden">
      {button(first)}
      <span className="empty:hidden" role="status">
        {outcome.kind === 'copied' && <FormattedMessage id="app.copy.done" />}
      </span>
      {outcome.kind === 'copied' && others.map(button)}
      {outcome.kind === 'refused' && <ByHand key={outcome.text} text={outcome.text} />}
    </span>
  )
}

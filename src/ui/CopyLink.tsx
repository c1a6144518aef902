import { type ReactNode, useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { asHtml, asMarkdown, asText, type LinkTo } from './linkForms.ts'

type Form = 'address' | 'text' | 'markdown'
type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string }

/** The address alone is what an address bar takes, so it is the plain form of the first button; rich editors get the title. */
const plain = (link: LinkTo, form: Form): string => {
  switch (form) {
    case 'address':
      return link.address
    case 'text':
      return asText(link)
    case 'markdown':
      return asMarkdown(link)
  }
}

const blob = (type: string, text: string): Blob => new Blob([text], { type })

const copy = async (link: LinkTo, form: Form): Promise<Outcome> => {
  const text = plain(link, form)
  try {
    if (form === 'markdown') await navigator.clipboard.writeText(text)
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', asHtml(link)) }),
      ])
    return { kind: 'copied' }
  } catch {
    return { kind: 'refused', text }
  }
}

/** Where the browser refuses its clipboard, the link stands in a field, selected. */
const ByHand = ({ text }: { readonly text: string }) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <label className="copy-by-hand">
      <FormattedMessage id="frame.copy.byHand" />
      <input ref={field} type="text" readOnly value={text} onFocus={(event) => event.target.select()} />
    </label>
  )
}

type Props = {
  /** Absolute and readable. */
  readonly address: string
  /** What is linked to; the document's title if left out. */
  readonly title?: string
  /** What the button says; "Copy link" if left out. */
  readonly label?: string
}

/** Copies a link. Once copied, the same link is offered with its title and as Markdown. */
export const CopyLink = ({ title, address, label }: Props) => {
  // for a moment after the gesture: nobody would send this to a colleague
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const button = (form: Form, text: ReactNode) => (
    <button
      type="button"
      className="text-button"
      onClick={async () => setOutcome(await copy({ title: title ?? document.title, address }, form))}
    >
      {text}
    </button>
  )
  return (
    <span className="copy-link">
      {button('address', label ?? <FormattedMessage id="frame.copy.link" />)}
      <span role="status">{outcome.kind === 'copied' && <FormattedMessage id="frame.copy.done" />}</span>
      {outcome.kind === 'copied' && (
        <>
          {button('text', <FormattedMessage id="frame.copy.text" />)}
          {button('markdown', <FormattedMessage id="frame.copy.markdown" />)}
        </>
      )}
      {outcome.kind === 'refused' && <ByHand text={outcome.text} />}
    </span>
  )
}

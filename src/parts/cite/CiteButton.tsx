import { lazy, type ReactNode, Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Document, Passage } from '../../corpus/types.ts'
import { useKey } from '../keys/useKey.ts'
import { ErrorBoundary } from '../page/ErrorBoundary.tsx'

// the writers of citations and their words are fetched when somebody first cites
const Cite = lazy(async () => ({ default: (await import('./Cite.tsx')).Cite }))

const Key = ({ run }: { readonly run: () => void }) => {
  useKey('c', useIntl().formatMessage({ id: 'app.keys.cite' }), run)
  return null
}

type Props = {
  readonly source?: Document
  /** A place in the source, to which the view's link then leads. */
  readonly place?: Passage
  /** What the view is called; as the browser's window says, if left out. */
  readonly view?: { readonly title: string }
  /** What the button shows; "Cite this view" if left out. */
  readonly trigger?: ReactNode
  /** Whether `c` presses it: one button of a page. */
  readonly hasKey?: boolean
}

/** Opens the card from which the source, or this view, can be cited. */
export const CiteButton = ({ source, place, view, trigger, hasKey = false }: Props) => {
  const intl = useIntl()
  // whether a card is open, and for what: nobody would send this to a colleague
  const [title, setTitle] = useState<string | null>(null)
  const named = () => {
    const after = intl.formatMessage({ id: 'app.title' }, { view: '' })
    return document.title.endsWith(after) ? document.title.slice(0, -after.length) : document.title
  }
  const open = () => setTitle(view?.title ?? named())
  return (
    <>
      {hasKey && <Key run={open} />}
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={open}>
        {trigger ?? <FormattedMessage id="app.cite.view" />}
      </button>
      {title !== null && (
        <ErrorBoundary>
          <Suspense>
            <Cite source={source} place={place} view={{ title }} onClose={() => setTitle(null)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

import { lazy, Suspense, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { type Shortcut, switchKeys } from './store.ts'
import { useKey, useKeys } from './useKey.ts'

const Bindings = lazy(async () => ({ default: (await import('./Bindings.tsx')).Bindings }))

const line = 'grid grid-cols-[64px_1fr] border-t border-rule py-1'

const List = ({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) => (
  <dl className="my-4">
    {shortcuts.map(({ key, does }) => (
      <div key={key} className={line}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
    <div className={line}>
      <dt>
        <kbd>Esc</kbd>
      </dt>
      <dd>
        <FormattedMessage id="app.keys.escape" />
      </dd>
    </div>
  </dl>
)

/** Opens the list of keys; so does `?`. */
export const KeysButton = () => {
  const intl = useIntl()
  const dialog = useRef<HTMLDialogElement>(null)
  const { on, shortcuts } = useKeys()
  const open = () => dialog.current?.showModal()
  useKey('?', intl.formatMessage({ id: 'app.keys.this' }), open)
  return (
    <>
      <Suspense>
        <Bindings />
      </Suspense>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={open}>
        <FormattedMessage id="app.keys.button" />
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" closedby="any">
        <h2 id="keys-title">
          <FormattedMessage id="app.keys.title" />
        </h2>
        <List shortcuts={shortcuts} />
        <label className="mb-4 flex min-h-target items-center gap-2">
          <input type="checkbox" checked={on} onChange={(event) => switchKeys(event.target.checked)} />
          <FormattedMessage id="app.keys.switch" />
        </label>
        <form method="dialog">
          <button type="submit" className="text-button">
            <FormattedMessage id="app.keys.close" />
          </button>
        </form>
      </dialog>
    </>
  )
}

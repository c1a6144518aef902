import { useHotkeys } from 'react-hotkeys-hook'
import { useKeys } from './useKey.ts'

// 229 is what browsers report for a key that an input method has taken
const elsewhere = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  event.keyCode === 229 ||
  event.ctrlKey ||
  event.metaKey ||
  (event.altKey && !event.getModifierState('AltGraph')) ||
  (event.target instanceof Element && event.target.closest('dialog, [popover]') !== null)

const Binding = ({ shortcut, run }: { readonly shortcut: string; readonly run: () => void }) => {
  useHotkeys(shortcut, run, { useKey: true, ignoreModifiers: true, ignoreEventWhen: elsewhere, preventDefault: true })
  return null
}

/** Makes the listed keys work; a chunk of its own, since nobody presses one before the page stands. */
export const Bindings = () => {
  const { on, shortcuts } = useKeys()
  return on && shortcuts.map(({ key, run }) => run && <Binding key={key} shortcut={key} run={run} />)
}

/** The keys that work in the present view, and whether single-letter keys work at all. */

/** `does`: what it does, in the interface's language. Without `run`, a part listens for it while it has the focus. */
export type Shortcut = { readonly key: string; readonly does: string; readonly run?: () => void }
type Keys = { readonly on: boolean; readonly shortcuts: readonly Shortcut[] }

const name = 'parallax.keys'

// where site data are blocked (a sandboxed frame, cookies refused) the very name throws: then the choice lasts as long as
// the page
const stored = (): boolean => {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

let keys: Keys = { on: stored(), shortcuts: [] }
const listeners = new Set<() => void>()

const set = (next: Keys): void => {
  keys = next
  for (const listener of listeners) listener()
}

export const readKeys = (): Keys => keys

export const watchKeys = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const switchKeys = (on: boolean): void => {
  set({ ...keys, on })
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // see `stored`
  }
}

/** Lists a key until the function it returns is called. */
export const listKey = (shortcut: Shortcut): (() => void) => {
  set({ ...keys, shortcuts: [...keys.shortcuts, shortcut] })
  return () => set({ ...keys, shortcuts: keys.shortcuts.filter((other) => other !== shortcut) })
}

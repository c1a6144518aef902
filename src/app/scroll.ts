/** How far each entry of the history was scrolled, in CSS pixels; kept over a reload. */
const name = 'parallax.scroll'

const stored = (): Map<string, number> => {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
    return new Map(Array.isArray(entries) ? entries : [])
  } catch {
    return new Map()
  }
}

const positions = stored()

const store = (): void => {
  try {
    sessionStorage.setItem(name, JSON.stringify([...positions].slice(-50)))
  } catch {
    // storage refused: a reload begins at the top
  }
}

export const scrollOf = (key: string): number | undefined => positions.get(key)

/** Remembers an entry's scroll until the function it returns is called. */
export const keepScroll = (key: string): (() => void) => {
  // the browser's own guess comes before the view is drawn
  window.history.scrollRestoration = 'manual'
  const keep = () => positions.set(key, window.scrollY)
  window.addEventListener('scroll', keep, { passive: true })
  window.addEventListener('pagehide', store)
  return () => {
    window.removeEventListener('scroll', keep)
    window.removeEventListener('pagehide', store)
  }
}

/** Scrolling panes so that sentences come into line. */

const FRAMES = 9
/** Blocks that were not laid out before have their true height only once they are in view. */
const SETTLING = 4
const AIR = 12

type Pair = { readonly pane: HTMLElement; readonly sentence: HTMLElement }

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Pixels from the top of the pane to the first line of the sentence. */
const depth = ({ pane, sentence }: Pair): number => {
  const [line] = sentence.getClientRects()
  return (line?.top ?? 0) - pane.getBoundingClientRect().top
}

/** The height of the line: where the chosen sentence stands, if that is well in view, else a quarter down. */
const wanted = (first: Pair): number => {
  const [at, height] = [depth(first), first.pane.clientHeight]
  return at >= AIR && at <= height * 0.6 ? at : height / 4
}

/**
 * Brings the sentences of several panes to one height, that of the first where it can stay; no lower than each text
 * allows. Takes 150 ms, or no time for who wants none. Returns how to stop it.
 */
export const align = (pairs: readonly Pair[]): (() => void) => {
  const [first] = pairs
  if (first === undefined) return () => undefined
  const [want, frames] = [wanted(first), isStill() ? 1 : FRAMES]
  let [frame, request] = [0, 0]
  const step = () => {
    // all reads, then all writes
    const depths = pairs.map(depth)
    const line = Math.min(want, ...pairs.map(({ pane }, at) => (depths[at] ?? 0) + pane.scrollTop))
    const left = Math.max(1, frames - frame)
    pairs.forEach(({ pane }, at) => {
      pane.scrollTop += ((depths[at] ?? line) - line) / left
    })
    frame += 1
    if (frame < frames + SETTLING) request = requestAnimationFrame(step)
  }
  step()
  return () => cancelAnimationFrame(request)
}

/** The sentence of that key inside `root`, with its pane, if it is on the screen's side of things. */
export const findIn = (root: HTMLElement, key: string): Pair | null => {
  const sentence = root.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(key)}"]`)
  const pane = sentence?.closest<HTMLElement>('.text-pane')
  return sentence && pane && pane.clientHeight > 0 ? { pane, sentence } : null
}

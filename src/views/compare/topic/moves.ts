/** Where the focus goes, in the page as it stands. */

export const rowId = (topic: string): string => `topic-${topic}`

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.topic-row')]

/** The row with the focus in it, else the first that is not yet scrolled past. */
const current = (all: readonly HTMLElement[]): number => {
  const focused = all.findIndex((row) => row.contains(document.activeElement))
  return focused >= 0 ? focused : all.findIndex((row) => row.getBoundingClientRect().bottom > window.innerHeight / 3)
}

const arrive = (at: HTMLElement | null | undefined): void => {
  at?.focus({ preventScroll: true })
  // the title itself may have stuck at the foot of its row
  at?.closest('.topic-row')?.scrollIntoView({ block: 'start' })
}

/** To the row of a topic. */
export const goToRow = (topic: string): void =>
  arrive(document.getElementById(rowId(topic))?.querySelector<HTMLElement>('.topic-title'))

/** From one row to the next or the previous; the first key on a page goes to the row in sight. */
export const step = (by: 1 | -1): void => {
  const all = rows()
  const at = current(all)
  const here = all[at]
  const begins = here !== undefined && (here.contains(document.activeElement) || window.scrollY > 0)
  arrive(all[begins ? at + by : Math.max(0, at)]?.querySelector<HTMLElement>('.topic-title'))
}

/** From one passage of a row to the next or the previous, across its columns. */
export const stepPassage = (by: 1 | -1): void => {
  const all = rows()
  const passages = [...(all[current(all)]?.querySelectorAll<HTMLElement>('.topic-paragraph') ?? [])].filter(
    (one) => one.checkVisibility?.() ?? true,
  )
  const at = passages.findIndex((one) => one.contains(document.activeElement))
  const next = at < 0 ? (by > 0 ? 0 : passages.length - 1) : at + by
  const to = passages[next]
  to?.focus({ preventScroll: true })
  to?.scrollIntoView({ block: 'nearest' })
}

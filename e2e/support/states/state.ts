/** One state in which a reader may find a page: an address, and what is done there where the address alone does not say it. */
import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../../src/corpus/types'
import { inLanguage } from '../../../src/url/canonical'
import { expect } from '../test'
import { sayIn, startingWith } from '../words'

export type Gesture = (page: Page, lang: Language) => Promise<unknown>

export type State = {
  readonly href: string
  /** Before the page is asked for. */
  readonly before?: Gesture
  readonly open?: Gesture
  /** What the browser logs on the way. */
  readonly fault?: RegExp
  /** Judged once, not in each scheme: axe is busy with it for long. */
  readonly once?: true
  /** What stands open, where the rest of the page is that of a view: it alone is judged. */
  readonly part?: string
}
/** Null: this corpus has nothing to show of it. */
export type States = Readonly<Record<string, State | null>>

/** The state of the first thing of a kind, where the corpus has one. */
export const ofFirst = <Item>(items: readonly Item[], state: (item: Item) => State): State | null => {
  const [item] = items
  return item === undefined ? null : state(item)
}

/** What scores highest first. */
export const byScore = <Item>(items: readonly Item[], score: (item: Item) => number): readonly Item[] =>
  [...items].sort((a, b) => score(b) - score(a))

export const openState = async (page: Page, { href, before, open }: State, lang: Language) => {
  await before?.(page, lang)
  await page.goto(inLanguage(href, lang))
  // five whole texts take a slow machine their time
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await open?.(page, lang)
}

export const parts = {
  dialog: 'dialog[open]',
  list: '[popover]:popover-open',
  card: 'main aside',
  notice: 'main [role=status]',
  unfolded: 'main details[open]',
  row: 'main .words-grid-opened',
  sentence: 'main article header, main [data-sentence][aria-current]',
  gloss: 'main .gloss',
  foot: 'footer',
} as const

/** A state whose `part` alone is not that of a view. */
export const within = (part: keyof typeof parts, state: State | null): State | null =>
  state === null ? null : { ...state, part: parts[part] }

/** What takes axe long, and differs from a view in more than its colours. */
export const once = (state: State | null): State | null => (state === null ? null : { ...state, once: true })

type Role = Parameters<Page['getByRole']>[0]
type Values = Readonly<Record<string, string | number>>

export const called = (page: Page, lang: Language, role: Role, id: string, values?: Values): Locator =>
  page.getByRole(role, { name: sayIn(lang, id, values), exact: true })

/** Presses the first control of this name. */
export const press =
  (role: Role, id: string, values?: Values): Gesture =>
  (page, lang) =>
    called(page, lang, role, id, values).first().click()

/** Opens the list behind an underlined word of a filter sentence. */
export const pick =
  (id: string, values?: Values): Gesture =>
  async (page, lang) => {
    const name = sayIn(lang, id, values)
    await page
      .getByRole('main')
      .getByRole('button', { name: startingWith(sayIn(lang, 'app.picker.open', { name, visible: '' })) })
      .click()
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible()
  }

/** Unfolds whatever is folded. */
export const unfold: Gesture = (page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })

export const both =
  (...gestures: readonly Gesture[]): Gesture =>
  async (page, lang) => {
    for (const gesture of gestures) await gesture(page, lang)
  }

/** A part that no view understands: no function of src/url writes it. */
export const damaged = (href: string): string => inLanguage(href, 'en').replace('lang=en', 'colour=blue')

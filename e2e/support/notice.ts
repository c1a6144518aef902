import type { Page } from '@playwright/test'
import { escaped, sayIn } from './words'

// the count of results, whose kinds are links, is no notice
const counted = (['en', 'zh'] as const).flatMap((language) =>
  [1, 2].map((count) => escaped(sayIn(language, 'search.status', { count, groups: '|' }).slice(1).split('|')[0] ?? '')),
)

// the line above full texts, which says with links what binds a chosen sentence to the others, is no notice
const bound = (['en', 'zh'] as const).map((language) => {
  const said = sayIn(language, 'compareText.bound', { siglum: '', number: 0, kind: 'body', sentence: 0, topics: '' })
  return escaped((said.split('0').at(-1) ?? said).replace(/[.。]$/, '').trim())
})

/** What a view says before anything else: a part of the address not understood, words that moved. */
export const noticeOf = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ has: page.locator('role=strong').or(page.getByRole('link')) })
    .filter({ hasNotText: new RegExp([...bound, ...counted].join('|')) })

/** Browsers log every page that answers 404, a real not-found page too. */
export const expectedNotFound = (expectFault: (pattern: RegExp) => void) => expectFault(/status of 404/)

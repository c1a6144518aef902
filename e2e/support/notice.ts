import type { Page } from '@playwright/test'

/** What a view says before anything else: a part of the address not understood, words that moved. */
export const noticeOf = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ has: page.locator('role=strong').or(page.getByRole('link')) })

/** Browsers log every page that answers 404, a real not-found page too. */
export const expectedNotFound = (expectFault: (pattern: RegExp) => void) => expectFault(/status of 404/)

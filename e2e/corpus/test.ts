/** The `test` of this folder: where the seeds are other texts it says so and is skipped. */
import { corpus } from '../support/built'
import { test as base } from '../support/reading'
import { areShipped, notTheseTexts } from './shipped'

export { expect } from '../support/reading'

export const test = base.extend<{ readonly theseTexts: undefined }>({
  theseTexts: [
    async ({ baseURL: _ }, use, info) => {
      info.skip(!areShipped(corpus.documents), notTheseTexts)
      await use(undefined)
    },
    { auto: true },
  ],
})

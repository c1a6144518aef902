/** The chart of the sums: each bar opens what it says it rests on, and each file has what its chart shows. */
import { corpus } from './support/built'
import { taken } from './support/csv'
import {
  amounts,
  cardOf,
  chartOf,
  fileButtonOf,
  offered,
  openPledges,
  pledgers,
  pledges,
  twinOf,
} from './support/pledges'
import { expect, test } from './support/reading'

test('a bar opens as many tellings and passages as its name says, and Esc gives the focus back', async ({ page }) => {
  await openPledges(page)
  const bars = chartOf(page, 'money').getByRole('link', { name: /tellings? of the sum, \d+ passages?$/ })
  await expect(bars).not.toHaveCount(0)
  const names = await bars.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  )
  for (const [at, name] of names.entries()) {
    const [, tellings, passages] = /(\d+) tellings? of the sum, (\d+) passages?$/.exec(name) ?? []
    await bars.nth(at).click()
    const card = cardOf(page)
    await expect(card.getByRole('blockquote')).toHaveCount(Number(passages))
    await expect(card.getByRole('list').first().getByRole('listitem')).toHaveCount(Number(tellings))
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(bars.nth(at)).toBeFocused()
  }
})

test('each file has as many rows as its chart shows', async ({ page }) => {
  await openPledges(page)
  const money = await taken(page, fileButtonOf(page, 'money'))
  expect(money).toHaveLength(amounts.length)
  expect(await twinOf(chartOf(page, 'money'))).toHaveLength(amounts.length)
  const themes = new Set(pledges.flatMap((pledge) => offered(pledge, 'theme')))
  const occasions = new Set(pledges.flatMap((pledge) => offered(pledge, 'occasion')))
  expect(await taken(page, fileButtonOf(page, 'commitments'))).toHaveLength(
    pledgers.length * themes.size * occasions.size,
  )
  expect(await taken(page, fileButtonOf(page, 'who-says'))).toHaveLength(pledgers.length * corpus.documents.length)
})

/** The chart of the sums: each bar opens what it says it rests on, and each file has what its chart shows. */
import type { Pledge } from '../src/corpus/coded'
import { corpus } from './support/built'
import { taken } from './support/csv'
import {
  amounts,
  cardOf,
  chartOf,
  fileButtonOf,
  hrefOf,
  offered,
  openPledges,
  pledgers,
  pledges,
  twinOf,
} from './support/pledges'
import { expect, test } from './support/reading'
import { say } from './support/words'

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

test('an open sum says what became of it and of its parts, each step with its source and its words', async ({
  page,
}) => {
  const within = (pledge: Pledge): readonly Pledge[] => [
    pledge,
    ...pledges.filter(({ partOf }) => partOf === pledge.id).flatMap(within),
  ]
  const stepsIn = (pledge: Pledge) => within(pledge).flatMap(({ steps }) => steps)
  const [whole] = pledges
    .filter((pledge) => stepsIn(pledge).length > 0 && amounts.some((amount) => amount.pledge === pledge.id))
    .toSorted((a, b) => stepsIn(b).length - stepsIn(a).length)
  const amount = amounts.find(({ pledge, sameAs }) => pledge === whole?.id && sameAs === undefined)
  test.skip(whole === undefined, 'the corpus tells no step of a sum')
  if (whole === undefined || amount === undefined) return
  await openPledges(page, { open: { kind: 'money', amount: amount.id } })
  const list = cardOf(page).getByRole('list', { name: say('steps.title') })
  await expect(list.getByRole('listitem')).toHaveCount(stepsIn(whole).length)
  for (const { passage } of stepsIn(whole))
    await expect(list.locator(`q a[href="${hrefOf(passage)}"]`), passage.quote).toHaveCount(1)
  await list.locator('q').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/sources\//)
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

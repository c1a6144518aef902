/** The filter sentence: each count printed beside a choice is what choosing it gives. */
import type { Locator, Page } from '@playwright/test'
import { readTimeline } from '../src/url/timeline'
import { best, corpus, evidence, first, last } from './support/built'
import { type Asked, left } from './support/expected'
import { expect, test } from './support/reading'
import {
  expectAt,
  expectCount,
  filtersOf,
  listOf,
  openPicker,
  openTimeline,
  shownOf,
  statusOf,
  wordsOf,
} from './support/timeline'
import { month, say, startingWith } from './support/words'

const facets = ['company', 'person', 'type', 'source', 'language'] as const
type Facet = (typeof facets)[number]
const named = (facet: Facet) => say('timeline.facet', { facet })
const total = corpus.events.length

type Choice = { readonly label: string; readonly count: number }

/** The choices of an opened list, each with the count printed beside it. */
const choicesOf = async (list: Locator): Promise<readonly Choice[]> => {
  await expect(list.getByRole('listitem')).not.toHaveCount(0)
  const rows = await list.getByRole('listitem').allInnerTexts()
  return rows.map((row) => {
    const [, label = '', count = ''] = /^(.*?)\s*(\d+)$/s.exec(row) ?? []
    return { label, count: Number(count) }
  })
}

const boxOf = (list: Locator, { label, count }: Choice) =>
  list.getByRole('checkbox', { name: `${label} ${count}`, exact: true })

const askedOf = (page: Page): Asked => readTimeline(new URL(page.url()).search).state

/** The address must name the choice before it can be asked what is left. */
const expectLeft = async (page: Page, count: number) => {
  await expectCount(page, count)
  await expect.poll(() => left(askedOf(page)).length, 'counted anew from the published files').toBe(count)
}

/** How many events each thing that can be chosen leaves; nothing that leaves none is offered, but a silent source. */
const countsOf = (facet: Facet): number[] => {
  const { entities, codebook, documents } = corpus
  const ids = {
    company: entities.filter(({ kind }) => String(kind) === 'company').map(({ id }) => id),
    person: entities.filter(({ kind }) => String(kind) === 'person').map(({ id }) => id),
    type: codebook.eventType.map(({ id }) => id),
    source: documents.map(({ id }) => id),
    language: [...new Set(documents.map(({ language }) => language))],
  }[facet]
  const counts = ids.map((id) => left({ [facet]: [id] }).length)
  return facet === 'source' || facet === 'language' ? counts : counts.filter((count) => count > 0)
}

test('in every list each choice has the count of what it leaves; choosing one gives it, × all again', async ({
  page,
}) => {
  await openTimeline(page)
  for (const facet of facets)
    await test.step(facet, async () => {
      const list = await openPicker(page, named(facet))
      const all = await choicesOf(list)
      expect(all.map(({ count }) => count).sort(), 'every count, anew from the published files').toEqual(
        countsOf(facet).sort(),
      )
      await page.keyboard.press('Escape')
      await expect(list).toBeHidden()
    })

  const list = await openPicker(page, named('company'))
  const chosen = best(await choicesOf(list), ({ count }) => count)
  await boxOf(list, chosen).check()
  await expectLeft(page, chosen.count)
  expect(askedOf(page).company).toHaveLength(1)
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(1)

  // beside what is chosen, each count is that of both
  const other = last(await choicesOf(list))
  await boxOf(list, other).check()
  await expectLeft(page, other.count)
  await page.goBack()
  await expectLeft(page, chosen.count)
  await page.keyboard.press('Escape')
  await expect(listOf(page).getByRole('listitem')).toHaveCount(chosen.count)
  await filtersOf(page)
    .getByRole('button', { name: say('app.picker.remove', { choice: chosen.label }), exact: true })
    .click()
  await expectCount(page, total)
  await expectAt(page, {})
})

test('filters work together, survive a reload, and are taken back one by one', async ({ page }) => {
  await openTimeline(page)
  const counts: number[] = [total]
  for (const facet of ['type', 'source', 'company', 'language'] as const) {
    const list = await openPicker(page, named(facet))
    const choice = best(await choicesOf(list), ({ count }) => count)
    await boxOf(list, choice).check()
    await expectLeft(page, choice.count)
    counts.push(choice.count)
    await page.keyboard.press('Escape')
  }
  expect(Object.values(askedOf(page)).filter((value) => Array.isArray(value) && value.length > 0)).toHaveLength(4)
  await page.reload()
  await expectLeft(page, counts.at(-1) ?? -1)
  await expect(listOf(page).getByRole('listitem')).toHaveCount(counts.at(-1) ?? -1)
  for (const count of counts.slice(0, -1).reverse()) {
    await page.goBack()
    await expectLeft(page, count)
  }
})

test('a month at either end gives the count printed beside it', async ({ page }) => {
  await openTimeline(page)
  for (const end of ['from', 'to'] as const) {
    const name = say('timeline.end', { end })
    const list = await openPicker(page, name)
    const all = await choicesOf(list)
    expect(all.map(({ label }) => label)).toContain(month(corpus.about.window[end]))
    const choice = first(all.slice(Math.floor(all.length / 2)))
    await list.getByRole('link', { name: startingWith(`${choice.label} `) }).click()
    await expect(list).toBeHidden()
    await expectLeft(page, choice.count)
    await filtersOf(page)
      .getByRole('button', { name: say('app.picker.remove', { choice: `${name} ${choice.label}` }), exact: true })
      .click()
    await expectCount(page, total)
  }
})

test('words are found in titles and quotations, in either script, as one types', async ({ page }) => {
  await openTimeline(page)
  const told = evidence.filter(({ recordType, supports }) => recordType === 'event' && supports === 'telling')
  const longest = (pattern: RegExp) =>
    best(
      told.flatMap((passage) => shownOf(passage).match(pattern) ?? []),
      (word) => word.length,
    )
  const searched = [longest(/\p{Script=Latin}{4,}/gu).toUpperCase(), longest(/\p{Script=Han}{4,6}/gu), 'zzzz qqqq']
  for (const words of searched) {
    await wordsOf(page).fill(words)
    await expect(page).toHaveURL((url) => url.searchParams.get('words') === words)
    await expectLeft(page, left({ words }).length)
  }
  // one visit to the field is one entry
  await page.goBack()
  await expectCount(page, total)
  await expect(wordsOf(page)).toHaveValue('')
  await expectAt(page, {})
})

test('typing a letter at a time leaves one entry', async ({ page }) => {
  await openTimeline(page)
  const word = first(
    first(corpus.events)
      .title.en.split(' ')
      .filter(({ length }) => length > 4),
  )
  await wordsOf(page).pressSequentially(word)
  await expectLeft(page, left({ words: word }).length)
  await expectAt(page, { words: word })
  await page.goBack()
  await expectAt(page, {})
  await expectCount(page, total)
})

/** A company and a kind of event that have some events each, and none in common. */
const apart = (): Asked => {
  const companies = corpus.entities.filter(({ kind }) => String(kind) === 'company').map(({ id }) => [id])
  const types = corpus.codebook.eventType.map(({ id }) => [id])
  const pairs = companies.flatMap((company) => types.map((type) => ({ company, type })))
  return first(
    pairs.filter(
      ({ company, type }) =>
        left({ company }).length > 0 && left({ type }).length > 0 && left({ company, type }).length === 0,
    ),
  )
}

test('where nothing is left, the page names the filter to drop, and what that gives', async ({ page }) => {
  const { company = [], type = [] } = apart()
  for (const [drop, rest] of [
    ['company', { type }],
    ['type', { company }],
  ] as const) {
    await openTimeline(page, { company, type })
    await expectCount(page, 0)
    await expect(page.getByText(say('timeline.empty'))).toBeVisible()
    await expect(listOf(page).getByRole('listitem')).toHaveCount(0)
    const count = left(rest).length
    await page.getByRole('link', { name: say('timeline.empty.drop', { drop, count }), exact: true }).click()
    await expectLeft(page, count)
    await expectAt(page, rest)
  }
})

test('words that nothing holds can be dropped, and so can a range without events', async ({ page }) => {
  const { type } = first(corpus.events)
  const held = left({ type: [type] }).length
  await openTimeline(page, { type: [type], words: 'zzzz' })
  await page
    .getByRole('link', { name: say('timeline.empty.drop', { drop: 'words', count: held }), exact: true })
    .click()
  await expectLeft(page, held)
  await expect(wordsOf(page)).toHaveValue('')
  // neither alone gives anything
  await openTimeline(page, { company: apart().company ?? [], type: apart().type ?? [], words: 'zzzz' })
  await page.getByRole('link', { name: say('timeline.empty.all', { count: total }), exact: true }).click()
  await expectLeft(page, total)
})

test('the count is announced, and the sentence over the chart says it too', async ({ page }) => {
  const { type } = first(corpus.events)
  await openTimeline(page, { type: [type] })
  const count = left({ type: [type] }).length
  await expectCount(page, count)
  await expect(statusOf(page)).toHaveCount(1)
  const span = page.getByRole('heading', { level: 2, name: startingWith(`${count} event`) })
  await expect(span).toHaveCount(1)
})

test('who goes back at once sees what the address says', async ({ page }) => {
  const { type } = first(corpus.events)
  await openTimeline(page, { type: [type] })
  const remove = filtersOf(page).getByRole('button', { name: startingWith(say('app.picker.remove', { choice: '' })) })
  // both before the page is drawn anew, as on a slow machine
  await remove.evaluate((button) => {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    history.back()
  })
  await expectAt(page, { type: [type] })
  await expectCount(page, left({ type: [type] }).length)
  await expect(remove).toHaveCount(1)
})

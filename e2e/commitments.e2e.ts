/** The matrices of the pledges: every cell opens as many passages as it says, and each passage stands where it leads. */
import type { Locator, Page } from '@playwright/test'
import { best, corpus, first } from './support/built'
import {
  book,
  cardOf,
  chartOf,
  companies,
  filtersOf,
  hrefOf,
  left,
  NONE,
  nameOf,
  openPledges,
  pledges,
  toldOf,
} from './support/pledges'
import { expect, test } from './support/test'
import { markOf, shownOf } from './support/timeline'
import { escaped, say, startingWith } from './support/words'

const { documents, about } = corpus
const themes = [...book.pledgeTheme.map(({ id }) => String(id)), NONE].filter((id) => left({ theme: [id] }).length > 0)
const themeOf = (id: string) =>
  id === NONE
    ? say('pledges.none', { facet: 'theme' })
    : first(book.pledgeTheme.filter((one) => one.id === id)).label.en

const tripled = companies.flatMap((company) =>
  themes.flatMap((theme) => about.occasions.map(({ id, title }) => ({ company, theme, occasion: id, when: title.en }))),
)
const asked = (cell: (typeof tripled)[number]) =>
  left({ company: [cell.company], theme: [cell.theme], occasion: [cell.occasion] })
const cells = tripled.filter((cell) => asked(cell).length > 0)

const nameOfCell = ({ company, theme, when }: (typeof cells)[number]) =>
  `${nameOf(company)}, ${themeOf(theme)}, ${when}: `

const counts = (name: string) => {
  const [, pledged = '', passages = ''] = /: .*?(\d+) pledges?, (\d+) passages?/.exec(name) ?? []
  return { pledged: Number(pledged), passages: Number(passages) }
}

/** Opens a cell: as many pledges and passages as its name says, each with its address; then back again. */
const expectOpens = async (page: Page, cell: Locator, own: typeof pledges, passages: ReturnType<typeof toldOf>) => {
  await expect(cell).toHaveCount(1)
  const name = (await cell.getAttribute('aria-label')) ?? (await cell.innerText())
  expect.soft(counts(name), name).toEqual({ pledged: own.length, passages: passages.length })
  await cell.click()
  const card = cardOf(page)
  await expect(card.getByRole('heading', { level: 4 })).toHaveCount(own.length)
  for (const { title } of own) await expect(card).toContainText(title.en)
  await expect(card.getByRole('blockquote')).toHaveCount(passages.length)
  const leads = await card
    .getByRole('blockquote')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(leads.sort(), name).toEqual(passages.map(hrefOf).sort())
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(cell).toBeFocused()
}

for (const { id, title } of about.occasions) {
  test(`every cell of ${id} opens the passages that it counts`, async ({ page }) => {
    test.setTimeout(240_000)
    await openPledges(page)
    const matrix = chartOf(page, 'commitments')
    const own = cells.filter(({ occasion }) => occasion === id)
    await expect(matrix.getByRole('link', { name: new RegExp(`, ${escaped(title.en)}: `) })).toHaveCount(own.length)
    for (const cell of own) {
      const link = matrix.getByRole('link', { name: startingWith(nameOfCell(cell)) })
      const told = asked(cell)
      const letters = documents.filter((document) => told.some((pledge) => pledge.documents.includes(document.id)))
      await expect(link.getByRole('img')).toHaveText(letters.map(({ siglum }) => siglum))
      await expectOpens(page, link, told, toldOf(told))
    }
  })
}

test('every text opens the passages that it counts of every company, and tells only what it tells', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openPledges(page)
  const says = chartOf(page, 'who-says')
  for (const company of companies)
    for (const document of documents) {
      const own = left({ company: [company], source: [document.id] })
      const link = says.getByRole('link', { name: startingWith(`${nameOf(company)} in ${document.siglum} `) })
      const passages = toldOf(own).filter((passage) => passage.document === document.id)
      if (own.length === 0) await expect(link).toHaveCount(0)
      else await expectOpens(page, link, own, passages)
    }
})

for (const document of documents) {
  test(`each passage of a pledge is marked where it stands in ${document.id}`, async ({ page }) => {
    const own = toldOf(pledges).filter((passage) => passage.document === document.id)
    const passages = own.filter((one, at) => own.findIndex((other) => hrefOf(other) === hrefOf(one)) === at)
    const bare = (text: string) => text.replace(/\s+/g, '')
    await page.goto(hrefOf(first(passages)))
    for (const passage of passages) {
      // inside the page, without loading it anew
      await page.evaluate((hash) => location.assign(hash), hrefOf(passage).replace(/^[^#]*/, ''))
      const marked = async () => bare((await markOf(page).allTextContents()).join(''))
      await expect.poll(marked, passage.quote).toBe(bare(shownOf(passage)))
      await expect(markOf(page).first()).toBeFocused()
    }
  })
}

test('a passage of a cell leads to its place, and Back to the open cell', async ({ page }) => {
  const cell = best(cells, (one) => toldOf(asked(one)).length)
  await openPledges(page, {
    open: { kind: 'theme', company: cell.company, theme: cell.theme, occasion: cell.occasion },
  })
  const passage = cardOf(page).getByRole('blockquote').getByRole('link').first()
  const href = (await passage.getAttribute('href')) ?? ''
  expect(toldOf(asked(cell)).map(hrefOf)).toContain(href)
  await passage.click()
  await expect(page).toHaveURL(href)
  await expect(markOf(page).first()).toBeFocused()
  await expect(markOf(page).first()).toBeInViewport()
  await page.goBack()
  await expect(cardOf(page).getByRole('blockquote')).toHaveCount(toldOf(asked(cell)).length)
})

test('a dash where the company is told then and not on this, a blank where it is not told then', async ({ page }) => {
  await openPledges(page)
  const table = chartOf(page, 'commitments').getByRole('table')
  for (const company of companies) {
    const dashes = tripled.filter(
      (cell) =>
        cell.company === company &&
        asked(cell).length === 0 &&
        left({ company: [company], occasion: [cell.occasion] }).length > 0,
    )
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: nameOf(company), exact: true }) })
    expect((await row.innerText()).match(/–/g) ?? [], company).toHaveLength(dashes.length)
  }
})

const voiceOf = (page: Page, company: string, siglum: string) =>
  chartOf(page, 'who-says')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: nameOf(company), exact: true }) })
    .getByRole('cell')
    .nth(documents.findIndex((document) => document.siglum === siglum))

test('a text is silent only where it could have known', async ({ page }) => {
  await openPledges(page)
  const [before, silent] = ['before', 'silent'].map((kind) => say('pledges.says.none', { kind }))
  // Z¹ is of 2 September, Xiaomi first speaks on the 26th
  await expect(voiceOf(page, 'xiaomi', 'Z¹')).toHaveText(before ?? '')
  for (const letter of ['G', 'A', 'P', 'Z²']) {
    await expect(voiceOf(page, 'xiaomi', letter).getByRole('link')).toHaveCount(1)
    // nobody but Z¹ tells of Pinduoduo, though all came later
    await expect(voiceOf(page, 'pinduoduo', letter)).toHaveText(silent ?? '')
  }
  await expect(voiceOf(page, 'pinduoduo', 'Z¹').getByRole('link')).toHaveCount(1)
})

test('who speaks, and in which mode, as the texts have it', async ({ page }) => {
  await openPledges(page)
  // A quotes Zhang; Z² reports him without quotation marks; P’s Tencent speaks through no named voice
  await expect(voiceOf(page, 'alibaba', 'A')).toContainText(/Daniel Zhang.*direct/s)
  await expect(voiceOf(page, 'alibaba', 'Z²')).toContainText(/Daniel Zhang.*indirect/s)
  await expect(voiceOf(page, 'tencent', 'Z²')).toContainText('Ma Huateng')
  await expect(voiceOf(page, 'xinhuanet', 'Z²')).toContainText(/Liu Jian.*direct/s)
  await expect(voiceOf(page, 'ant-group', 'P')).toContainText(/Eric Jing/)
})

test('the sentences over the charts count what the charts show', async ({ page }) => {
  await openPledges(page)
  const tellers = companies.map(
    (company) => documents.filter(({ id }) => left({ company: [company], source: [id] }).length > 0).length,
  )
  const values = {
    companies: companies.length,
    one: tellers.filter((count) => count === 1).length,
    all: tellers.filter((count) => count === documents.length).length,
    texts: documents.length,
  }
  await expect(chartOf(page, 'who-says').getByRole('heading', { level: 2 })).toHaveText(
    say('pledges.says.title', values),
  )
  await expect(chartOf(page, 'commitments')).toContainText(
    say('pledges.matrix.caption', { companies: companies.length, pledges: pledges.length }),
  )
  await expect(chartOf(page, 'commitments')).toContainText(/genre of the source, not zeal/)
  // the finding: who speaks of compliance before and after
  const heading = await chartOf(page, 'commitments').getByRole('heading', { level: 2 }).innerText()
  const compliant = (at: number) =>
    new Set(left({ theme: ['compliance'], occasion: [about.occasions.at(at)?.id ?? ''] }).map(({ company }) => company))
  expect([compliant(0).size, compliant(-1).size]).toEqual([0, 3])
  expect(heading).toMatch(/^No company speaks of compliance .*, three on the last$/)
})

test('Tab reaches every mark of every chart, and one always sees where one is', async ({ page }) => {
  const company = 'bytedance'
  await openPledges(page, { company: [company] })
  await page.waitForLoadState('networkidle')
  const charts = (['money', 'commitments', 'who-says'] as const).map((chart) => chartOf(page, chart))
  const wanted = (
    await Promise.all(
      [filtersOf(page), ...charts].map((part) => part.getByRole('link').or(part.getByRole('button')).all()),
    )
  ).flat()
  const nameOfOne = (one: Locator) =>
    one.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
  const names = await Promise.all(wanted.map(nameOfOne))
  const reached: string[] = []
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    const at = page.locator(':focus')
    if ((await at.count()) === 0) break
    await expect.soft(at).toBeInViewport()
    reached.push(await nameOfOne(at))
  }
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(reached).toContain(name)
  expect(names.filter((name) => name.startsWith(nameOf(company))).length).toBe(
    cells.filter((cell) => cell.company === company).length +
      documents.filter(({ id }) => left({ company: [company], source: [id] }).length > 0).length,
  )
})

test('Enter opens a cell, × closes it and gives the focus back', async ({ page }) => {
  await openPledges(page)
  const cell = first(cells)
  const link = chartOf(page, 'commitments').getByRole('link', {
    name: startingWith(nameOfCell(cell)),
  })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(cardOf(page)).toBeFocused()
  await page.keyboard.press('Tab')
  const close = cardOf(page).getByRole('button', { name: say('pledges.close') })
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link).toBeFocused()
})

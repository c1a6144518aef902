/** The matrices of the pledges: every mark says what is told there, and opens it. */
import type { Locator, Page } from '@playwright/test'
import { pledgesHref } from '../src/url/pledges'
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
  pledgers,
  pledges,
  toldOf,
} from './support/pledges'
import { expect, test } from './support/reading'
import { markOf } from './support/timeline'
import { say, startingWith } from './support/words'

const { documents, about } = corpus
const themes = [...book.pledgeTheme.map(({ id }) => String(id)), NONE].filter((id) => left({ theme: [id] }).length > 0)
const themeOf = (id: string) =>
  id === NONE
    ? say('pledges.none', { facet: 'theme' })
    : first(book.pledgeTheme.filter((one) => one.id === id)).label.en

const tripled = pledgers.flatMap((company) =>
  themes.flatMap((theme) => about.occasions.map(({ id, title }) => ({ company, theme, occasion: id, when: title.en }))),
)
const asked = (cell: (typeof tripled)[number]) =>
  left({ company: [cell.company], theme: [cell.theme], occasion: [cell.occasion] })
const cells = tripled.filter((cell) => asked(cell).length > 0)

const nameOfCell = ({ company, theme, when }: (typeof cells)[number]) =>
  `${nameOf(company)}, ${themeOf(theme)}, ${when}: `
const hrefOfCell = ({ company, theme, occasion }: (typeof cells)[number]) =>
  pledgesHref({ lang: 'en', open: { kind: 'theme', company, theme, occasion } })

/** Each source that tells anything of a company. */
const voices = pledgers.flatMap((company) =>
  documents.map((document) => ({ company, document, own: left({ company: [company], source: [document.id] }) })),
)
const heard = voices.filter(({ own }) => own.length > 0)
const told = ({ document, own }: (typeof voices)[number]) =>
  toldOf(own).filter((passage) => passage.document === document.id)
const hrefOfVoice = ({ company, document }: (typeof voices)[number]) =>
  pledgesHref({ lang: 'en', open: { kind: 'says', company, document: document.id } })

type MarkRead = { readonly href: string; readonly begins: boolean; readonly counts: string; readonly letters: string }

/** What each mark of a chart says, by where it leads. `names`: how its name must begin. */
const marksIn = async (chart: Locator, names: ReadonlyMap<string, string>): Promise<readonly MarkRead[]> => {
  const read = await chart.locator('a[aria-label]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      name: link.getAttribute('aria-label') ?? '',
      letters: [...link.querySelectorAll('[role=img]')].map((letter) => letter.textContent).join(' '),
    })),
  )
  return read
    .filter(({ href }) => href.includes('open='))
    .map(({ href, name, letters }) => ({
      href,
      begins: name.startsWith(names.get(href) ?? '\0'),
      counts: /\d+ pledges?, \d+ passages?/.exec(name)?.[0].replace(/s\b/g, '') ?? '',
      letters,
    }))
}
const counted = (pledged: number, passages: number) => `${pledged} pledge, ${passages} passage`
const byHref = (marks: readonly MarkRead[]) => [...marks].sort((a, b) => (a.href < b.href ? -1 : 1))

/** Opens a mark by key: as many pledges and passages as its name says, each with its address; then back again by ×. */
const expectOpens = async (page: Page, mark: Locator, own: typeof pledges, passages: ReturnType<typeof toldOf>) => {
  await mark.focus()
  await page.keyboard.press('Enter')
  const card = cardOf(page)
  await expect(card).toBeFocused()
  await expect(card.getByRole('heading', { level: 4 })).toHaveCount(own.length)
  for (const { title } of own) await expect(card).toContainText(title.en)
  const quoted = card.getByRole('blockquote')
  await expect(quoted).toHaveCount(passages.length)
  const leads = await quoted.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(leads.sort()).toEqual(passages.map(hrefOf).sort())
  await page.keyboard.press('Tab')
  const close = card.getByRole('button', { name: say('pledges.close') })
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card).toHaveCount(0)
  await expect(mark).toBeFocused()
}

test('every cell of the commitments says how much is told there and by whom, and the fullest opens it', async ({
  page,
}) => {
  await openPledges(page)
  const matrix = chartOf(page, 'commitments')
  await expect(matrix.getByRole('table')).toBeVisible()
  const names = new Map(cells.map((cell) => [hrefOfCell(cell), nameOfCell(cell)]))
  expect(byHref(await marksIn(matrix, names))).toEqual(
    byHref(
      cells.map((cell) => {
        const own = asked(cell)
        const tellers = documents.filter(({ id }) => own.some((pledge) => pledge.documents.includes(id)))
        return {
          href: hrefOfCell(cell),
          begins: true,
          counts: counted(own.length, toldOf(own).length),
          letters: tellers.map(({ siglum }) => siglum).join(' '),
        }
      }),
    ),
  )

  await test.step('a dash where the company is told then and not on this, a blank where it is not told then', async () => {
    for (const company of pledgers) {
      const dashes = tripled.filter(
        (cell) =>
          cell.company === company &&
          asked(cell).length === 0 &&
          left({ company: [company], occasion: [cell.occasion] }).length > 0,
      )
      const row = matrix
        .getByRole('table')
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: nameOf(company), exact: true }) })
      expect((await row.innerText()).match(/–/g) ?? [], company).toHaveLength(dashes.length)
    }
  })

  const fullest = best(cells, (cell) => toldOf(asked(cell)).length)
  const mark = matrix.getByRole('link', { name: startingWith(nameOfCell(fullest)) })
  await expectOpens(page, mark, asked(fullest), toldOf(asked(fullest)))
})

test('every source’s mark says how much it tells of each company, and opens what that source tells alone', async ({
  page,
}) => {
  await openPledges(page)
  const says = chartOf(page, 'who-says')
  await expect(says.getByRole('table')).toBeVisible()
  const nameOfVoice = ({ company, document }: (typeof voices)[number]) => `${nameOf(company)} in ${document.siglum} `
  const names = new Map(heard.map((voice) => [hrefOfVoice(voice), nameOfVoice(voice)]))
  const marks = await marksIn(says, names)
  expect(byHref(marks.map((mark) => ({ ...mark, letters: '' })))).toEqual(
    byHref(
      heard.map((voice) => ({
        href: hrefOfVoice(voice),
        begins: true,
        counts: counted(voice.own.length, told(voice).length),
        letters: '',
      })),
    ),
  )

  // who has most that another source tells too: that must not be shown
  const shared = best(heard, (voice) => toldOf(voice.own).length - told(voice).length)
  const mark = says.getByRole('link', { name: startingWith(nameOfVoice(shared)) })
  await expectOpens(page, mark, shared.own, told(shared))

  await test.step('the sentences over the charts count what the charts show', async () => {
    const tellers = companies.map((company) => heard.filter((voice) => voice.company === company).length)
    const values = {
      companies: companies.length,
      one: tellers.filter((count) => count === 1).length,
      all: tellers.filter((count) => count === documents.length).length,
      texts: documents.length,
    }
    await expect(says.getByRole('heading', { level: 2 })).toHaveText(say('pledges.says.title', values))
    const matrix = chartOf(page, 'commitments')
    await expect(matrix).toContainText(
      say('pledges.matrix.caption', {
        companies: companies.length,
        groups: pledgers.length - companies.length,
        pledges: pledges.length,
      }),
    )
    await expect(matrix).toContainText(/genre of the source, not zeal/)
  })
})

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

test('Tab reaches every mark of every chart, and one always sees where one is', async ({ page }) => {
  // whoever has least: the keys go through everything that is shown
  const company = best(companies, (id) => -cells.filter((cell) => cell.company === id).length)
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
  // beside the marks stand the heads of rows, which are called what the company is called
  const marks = names.filter((name) => name.startsWith(nameOf(company)) && name !== nameOf(company))
  expect(marks.length).toBe(
    cells.filter((cell) => cell.company === company).length + heard.filter((voice) => voice.company === company).length,
  )
})

/** What a reader gets from the first screen, and how near the exact words are. */
import type { Event } from '../src/corpus/types'
import { sourceHref } from '../src/url/source'
import { best, corpus, documentOf, evidence, first } from './support/built'
import { keysWork } from './support/keys'
import { expect, test } from './support/reading'
import {
  expectAt,
  expectCount,
  laneOf,
  lanesOf,
  listOf,
  markOf,
  openTimeline,
  panelOf,
  rowOf,
  shownOf,
  toldOf,
} from './support/timeline'
import { endingWith, escaped, say } from './support/words'

const { events, documents, about } = corpus
const several = best(events, (event) => event.documents.length)
const partsOf = (event: Event) => events.filter(({ parent, lane }) => parent === event.id && lane === event.lane)
const whole = best(events, (event) => partsOf(event).length)

const nameOf = (id: (typeof documents)[number]['id']) => {
  const { siglum, title, outlet } = documentOf(id)
  return say('app.sourceLink', { siglum, title, outlet: outlet.en })
}

test('the quotations of the finding lead to their passages', async ({ page }) => {
  await openTimeline(page)
  const quotations = about.finding.en.flatMap((part) => (part.kind === 'quotation' ? [part.passage] : []))
  expect(quotations.length).toBeGreaterThan(0)
  for (const passage of quotations) {
    const finding = page.getByRole('heading', { level: 1 })
    await expect(finding).toContainText(shownOf(passage))
    await finding.getByRole('link', { name: nameOf(passage.document), exact: true }).click()
    await expect(page).toHaveURL(
      sourceHref(passage.document, { lang: 'en', place: { ...passage, words: passage.quote } }),
    )
    await expect(markOf(page)).toHaveText(shownOf(passage))
    await expect(markOf(page)).toBeFocused()
    await page.goBack()
  }
})

test('the first screen says how many events there are, and the list holds each once', async ({ page }) => {
  await openTimeline(page)
  await expectCount(page, events.length)
  await expect(listOf(page).getByRole('listitem')).toHaveCount(events.length)
  const titles = await listOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.textContent ?? ''))
  for (const { title } of events)
    expect(
      titles.filter((one) => one.endsWith(title.en)),
      title.en,
    ).toHaveLength(1)
})

const isPart = ({ parent }: Event) => parent !== undefined
const isBefore = ({ date }: Event) => date.end !== null && date.end < about.window.from
const isAfter = ({ date }: Event) => date.start !== null && date.start > about.window.to
/** One of each kind that could go another way: told by several, a part, before and after the axis, a text appearing. */
const sample = [
  several,
  ...[
    isPart,
    isBefore,
    isAfter,
    ({ publishes }: Event) => publishes !== undefined,
    ({ corrupt }: Event) => corrupt !== undefined,
  ].flatMap((is) => events.filter((event) => is(event) && toldOf(event).length > 0).slice(0, 1)),
].filter((event, at, all) => all.indexOf(event) === at)

/** The first quotation of each source that tells it. */
const oneEach = (event: Event) => {
  const told = toldOf(event)
  return told.filter(({ document }, at) => told.findIndex((other) => other.document === document) === at)
}

test('two clicks lead from the first screen to the exact words behind an event, in each of its sources', async ({
  page,
}) => {
  await openTimeline(page)
  // whatever the kind of event, and of one event in each of its sources
  const passages = sample.flatMap((event) =>
    oneEach(event)
      .slice(0, event === several ? undefined : 1)
      .map((passage) => ({ event, passage })),
  )
  for (const { event, passage } of passages) {
    await rowOf(page, event).click()
    await panelOf(page)
      .getByRole('blockquote')
      .getByRole('link', { name: shownOf(passage), exact: true })
      .first()
      .click()
    await expect(markOf(page)).toHaveText(shownOf(passage))
    await expect(markOf(page)).toBeInViewport()
    await page.goBack()
    await expectAt(page, { event: event.id })
    await page.keyboard.press('Escape')
    await expect(panelOf(page)).toHaveCount(0)
  }
})

test('each event opens to every quotation that tells it, in the order of the sources', async ({ page }) => {
  test.setTimeout(90_000)
  await openTimeline(page)
  for (const event of events) {
    await rowOf(page, event).click()
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(event.title.en)
    const told = toldOf(event)
    await expect(panelOf(page).getByRole('blockquote')).toHaveText(told.map(shownOf))
    const leads = await panelOf(page)
      .getByRole('blockquote')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(leads).toEqual(
      told.map(({ document, start, end, quote }) =>
        sourceHref(document, { lang: 'en', place: { start, end, words: quote } }),
      ),
    )
  }
})

// the message but for the date in it
const earlier = say('event.earlier', { date: '|' }).split('|').at(-1) ?? ''

test('the panel says of every source that it tells, that it came before, or that no passage tells', async ({
  page,
}) => {
  await openTimeline(page)
  for (const event of sample) {
    await rowOf(page, event).click()
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(event.title.en)
    const tellings = panelOf(page).getByRole('listitem')
    for (const document of documents) {
      const siglum = page.getByRole('link', { name: nameOf(document.id), exact: true })
      const telling = tellings.filter({ has: siglum })
      await expect(telling).toHaveCount(1)
      const own = toldOf(event).filter((passage) => passage.document === document.id)
      await expect(telling.getByRole('blockquote')).toHaveText(own.map(shownOf))
      const out = document.published.date.end
      // what was announced could be told from then on
      const { start } = event.announced?.date ?? event.date
      const came = out !== null && start !== null && out < start
      if (event.publishes === document.id) await expect(telling).toContainText(say('event.appears'))
      else if (own.length === 0) await expect(telling).toContainText(came ? earlier : say('event.untold'))
    }
  }
})

test('Esc and × close the panel and give the focus back to what opened it', async ({ page }) => {
  await openTimeline(page)
  const inChart = laneOf(
    page,
    best(about.lanes, ({ id }) => (id === several.lane ? 1 : 0)),
  ).getByRole('link', {
    name: new RegExp(`${escaped(several.label.en)}|${escaped(several.title.en)}`),
  })
  for (const opener of [inChart.first(), rowOf(page, several)]) {
    await opener.click()
    await expectAt(page, { event: several.id })
    await expect(panelOf(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panelOf(page)).toHaveCount(0)
    await expect(opener).toBeFocused()
    await page.keyboard.press('Enter')
    await panelOf(page)
      .getByRole('button', { name: say('timeline.close') })
      .click()
    await expect(opener).toBeFocused()
    await expectAt(page, {})
  }
})

test('j and k go through the list', async ({ page }) => {
  await openTimeline(page)
  await keysWork(page)
  const rows = listOf(page).getByRole('link')
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(rows.nth(at)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(panelOf(page)).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.nth(2)).toBeFocused()
})

test('an event with parts opens into them in the chart, and the address says so', async ({ page }) => {
  await openTimeline(page)
  const lane = laneOf(page, first(about.lanes.filter(({ id }) => id === whole.lane)))
  const parts = partsOf(whole)
  const types = new Set<string>(parts.map(({ type }) => type))
  const name = say('timeline.parts', { count: parts.length, type: types.size === 1 ? [...types].join('') : 'mixed' })
  const part = (event: Event) =>
    lane.getByRole('link', { name: new RegExp(`${escaped(event.label.en)}|${escaped(event.title.en)}`) })
  for (const event of parts) await expect(part(event)).toHaveCount(0)
  await lane
    .getByRole('link', { name: endingWith(name), expanded: false })
    .first()
    .click()
  await expectAt(page, { open: [whole.id] })
  for (const event of parts) await expect(part(event)).not.toHaveCount(0)
  await page.reload()
  for (const event of parts) await expect(part(event)).not.toHaveCount(0)
  await lane.getByRole('link', { name: endingWith(name), expanded: true }).click()
  await expectAt(page, {})
  await page.goBack()
  await expectAt(page, { open: [whole.id] })
})

test.describe(() => {
  test.use({ viewport: { width: 940, height: 800 } })

  test('every mark of the chart has a name, labelled or not', async ({ page }) => {
    await openTimeline(page)
    const folded = new Set(events.flatMap(partsOf))
    for (const event of events.filter((one) => !folded.has(one))) {
      const lane = laneOf(page, first(about.lanes.filter(({ id }) => id === event.lane)))
      const named = new RegExp(`${escaped(event.label.en)}|${escaped(event.title.en)}`)
      await expect(lane.getByRole('link', { name: named }), event.id).not.toHaveCount(0)
    }
    const marks = await Promise.all(lanesOf(page).map((lane) => lane.getByRole('listitem').count()))
    expect(marks.reduce((sum, count) => sum + count)).toBe(events.length - folded.size)
  })
})

test('the words that date an event lead to their passage too', async ({ page }) => {
  const dating = best(
    evidence.filter(({ recordType, supports }) => recordType === 'event' && supports === 'date'),
    ({ quote }) => quote.length,
  )
  await openTimeline(page, { event: first(events.filter(({ id }) => id === dating.recordId)).id })
  await panelOf(page)
    .getByRole('definition')
    .getByRole('link', { name: shownOf(dating), exact: true })
    .first()
    .click()
  await expect(markOf(page)).toHaveText(shownOf(dating))
})

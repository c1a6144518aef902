/** A damaged address opens the nearest view and names what it dropped; a published one is never damaged. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { eventHref } from '../src/url/event'
import { readPlace } from '../src/url/hashPlace'
import { pledgesHref } from '../src/url/pledges'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, evidence, first } from './support/built'
import { allowClipboard, copyView } from './support/clipboard'
import { left } from './support/expected'
import { expectedNotFound, noticeOf } from './support/notice'
import { expect, test } from './support/test'
import { expectCount, markOf, panelOf, shownOf } from './support/timeline'
import { say } from './support/words'

const { events, documents } = corpus
const { type } = first(events)
const several = best(events, (event) => event.documents.length)
const typed = timelineHref({ type: [type], lang: 'en' })
const passage = first(evidence.filter(({ recordType }) => recordType === 'event'))
const source = sourceHref(passage.document, { lang: 'en' })

// what is damaged is the one kind of address that no function of src/url writes
const damaged: readonly (readonly [string, address: string, dropped: readonly string[]])[] = [
  ['an unknown parameter', `${typed}&colour=blue`, ['colour=blue']],
  ['a date that is none', `${typed}&from=2021-13&to=soon`, ['from=2021-13', 'to=soon']],
  ['an unknown language', `${typed.replace(/&?lang=en/, '')}&lang=xx`, ['lang=xx']],
  ['a parameter said twice', `${typed}&type=${type}`, [`type=${type}`]],
  [
    'an unknown id among known ones',
    `${typed}&company=no-such-company&open=no-such-event`,
    ['company=no-such-company', 'open=no-such-event'],
  ],
  ['an unknown event', `${typed}&event=no-such-event`, ['event=no-such-event']],
]

for (const [name, address, dropped] of damaged) {
  test(`${name} is named, and everything else is shown`, async ({ page }) => {
    await page.goto(address)
    for (const part of dropped) await expect(noticeOf(page)).toContainText(part)
    await expect(noticeOf(page)).toContainText(
      say('app.dropped', { count: dropped.length, parts: '|' }).split('|')[0] ?? '',
    )
    await expectCount(page, left({ type: [type] }).length)
    await expect(panelOf(page)).toHaveCount(0)
  })
}

test('of a range that ends before it begins the end is dropped', async ({ page }) => {
  const [from, to] = [events, events]
    .map(() => corpus.about.window.from.slice(0, 4))
    .map((year, at) => `${year}-0${9 - at}`)
  await page.goto(`${timelineHref({ lang: 'en' })}&from=${from}&to=${to}`)
  await expect(noticeOf(page)).toContainText(`to=${to}`)
  await expectCount(page, left({ from: from ?? null }).length)
})

for (const [kind, address] of [
  ['a value', `${typed}&words=%E4%`],
  ['a passage', `${source}#1-4:%E4%`],
] as const) {
  test(`broken percent-encoding in ${kind} breaks nothing`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: say('app.name'), exact: true })).toBeVisible()
  })
}

test('broken percent-encoding in a path is a page of ours too', async ({ page, expectFault }) => {
  expectedNotFound(expectFault)
  await page.goto(`${eventHref('x', { lang: 'en' }).replace('x', '%E4%')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.notFound.title'))
})

for (const hash of ['#12-5', '#words', '#3', '#3-']) {
  test(`the hash ${hash} is named, and the text is shown`, async ({ page }) => {
    await page.goto(`${source}${hash}`)
    await expect(noticeOf(page)).toContainText(hash)
    await expect(page.getByRole('region', { name: say('source.text'), exact: true })).toBeVisible()
    await expect(markOf(page)).toHaveCount(0)
  })
}

test('a last slash is taken away, the rest stays', async ({ page }) => {
  const place = { start: passage.start, end: passage.end, words: passage.quote }
  for (const href of [
    eventHref(several.id, { lang: 'en' }),
    sourcesHref({ lang: 'en' }),
    sourceHref(passage.document, { lang: 'en', place }),
  ]) {
    await page.goto(href.replace('?', '/?'))
    await expect(page).toHaveURL(href)
    await expect(noticeOf(page)).toHaveCount(0)
  }
  await expect(markOf(page)).toHaveText(shownOf(passage))
})

for (const [damage, meant] of [
  ['//pledges/', pledgesHref()],
  ['///sources', sourcesHref()],
  ['/\\events//', eventHref('')],
  [`/sources//${passage.document}`, sourceHref(passage.document)],
] as const)
  test(`the slashes of ${damage} are made single`, async ({ page, baseURL, faults, expectFault }) => {
    // some hosts find a page there, others answer with the not-found page
    const answer = await page.goto(`${baseURL}${damage}?lang=en`)
    if (answer?.status() === 404) expectedNotFound(expectFault)
    await expect(page).toHaveURL(`${meant.replace(/\/$/, '')}?lang=en`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    expect(faults.filter((fault) => !/404/.test(fault))).toEqual([])
  })

test('no doubled slash makes a link to another host', async ({ page, baseURL, expectFault }) => {
  expectedNotFound(expectFault)
  for (const path of ['//other.example/x', '/\\other.example/x', '///other.example//x', '/.//other.example/x']) {
    await page.goto(`${baseURL}${path}?lang=en`)
    await expect(page).toHaveURL(/^[^?]*[^/]\/other\.example\/x\?lang=en$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.notFound.title'))
    const hosts = await page
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => new URL(link instanceof HTMLAnchorElement ? link.href : '', document.baseURI).host),
      )
    expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).host]))
    await page.getByRole('link', { name: say('frame.otherLanguage'), exact: true }).click()
    await expect(page).toHaveURL(`${baseURL}/other.example/x?lang=zh`)
  }
})

test('what exists answers 200, anything else 404 with the app in it', async ({ request }) => {
  const pages = [
    timelineHref(),
    sourcesHref(),
    ...events.map(({ id }) => eventHref(id)),
    ...documents.map(({ id }) => sourceHref(id)),
  ]
  for (const href of pages) expect((await request.get(href)).status(), href).toBe(200)
  for (const href of [eventHref('no-such-event'), sourceHref('no-such-source'), '/no/such/page']) {
    const answer = await request.get(href)
    expect(answer.status(), href).toBe(404)
    expect(await answer.text()).toContain('<div id="root">')
  }
})

test('an unknown id is a page of its own, which offers what may have been meant', async ({ page, expectFault }) => {
  expectedNotFound(expectFault)
  const id = `${several.id}-and-more`
  await page.goto(eventHref(id, { lang: 'en' }))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(say('app.notFound.title'))
  await expect(main).toContainText(say('event.unknown', { id }))
  await main.getByRole('link', { name: several.title.en, exact: true }).click()
  await expect(page).toHaveURL(eventHref(several.id, { lang: 'en' }))
  await page.goto(sourceHref(`${passage.document}-x`, { lang: 'en' }))
  await expect(main).toContainText(say('source.unknown', { id: `${passage.document}-x` }))
  await expect(
    main.getByRole('link', { name: corpus.documents.find((one) => one.id === passage.document)?.title ?? '' }),
  ).toBeVisible()
  await page.goto(`/no/such/page?${new URLSearchParams({ lang: 'en' })}`)
  await main.getByRole('link', { name: say('app.notFound.timeline') }).click()
  await expect(page).toHaveURL(timelineHref({ lang: 'en' }))
})

/**
 * Addresses that have been given away, from the site's root. A line is never changed or removed: whoever quoted it must
 * find what was quoted. Where the meaning of an address changes, the old line stays and is upgraded.
 */
const published = readFileSync(fileURLToPath(new URL('addresses.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'))

/** A few at a time, so that none waits for all the others. */
const some = 12
const groups = Array.from({ length: Math.ceil(published.length / some) }, (_, at) =>
  published.slice(at * some, (at + 1) * some),
)

test('addresses have been given away', () => expect(published.length).toBeGreaterThan(20))

for (const [at, group] of groups.entries())
  test(`every published address still says what it said, ${at * some + 1} to ${at * some + group.length}`, async ({
    page,
    baseURL,
  }) => {
    await allowClipboard(page)
    for (const address of group) {
      await test.step(address, async () => {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('contentinfo')).toBeVisible()
        await expect(noticeOf(page), address).toHaveCount(0)
        const place = readPlace(new URL(page.url()).hash)
        if (place.kind === 'place') await expect(markOf(page).first(), address).toBeFocused()
        expect((await copyView(page)).text, 'and is written the same again').toBe(`${baseURL}${address}`)
      })
    }
  })

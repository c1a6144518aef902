/** A damaged address opens the nearest view and names what it dropped. */
import { compareHref } from '../src/url/compare'
import { eventHref } from '../src/url/event'
import { methodHref } from '../src/url/method'
import { pledgesHref } from '../src/url/pledges'
import { searchHref } from '../src/url/search'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'
import { best, corpus, evidence, first } from './support/built'
import { left } from './support/expected'
import { expectedNotFound, noticeOf } from './support/notice'
import { expect, test } from './support/reading'
import { expectCount, markOf, panelOf, shownOf } from './support/timeline'
import { say } from './support/words'

const { events, documents } = corpus
const { type } = first(events)
const several = best(events, (event) => event.documents.length)
const passage = first(evidence.filter(({ recordType }) => recordType === 'event'))
const lone = first(documents).id

// what is damaged is the one kind of address that no function of src/url writes; each rule has a test beside its address
const damaged: readonly (readonly [view: string, href: string, dropped: readonly string[], hash?: string])[] = [
  [
    'the timeline',
    timelineHref({ type: [type] }),
    [
      'colour=blue',
      'from=2021-13',
      'to=soon',
      `type=${type}`,
      'company=no-such-company',
      'open=no-such-event',
      'event=no-such-event',
      'lang=xx',
    ],
  ],
  ['an event', `${eventHref(several.id)}?`, ['colour=blue', 'lang=xx']],
  [
    'the comparison',
    compareHref({ mode: 'words' }),
    [
      `source=${lone}`,
      'mode=sideways',
      'topic=no-such',
      'off=no-such',
      'sort=no-such',
      `pair=${lone},no-such`,
      'at=no-such.12',
      'open=frame.no-such',
      'gloss=fr',
    ],
  ],
  ['the sources', `${sourcesHref()}?`, ['order=sideways', 'open=no-such.2', 'lang=xx']],
  ['a source', `${sourceHref(passage.document)}?`, ['layers=no-such', 'gloss=fr', 'raw=yes', 'colour=blue'], '#12-5'],
  ['a search', searchHref({ q: 'zzzz' }), ['kind=sideways', 'source=no-such', 'open=sideways', 'page=2']],
  ['the method', `${methodHref()}?`, ['part=sideways', 'code=no-such.code', 'differences=no-such']],
]

for (const [view, href, dropped, hash = ''] of damaged)
  test(`each damaged part of the address of ${view} is named, and the rest is shown`, async ({ page }) => {
    await page.goto(`${href}&${dropped.join('&')}${hash}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const part of [...dropped, hash]) await expect(noticeOf(page)).toContainText(part)
    const count = dropped.length + (hash === '' ? 0 : 1)
    await expect(noticeOf(page)).toContainText(say('app.dropped', { count, parts: '|' }).split('|')[0] ?? '')
  })

test('what stands in a damaged address beside the damage is kept', async ({ page }) => {
  await page.goto(`${timelineHref({ type: [type], lang: 'en' })}&company=no-such-company&event=no-such-event`)
  await expectCount(page, left({ type: [type] }).length)
  await expect(panelOf(page)).toHaveCount(0)
  await page.goto(`${sourceHref(passage.document, { lang: 'en' })}#words`)
  await expect(page.getByRole('region', { name: say('source.text'), exact: true })).toBeVisible()
  await expect(markOf(page)).toHaveCount(0)
})

test('broken percent-encoding breaks nothing', async ({ page }) => {
  for (const address of [`${timelineHref({ type: [type] })}&words=%E4%`, `${sourceHref(passage.document)}#1-4:%E4%`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
  }
})

test('broken percent-encoding in a path is a page of ours too', async ({ page, expectFault }) => {
  expectedNotFound(expectFault)
  await page.goto(`${eventHref('x', { lang: 'en' }).replace('x', '%E4%')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.notFound.title'))
})

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
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.notFound.title'))
    const hosts = await page
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => new URL(link instanceof HTMLAnchorElement ? link.href : '', document.baseURI).host),
      )
    expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).host]))
    await page.getByRole('link', { name: say('app.otherLanguage'), exact: true }).click()
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

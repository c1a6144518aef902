/** `npm run shots`: a picture of every view, for looking at. Not a test of anything but that each page opens. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Amount, Frame, Pledge } from '../src/corpus/coded'
import type { CorpusIndex, Event, Evidence, Language } from '../src/corpus/types'
import { companiesHref, companyHref } from '../src/url/companies'
import { compareHref } from '../src/url/compare'
import { eventHref } from '../src/url/event'
import { methodHref } from '../src/url/method'
import { pledgesHref } from '../src/url/pledges'
import { searchHref } from '../src/url/search'
import { sourceHref, sourcesHref } from '../src/url/source'
import { timelineHref } from '../src/url/timeline'

const built = (file: string) => fileURLToPath(new URL(`../dist/data/${file}`, import.meta.url))
/** A data file of the build; its shape is the build's own promise, held by the unit tests of publish. */
const read = <T>(file: string): T => JSON.parse(readFileSync(built(file), 'utf8'))

const best = <T>(items: readonly T[], score: (item: T) => number): T => {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('the built corpus has nothing of this kind to show')
  return rest.reduce((top, item) => (score(item) > score(top) ? item : top), first)
}

const told = ({ events }: CorpusIndex) => best(events, ({ documents }) => documents.length)
const partsOf = ({ events }: CorpusIndex, { id }: Event) => events.filter(({ parent }) => parent === id).length
const conference = (corpus: CorpusIndex) => best(corpus.events, (event) => partsOf(corpus, event))
/** The type of which there are most events, and the first document: a filter that leaves something. */
const commonType = ({ events }: CorpusIndex) =>
  best(events, ({ type }) => events.filter((event) => event.type === type).length).type
const firstDocument = ({ documents }: CorpusIndex) => best(documents, () => 0)
const longChain = ({ documents }: CorpusIndex) => best(documents, ({ chain }) => chain.length)
const everyLayer = () => [
  'defect',
  'voice',
  ...new Set(read<readonly Frame[]>('frames.json').map((one) => one.dimension)),
]
const passage = () => best(read<readonly Evidence[]>('evidence.json'), ({ quote }) => quote.length)

const pledges = () => read<readonly Pledge[]>('pledges.json')
const longest = () => best(pledges(), ({ told }) => told.length)
const part = () => best(read<readonly Amount[]>('amounts.json'), ({ partOf }) => (partOf === undefined ? 0 : 1))
/** Companies, that with most pledges first; the last have none. */
const byPledges = ({ entities }: CorpusIndex) => {
  const all = pledges()
  const count = (id: string) => all.filter(({ company }) => company === id).length
  return entities
    .filter(({ kind }) => String(kind) === 'company')
    .map(({ id }) => id)
    .sort((a, b) => count(b) - count(a))
}

type Address = (corpus: CorpusIndex, lang: Language) => string

const views: Readonly<Record<string, Address>> = {
  timeline: (_, lang) => timelineHref({ lang }),
  'timeline-event': (corpus, lang) => timelineHref({ event: told(corpus).id, lang }),
  'timeline-conference': (corpus, lang) => timelineHref({ open: [conference(corpus).id], lang }),
  'timeline-filtered': (corpus, lang) =>
    timelineHref({ type: [commonType(corpus)], source: [firstDocument(corpus).id], lang }),
  'timeline-empty': (_, lang) => timelineHref({ words: 'zzzz', lang }),
  // a damaged address is the one kind that no function of src/url writes
  'timeline-damaged': (_, lang) => `${timelineHref({ lang })}&from=sideways&colour=blue`,
  event: (corpus, lang) => eventHref(told(corpus).id, { lang }),
  compare: (_, lang) => compareHref({ lang }),
  'compare-coverage': (_, lang) => compareHref({ mode: 'topic', lang }),
  'compare-text': (_, lang) => compareHref({ mode: 'text', lang }),
  'compare-words': (_, lang) => compareHref({ mode: 'words', lang }),
  'compare-gloss': ({ about }, lang) => compareHref({ gloss: lang, source: about.comparison.slice(0, 2), lang }),
  sources: (_, lang) => sourcesHref({ lang }),
  source: (corpus, lang) => sourceHref(firstDocument(corpus).id, { lang }),
  'sources-open': (corpus, lang) => sourcesHref({ open: [`${longChain(corpus).id}.2`], lang }),
  'source-raw': (corpus, lang) => sourceHref(longChain(corpus).id, { raw: true, place: { start: 0, end: 80 }, lang }),
  'source-layers': (corpus, lang) => sourceHref(longChain(corpus).id, { layers: everyLayer(), lang }),
  'source-passage': (_, lang) => {
    const { document, start, end, quote } = passage()
    return sourceHref(document, { lang, place: { start, end, words: quote } })
  },
  pledges: (_, lang) => pledgesHref({ lang }),
  'pledges-sum': (_, lang) => pledgesHref({ open: { kind: 'money', amount: part().id }, lang }),
  'pledges-says': (_, lang) => {
    const { company, documents } = longest()
    return pledgesHref({ open: { kind: 'says', company, document: best(documents, () => 0) }, lang })
  },
  'pledges-filtered': (corpus, lang) => pledgesHref({ company: byPledges(corpus).slice(0, 2), lang }),
  'pledges-empty': (corpus, lang) =>
    pledgesHref({ company: [best(byPledges(corpus), () => 0)], kind: ['endorsement'], theme: ['fund'], lang }),
  companies: (_, lang) => companiesHref({ lang }),
  'companies-beside': (corpus, lang) =>
    companiesHref({ beside: [...byPledges(corpus).slice(0, 3), ...byPledges(corpus).slice(-1)], lang }),
  'companies-empty': (_, lang) => companiesHref({ words: 'zzzz', lang }),
  company: (corpus, lang) =>
    companyHref(
      best(byPledges(corpus), () => 0),
      { lang },
    ),
  'company-silent': (corpus, lang) =>
    companyHref(
      best(byPledges(corpus).slice(-1), () => 0),
      { lang },
    ),
  method: (_, lang) => methodHref({ lang }),
  'method-differences': (_, lang) => methodHref({ differences: 'topic', lang }),
  search: (_, lang) => searchHref({ lang }),
  'search-found': ({ entities }, lang) =>
    searchHref({ q: best(entities, ({ mentions }) => Object.values(mentions).length).name[lang], lang }),
  'search-misprint': ({ misprints }, lang) => searchHref({ q: best(misprints, () => 0).quote, lang }),
  'search-nothing': (_, lang) => searchHref({ q: 'zzzz', lang }),
  'not-found': (_, lang) => eventHref('no-such-event', { lang }),
}

const height: Readonly<Record<number, number>> = { 390: 844, 1280: 800, 1920: 1080 }

for (const lang of ['en', 'zh'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280, 1920]) {
      test.describe(() => {
        test.use({ colorScheme: scheme, viewport: { width, height: height[width] ?? 900 } })

        for (const [name, address] of Object.entries(views)) {
          test(`${name}-${width}-${scheme}-${lang}`, async ({ page }, { title }) => {
            await page.goto(address(read<CorpusIndex>('index.json'), lang))
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            await page.waitForLoadState('networkidle')
            const picture = fileURLToPath(new URL(`../shots/${title}.png`, import.meta.url))
            await page.screenshot({ path: picture, fullPage: true })
          })
        }
      })
    }
  }
}

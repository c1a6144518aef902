/** Which view an address shows, and what that view needs. All views but the first are fetched when they are first shown. */
import type { QueryClient } from '@tanstack/react-query'
import { matchRoutes, type RouteObject } from 'react-router'
import { Layout } from './app/Layout.tsx'
import { ask, late, type View, ViewRoute } from './app/View.tsx'
import type { CorpusIndex, Language } from './corpus/types.ts'
import {
  amounts,
  codebook,
  defects,
  frames,
  glosses,
  namings,
  numbers,
  pledges,
  questions,
  quotations,
  referents,
  remarks,
  sentences,
  topics,
} from './queries/coding.ts'
import { documentText, everyEvidence, evidence, rawText } from './queries/corpus.ts'
import { agreement, manifest, method, readings } from './queries/method.ts'
import { type AddressName, addresses, addressNames } from './url/addresses.ts'
import { TimelineView } from './views/timeline/TimelineView.tsx'

const everyText = ({ documents }: CorpusIndex) => documents.map(({ id }) => documentText(id))
const itsText = ({ documents }: CorpusIndex, id: string) =>
  documents.filter((one) => one.id === id).flatMap(({ file }) => [documentText(id), rawText(file)])

/** What each address shows. A unit test compares `reads` with what the code of a view reads. */
export const views: Readonly<Record<AddressName, View>> = {
  timeline: { Shown: TimelineView, fetch: async () => {}, words: [], reads: [evidence] },
  pledges: {
    ...late(
      async () => (await import('./views/pledges/PledgesView.tsx')).PledgesView,
      () => import('./views/pledges/BarDrawing.tsx'),
    ),
    words: ['pledges', 'steps'],
    reads: [codebook, pledges, amounts, quotations],
  },
  companies: {
    ...late(async () => (await import('./views/companies/CompaniesView.tsx')).CompaniesView),
    words: ['companies'],
    reads: [pledges, amounts, codebook, everyText],
  },
  company: {
    ...late(async () => (await import('./views/company/CompanyView.tsx')).CompanyView),
    words: ['companies', 'steps'],
    reads: [pledges, remarks, amounts, codebook, sentences, referents, namings, frames, defects, everyText],
  },
  event: {
    ...late(
      async () => (await import('./views/event/EventView.tsx')).EventView,
      () => import('./parts/event/EventAccount.tsx'),
    ),
    words: [],
    reads: [evidence],
  },
  compare: {
    ...late(async () => (await import('./views/compare/CompareView.tsx')).CompareView),
    words: ['compare', 'compareQuestions', 'compareTopic', 'compareText', 'compareWords', 'compareCard'],
    reads: [
      codebook,
      questions,
      topics,
      frames,
      sentences,
      evidence,
      pledges,
      amounts,
      numbers,
      referents,
      namings,
      quotations,
      glosses,
      defects,
      everyText,
    ],
  },
  sources: {
    ...late(async () => (await import('./views/sources/SourcesView.tsx')).SourcesView),
    words: ['source'],
    reads: [codebook, defects, everyEvidence],
  },
  source: {
    ...late(async () => (await import('./views/source/SourceView.tsx')).SourceView),
    words: ['source'],
    reads: [codebook, defects, sentences, itsText],
  },
  method: {
    ...late(async () => (await import('./views/method/MethodView.tsx')).MethodView),
    words: ['method'],
    reads: [codebook, method, agreement, readings, amounts, manifest, everyText],
  },
  search: {
    ...late(async () => (await import('./views/search/SearchView.tsx')).SearchView),
    words: ['search'],
    reads: [],
  },
}

const notFound: View = {
  ...late(async () => (await import('./views/notFound/NotFoundView.tsx')).NotFoundView),
  words: [],
  reads: [],
}

const shown = addressNames.map((name) => ({ path: addresses[name].path, view: views[name] }))

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [...shown, { path: '*', view: notFound }].map(({ path, view }) => ({
      path,
      element: <ViewRoute view={view} />,
    })),
  },
]

/** Asks for what the first address needs before anything is drawn, since the page waits for its words. */
export const askFirst = (client: QueryClient, pathname: string, base: string, language: Language): void => {
  const match = matchRoutes(routes, pathname, base)?.at(-1)
  const view = shown.find(({ path }) => path === match?.route.path)?.view
  if (view) ask(client, view, language, match?.params.id ?? '')
}

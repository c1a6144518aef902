import { usePrefetchQuery } from '@tanstack/react-query'
import { type ComponentType, lazy } from 'react'
import { Route, Routes, useParams } from 'react-router'
import { Layout } from './app/Layout.tsx'
import { documentById } from './corpus/events/account.ts'
import { MessageBundle } from './messages/MessageBundle.tsx'
import {
  amounts,
  codebook,
  defects,
  frames,
  glosses,
  namings,
  numbers,
  pledges,
  quotations,
  referents,
  remarks,
  sentences,
  topics,
} from './queries/coding.ts'
import { documentText, everyEvidence, evidence, rawText, useCorpus } from './queries/corpus.ts'
import { agreement, manifest, method, readings } from './queries/method.ts'
import { companiesPath, companyPath } from './url/companies.ts'
import { comparePath } from './url/compare.ts'
import { eventPath } from './url/event.ts'
import { methodPath } from './url/method.ts'
import { pledgesPath } from './url/pledges.ts'
import { searchPath } from './url/search.ts'
import { sourcePath, sourcesPath } from './url/source.ts'
import { TimelineView } from './views/timeline/TimelineView.tsx'

const late = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }))

const PledgesView = late(async () => (await import('./views/pledges/PledgesView.tsx')).PledgesView)
const EventView = late(async () => (await import('./views/event/EventView.tsx')).EventView)
const CompaniesView = late(async () => (await import('./views/companies/CompaniesView.tsx')).CompaniesView)
const CompanyView = late(async () => (await import('./views/company/CompanyView.tsx')).CompanyView)
const CompareView = late(async () => (await import('./views/compare/CompareView.tsx')).CompareView)
const MethodView = late(async () => (await import('./views/method/MethodView.tsx')).MethodView)
const SourcesView = late(async () => (await import('./views/sources/SourcesView.tsx')).SourcesView)
const SourceView = late(async () => (await import('./views/source/SourceView.tsx')).SourceView)
const SearchView = late(async () => (await import('./views/search/SearchView.tsx')).SearchView)
const NotFoundView = late(async () => (await import('./views/notFound/NotFoundView.tsx')).NotFoundView)

// What a view reads is asked for beside its chunk, not after it; the view itself waits (Suspense) and never draws a half.

const TimelineRoute = () => {
  usePrefetchQuery(evidence)
  return <TimelineView />
}

const EventRoute = () => {
  usePrefetchQuery(evidence)
  return <EventView />
}

const PledgesRoute = () => {
  usePrefetchQuery(codebook)
  usePrefetchQuery(pledges)
  usePrefetchQuery(amounts)
  usePrefetchQuery(quotations)
  return (
    <MessageBundle of="pledges">
      <PledgesView />
    </MessageBundle>
  )
}

const Ahead = ({ id, file }: { readonly id: string; readonly file: string }) => {
  usePrefetchQuery(documentText(id))
  usePrefetchQuery(rawText(file))
  usePrefetchQuery(codebook)
  usePrefetchQuery(defects)
  usePrefetchQuery(sentences)
  return null
}

const SourcesRoute = () => {
  usePrefetchQuery(codebook)
  usePrefetchQuery(defects)
  usePrefetchQuery(everyEvidence)
  return (
    <MessageBundle of="source">
      <SourcesView />
    </MessageBundle>
  )
}

const SourceRoute = () => {
  const document = documentById(useCorpus(), useParams().id ?? '')
  return (
    <>
      {document && <Ahead id={document.id} file={document.file} />}
      <MessageBundle of="source">
        <SourceView />
      </MessageBundle>
    </>
  )
}

const TextAhead = ({ id }: { readonly id: string }) => {
  usePrefetchQuery(documentText(id))
  return null
}

const TextsAhead = () => useCorpus().documents.map(({ id }) => <TextAhead key={id} id={id} />)

const CompaniesRoute = () => {
  usePrefetchQuery(pledges)
  usePrefetchQuery(amounts)
  usePrefetchQuery(codebook)
  return (
    <>
      <TextsAhead />
      <MessageBundle of="companies">
        <CompaniesView />
      </MessageBundle>
    </>
  )
}

const CompanyRoute = () => {
  usePrefetchQuery(pledges)
  usePrefetchQuery(remarks)
  usePrefetchQuery(amounts)
  usePrefetchQuery(codebook)
  usePrefetchQuery(sentences)
  usePrefetchQuery(referents)
  usePrefetchQuery(namings)
  usePrefetchQuery(frames)
  usePrefetchQuery(defects)
  return (
    <>
      <TextsAhead />
      <MessageBundle of="companies">
        <CompanyView />
      </MessageBundle>
    </>
  )
}

const CompareRoute = () => {
  usePrefetchQuery(codebook)
  usePrefetchQuery(topics)
  usePrefetchQuery(frames)
  usePrefetchQuery(sentences)
  usePrefetchQuery(evidence)
  usePrefetchQuery(pledges)
  usePrefetchQuery(amounts)
  usePrefetchQuery(numbers)
  usePrefetchQuery(referents)
  usePrefetchQuery(namings)
  usePrefetchQuery(quotations)
  usePrefetchQuery(glosses)
  usePrefetchQuery(defects)
  return (
    <>
      <TextsAhead />
      <MessageBundle of="compare">
        <CompareView />
      </MessageBundle>
    </>
  )
}

const SearchRoute = () => (
  <MessageBundle of="search">
    <SearchView />
  </MessageBundle>
)

const MethodRoute = () => {
  usePrefetchQuery(codebook)
  usePrefetchQuery(method)
  usePrefetchQuery(agreement)
  usePrefetchQuery(readings)
  usePrefetchQuery(amounts)
  usePrefetchQuery(manifest)
  return (
    <>
      <TextsAhead />
      <MessageBundle of="method">
        <MethodView />
      </MessageBundle>
    </>
  )
}

/** The app's addresses. All views but the first are fetched when they are first shown. */
export const AppRoutes = () => (
  <Routes>
    <Route element={<Layout />}>
      <Route index element={<TimelineRoute />} />
      <Route path={pledgesPath} element={<PledgesRoute />} />
      <Route path={eventPath} element={<EventRoute />} />
      <Route path={companiesPath} element={<CompaniesRoute />} />
      <Route path={companyPath} element={<CompanyRoute />} />
      <Route path={comparePath} element={<CompareRoute />} />
      <Route path={searchPath} element={<SearchRoute />} />
      <Route path={methodPath} element={<MethodRoute />} />
      <Route path={sourcesPath} element={<SourcesRoute />} />
      <Route path={sourcePath} element={<SourceRoute />} />
      <Route path="*" element={<NotFoundView />} />
    </Route>
  </Routes>
)

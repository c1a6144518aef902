import { usePrefetchQuery } from '@tanstack/react-query'
import { type ComponentType, lazy } from 'react'
import { Route, Routes, useParams } from 'react-router'
import { documentById } from './corpus/account.ts'
import { Frame } from './parts/frame/Frame.tsx'
import { documentText, evidence, rawText, useCorpus } from './queries/corpus.ts'
import { eventPath } from './url/event.ts'
import { sourcePath, sourcesPath } from './url/source.ts'
import { TimelineView } from './views/timeline/TimelineView.tsx'

const late = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }))

const EventView = late(async () => (await import('./views/event/EventView.tsx')).EventView)
const SourcesView = late(async () => (await import('./views/sources/SourcesView.tsx')).SourcesView)
const SourceView = late(async () => (await import('./views/source/SourceView.tsx')).SourceView)
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

const Ahead = ({ id, file }: { readonly id: string; readonly file: string }) => {
  usePrefetchQuery(documentText(id))
  usePrefetchQuery(rawText(file))
  return null
}

const SourceRoute = () => {
  const document = documentById(useCorpus(), useParams().id ?? '')
  return (
    <>
      {document && <Ahead id={document.id} file={document.file} />}
      <SourceView />
    </>
  )
}

/** The app's addresses. All views but the first are fetched when they are first shown. */
export const AppRoutes = () => (
  <Routes>
    <Route element={<Frame />}>
      <Route index element={<TimelineRoute />} />
      <Route path={eventPath} element={<EventRoute />} />
      <Route path={sourcesPath} element={<SourcesView />} />
      <Route path={sourcePath} element={<SourceRoute />} />
      <Route path="*" element={<NotFoundView />} />
    </Route>
  </Routes>
)

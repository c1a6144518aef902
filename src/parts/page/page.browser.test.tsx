import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { makeClient } from '../../queries/client.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { companyHref } from '../../url/companies.ts'
import { eventHref } from '../../url/event.ts'
import { searchHref } from '../../url/search.ts'
import { sourceHref } from '../../url/source.ts'
import { expectAccessible, expectAt, renderApp, say } from '../testing/renderApp.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NotFound } from './NotFound.tsx'

test('what was dropped from an address is named part by part; of nothing nothing is said', async () => {
  const { rerender } = await renderApp(
    <DroppedNotice
      dropped={[
        { name: 'source', value: 'no-such' },
        { name: '', value: 'sideways' },
      ]}
    />,
  )
  await expect.element(page.getByRole('status')).toHaveTextContent('source=no-such, sideways')
  await expectAccessible()
  await rerender(<DroppedNotice dropped={[]} />)
  await expect.element(page.getByText('no-such')).not.toBeInTheDocument()
})

test('a page that is not there names its path, and what may have been meant', async () => {
  await renderApp(<NotFound />, { at: eventHref('gizmo-pledge') })
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(say('app.notFound.title'))
  await expect.element(page.getByText('/events/gizmo-pledge').first()).toBeVisible()
  expect(document.title).toBe(say('app.title', { view: say('app.notFound.title') }))
  const near = page.getByRole('list').getByRole('link')
  await expect.element(near.first()).toBeVisible()
  expect(near.elements().map((link) => link.getAttribute('href'))).toEqual([
    companyHref('gizmo'),
    eventHref('gizmo-pledges'),
  ])
  await expectAccessible()
  const field = page.getByRole('searchbox')
  await expect.element(field).toHaveValue('gizmo pledge')
  await field.fill('schools')
  await userEvent.keyboard('{Enter}')
  await expectAt(searchHref({ q: 'schools' }))
})

test('a source that is not there is told in the words of its own page', async () => {
  await renderApp(<NotFound meant="posts">No such source.</NotFound>, { at: sourceHref('posts') })
  await expect.element(page.getByText('No such source.')).toBeVisible()
  await expect.element(page.getByRole('list').getByRole('link')).toHaveAttribute('href', sourceHref('post'))
})

const Title = () => <p>{useCorpus().about.title.en}</p>

test('a file that does not arrive is named, and can be asked for again', async () => {
  // React says in red what a boundary has caught
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const refused = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(null, { status: 503 }))
  await renderApp(
    <ErrorBoundary>
      <Title />
    </ErrorBoundary>,
    { data: makeClient() },
  )
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent('/data/index.json: 503')
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(say('app.failure.title'))
  await expectAccessible()
  const again = page.getByRole('button', { name: say('app.failure.retry') })
  await again.click()
  await expect.poll(() => refused.mock.calls.length, { message: 'asked for twice each time' }).toBe(4)
  await expect.element(alert).toBeVisible()
  refused.mockRestore()
  await again.click()
  await expect.element(page.getByText('The fair')).toBeVisible()
  await expect.element(alert).not.toBeInTheDocument()
})

test('what fails for another reason says so, and the rest of the page stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const Broken = () => {
    throw new Error('no such thing')
  }
  await renderApp(
    <>
      <p>the rest</p>
      <ErrorBoundary alone>
        <Broken />
      </ErrorBoundary>
    </>,
  )
  await expect.element(page.getByRole('main').getByRole('alert')).toHaveTextContent('no such thing')
  await expect.element(page.getByText('the rest')).toBeVisible()
})

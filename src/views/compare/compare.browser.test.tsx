import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client, expectAccessible, expectAt, goBack, renderApp, say } from '../../parts/testing/renderApp.tsx'
import { codebook, topics } from '../../queries/coding.ts'
import { corpusIndex } from '../../queries/corpus.ts'
import { type CompareState, compareHref } from '../../url/compare.ts'
import { CompareView } from './CompareView.tsx'

const { documents } = await client.fetchQuery(corpusIndex)
const { voice } = await client.fetchQuery(codebook)
const every = await client.fetchQuery(topics)
const [one, two] = every.map(({ id }) => id)
if (one === undefined || two === undefined) throw new Error('the invented corpus has topics')

const at = (state: Partial<CompareState> = {}) => compareHref({ lang: 'en', ...state })
const draw = async (state: Partial<CompareState> = {}) => {
  await renderApp(<CompareView />, { at: at(state) })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const headings = (level: number) =>
  page
    .getByRole('heading', { level })
    .elements()
    .map((each) => each.textContent ?? '')

test('the jump gives the measures the focus', async () => {
  await draw()
  await page.getByRole('button', { name: say('compare.measures'), exact: true }).click()
  await expect.element(page.getByRole('heading', { name: say('compareWords.measures'), exact: true })).toHaveFocus()
})

test('a layer switched off takes its marks away, and all on brings them back', async () => {
  await draw({ topic: [one], mode: 'text' })
  const marks = () => page.getByRole('article').getByRole('link').elements().length
  await expect.poll(marks).toBeGreaterThan(0)
  const before = marks()
  await page.getByRole('checkbox', { name: /^agency/ }).click()
  await expectAt(at({ topic: [one], mode: 'text', off: ['agency'] }))
  await expect.poll(marks).toBeLessThan(before)
  await page.getByRole('button', { name: say('compare.key.all') }).click()
  await expect.poll(marks).toBe(before)
})

test('topics stand in the order asked for', async () => {
  const shown = () =>
    page
      .getByRole('table')
      .first()
      .getByRole('rowheader')
      .elements()
      .map((row) => row.textContent)
  await draw({ sort: 'name' })
  const names = every.map(({ title }) => title.en).sort(new Intl.Collator('en-GB').compare)
  await expect.poll(shown).toEqual(names)
  await expectAccessible()
})

test('a voice opens every sentence it speaks; Esc closes them, and the focus is on the figure', async () => {
  await draw({ mode: 'words' })
  const [outlet] = voice
  const [post] = documents
  if (outlet === undefined || post === undefined) throw new Error('the invented corpus has a voice and a text')
  const figure = page.getByRole('link', { name: new RegExp(`^${outlet.label.en} \\d+ %$`) }).first()
  await expect.element(figure).toBeVisible()
  figure.element().focus()
  await userEvent.keyboard('{Enter}')
  await expectAt(at({ mode: 'words', open: { kind: 'voice', of: outlet.id, document: post.id } }))
  const said = say('compareWords.opened', { referent: outlet.label.en, source: post.outlet.en })
  await expect.element(page.getByText(said)).toBeVisible()
  await expect.element(page.getByText('Everybody clapped.').first()).toBeVisible()
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expectAt(at({ mode: 'words' }))
  await expect.element(figure).toHaveFocus()
  await goBack()
  await expect.element(page.getByText(said)).toBeVisible()
})

test('a share opens the topic’s passages in that source', async () => {
  await draw({ mode: 'words', topic: [two], open: { kind: 'share', of: two, document: 'post' } })
  await expect.element(page.getByText('The Springfield Fair opened on 5 May 2031.').first()).toBeVisible()
})

test('of all topics the titles of the measures say no number', async () => {
  const among = say('compareWords.among', { count: 2, title: '' }).trim()
  await draw({ mode: 'words' })
  await expect.poll(() => headings(3).length).toBeGreaterThan(2)
  expect(headings(3).some((title) => title.startsWith(among))).toBe(false)
})

test('of two topics the titles say that they are two, and the page says why nothing is tested', async () => {
  const among = say('compareWords.among', { count: 2, title: '' }).trim()
  await draw({ mode: 'words', topic: [one, two].sort() })
  await expect.poll(() => headings(3).filter((title) => title.startsWith(among)).length).toBe(2)
  await expect
    .element(page.getByText(say('compareWords.measures.note', { languages: 2, sources: 2 })).first())
    .toBeVisible()
})

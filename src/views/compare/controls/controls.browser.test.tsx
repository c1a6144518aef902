import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Document } from '../../../corpus/types.ts'
import { client, expectAccessible, expectAt, goBack, renderApp, say } from '../../../parts/testing/renderApp.tsx'
import { makeClient } from '../../../queries/client.ts'
import { codebook, topics } from '../../../queries/coding.ts'
import { corpusIndex, documentText } from '../../../queries/corpus.ts'
import { type CompareState, compareHref } from '../../../url/compare.ts'
import { useCompare } from '../useCompare.ts'
import { Controls } from './Controls.tsx'
import '../index.css'

const index = await client.fetchQuery(corpusIndex)
const book = await client.fetchQuery(codebook)
const every = await client.fetchQuery(topics)
const [post, bao] = index.documents
if (post === undefined || bao === undefined) throw new Error('the invented corpus has two texts')

/** The invented corpus with copies of one text, so that there are seven to choose from. */
const copies = ['C', 'D', 'E', 'F', 'G'].map(
  // ids are strings that the corpus gives out; here the test does
  (siglum) => ({ ...post, id: `copy-${siglum.toLowerCase()}` as Document['id'], siglum }),
)
const seven = [...index.documents, ...copies]
const data = makeClient()
data.setQueryData(corpusIndex.queryKey, {
  ...index,
  documents: seven,
  about: { ...index.about, comparison: seven.slice(0, 3).map(({ id }) => id) },
})
const text = await client.fetchQuery(documentText(post.id))
for (const { id } of copies) data.setQueryData(documentText(id).queryKey, { ...text, document: id })

const Part = () => <Controls comparison={useCompare()} />
const at = (state: Partial<CompareState> = {}) => compareHref({ lang: 'en', ...state })
const draw = async (state: Partial<CompareState> = {}, of = data) => {
  await renderApp(<Part />, { at: at(state), data: of })
  await expect.element(page.getByRole('navigation', { name: say('compare.modes') })).toBeVisible()
}
const idsOf = (...letters: string[]) => seven.filter(({ siglum }) => letters.includes(siglum)).map(({ id }) => id)

const list = page.getByRole('dialog', { name: say('compare.sources'), exact: true })
const openSources = async () => {
  await page.getByRole('button', { name: /^Sources: / }).click()
  await expect.element(list).toBeVisible()
}
const boxOf = (siglum: string) => list.getByRole('checkbox', { name: new RegExp(`^${siglum}\\b`) })
const room = (of: 'fewest' | 'most' | 'other', count: number) => say('compare.sources.room', { room: of, count })
const choose = async (shown: string, option: string) => {
  await page.getByRole('button', { name: shown }).click()
  await page.getByRole('dialog').getByRole('link', { name: option, exact: true }).click()
}

test('sources are ticked one gesture at a time, in the corpus’s order; two is the fewest', async () => {
  await draw()
  await openSources()
  expect(list.getByRole('checkbox').elements()).toHaveLength(7)
  await boxOf('E').click()
  await expectAt(at({ source: idsOf('P', 'B', 'C', 'E').sort() }))
  await boxOf('E').click()
  await expectAt(at())
  await boxOf('C').click()
  await expectAt(at({ source: idsOf('P', 'B').sort() }))
  await expect.element(boxOf('P')).toHaveAttribute('aria-disabled', 'true')
  await expect.element(boxOf('P')).toHaveAccessibleDescription(room('fewest', 2))
  await expectAccessible()
  boxOf('P').element().focus()
  await userEvent.keyboard(' ')
  await expect.element(boxOf('P')).toBeChecked()
  await expectAt(at({ source: idsOf('P', 'B').sort() }))
  await userEvent.keyboard('{Escape}')
  await expect.element(list).not.toBeInTheDocument()
  for (const before of [{}, { source: idsOf('P', 'B', 'C', 'E').sort() }, {}]) {
    await goBack()
    await expectAt(at(before))
  }
})

test('no more than five: the rest cannot be ticked, and the list says why', async () => {
  const source = idsOf('P', 'B', 'C', 'D', 'E').sort()
  await draw({ source })
  await openSources()
  await expect.element(list.getByRole('status')).toHaveTextContent(room('most', 5))
  for (const siglum of ['F', 'G']) {
    await expect.element(boxOf(siglum)).toHaveAttribute('aria-disabled', 'true')
    await boxOf(siglum).click({ force: true })
    await expect.element(boxOf(siglum)).not.toBeChecked()
  }
  await expectAt(at({ source }))
})

test('four ways to look at one selection, each an address; what is chosen comes along', async () => {
  await draw({ gloss: 'en' })
  const mode = (of: string) => page.getByRole('link', { name: say('compare.mode', { mode: of }), exact: true })
  await expect.element(mode('topic')).toHaveAttribute('aria-current', 'page')
  await mode('questions').click()
  await expectAt(at({ mode: 'questions', gloss: 'en' }))
  await mode('text').click()
  await expectAt(at({ mode: 'text', gloss: 'en' }))
  await expect.element(mode('text')).toHaveAttribute('aria-current', 'page')
  await mode('words').click()
  await expectAt(at({ mode: 'words', gloss: 'en' }))
  await goBack()
  await expectAt(at({ mode: 'text', gloss: 'en' }))
})

test('topics are sorted by how many tell them, by name, and in the order of a source', async () => {
  await draw({ mode: 'topic' })
  const by = (one: string) => say('compare.sort.by', { by: one })
  await choose(by('told'), by('name'))
  await expectAt(at({ sort: 'name' }))
  const shown = page.getByRole('button', { name: by('name') })
  await expect.element(shown).toHaveFocus()
  await shown.click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^in the order of B/ })
    .click()
  await expectAt(at({ sort: bao.id }))
  await expect.element(page.getByRole('button', { name: /^in the order of B/ })).toBeVisible()
  await goBack()
  await expectAt(at({ sort: 'name' }))
})

test('translations are asked for in a language; the focus stays with the word', async () => {
  await draw({ mode: 'topic' })
  const gloss = (of: string) => say('compare.gloss', { gloss: of })
  await choose(gloss('none'), gloss('en'))
  await expectAt(at({ gloss: 'en' }))
  await expect.element(page.getByRole('button', { name: gloss('en') })).toHaveFocus()
  await choose(gloss('en'), gloss('zh'))
  await expectAt(at({ gloss: 'zh' }))
})

test('topics are chosen from a list, and taken away again; the line beside them counts', async () => {
  await draw({ mode: 'topic' }, client)
  const [topic] = every
  if (topic === undefined) throw new Error('the invented corpus has topics')
  const status = page.getByRole('status')
  await expect.element(status).toHaveTextContent(new RegExp(`^${every.length} of ${every.length} topics`))
  const visible = say('compare.topics.every', { count: every.length })
  const name = say('app.picker.open', { name: say('compare.topics'), visible })
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('checkbox', { name: topic.title.en, exact: true }).click()
  await expectAt(at({ topic: [topic.id] }))
  await expect.element(status).toHaveTextContent(new RegExp(`^1 of ${every.length} topics`))
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: say('app.picker.remove', { choice: topic.title.en }) }).click()
  await expectAt(at({ mode: 'topic' }))
})

test('every mark has its switch in the key, named and reached by key; all on brings them back', async () => {
  await draw({ mode: 'topic' }, client)
  const key = page.getByRole('region', { name: say('compare.key'), exact: true })
  const boxes = key.getByRole('checkbox')
  const names = [
    ...book.dimension.map(({ label }) => label.en),
    ...['voice', 'number', 'only', 'defect'].map((layer) => say('compare.key.layer', { layer })),
  ]
  expect(boxes.elements()).toHaveLength(names.length)
  for (const name of names) await expect.element(key.getByRole('checkbox', { name: new RegExp(name) })).toBeChecked()
  await expectAccessible()
  const [first, second] = [boxes.nth(0), boxes.nth(1)]
  first.element().focus()
  await userEvent.keyboard(' ')
  const [label, agency] = book.dimension.map(({ id }) => id)
  await expectAt(at({ off: [label ?? ''] }))
  await expect.element(first).not.toBeChecked()
  await expect.element(first).toHaveFocus()
  await userEvent.tab()
  await expect.element(second).toHaveFocus()
  await userEvent.keyboard(' ')
  await expectAt(at({ off: [label ?? '', agency ?? ''].sort() }))
  await key.getByRole('button', { name: say('compare.key.all') }).click()
  await expectAt(at({ mode: 'topic' }))
  for (const box of boxes.all()) await expect.element(box).toBeChecked()
})

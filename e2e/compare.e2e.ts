/** Sources side by side: what the address says is what stands there. Its controls are proved beside them, in src/views/compare. */
import { corpus, first } from './support/built'
import {
  boxOf,
  compared,
  expectAt,
  findingOf,
  mainOf,
  modesOf,
  mostTold,
  openCompare,
  openSources,
  others,
  rowOf,
  statusOf,
  statusText,
  titleOf,
  usual,
  usualSources,
} from './support/compare'
import { noticeOf } from './support/notice'
import { expect, test } from './support/test'
import { say } from './support/words'

const all = compared()
const row = mostTold()
const another = first(others)

test('topics from a cold load: the usual sources, each topic that one of them tells, and the finding computed from them', async ({
  page,
}) => {
  await openCompare(page, { mode: 'topic' })
  await expect(titleOf(page)).toHaveText(findingOf(all, usual.length))
  await expect(statusOf(page)).toHaveText(statusText(all, all.length))
  await expect(noticeOf(page)).toHaveCount(0)
  for (const one of [row, ...all.slice(-1)]) await expect(rowOf(page, one)).toHaveCount(1)
  await expect(page).toHaveTitle(new RegExp(usualSources.map(({ siglum }) => siglum).join(', ')))
})

test('four ways to look at one selection; Back undoes each', async ({ page }) => {
  await openCompare(page, { topic: [row.topic.id], gloss: 'en' })
  const mode = (of: string) => modesOf(page).getByRole('link', { name: say('compare.mode', { mode: of }), exact: true })
  await expect(mode('topic')).toHaveAttribute('aria-current', 'page')
  await mode('questions').click()
  await expectAt(page, { mode: 'questions', topic: [row.topic.id], gloss: 'en' })
  await expect(mode('questions')).toHaveAttribute('aria-current', 'page')
  await mode('text').click()
  await expectAt(page, { mode: 'text', topic: [row.topic.id], gloss: 'en' })
  await expect(mode('text')).toHaveAttribute('aria-current', 'page')
  await mode('words').click()
  await expectAt(page, { mode: 'words', topic: [row.topic.id], gloss: 'en' })
  await expect(mainOf(page).getByRole('table').first()).toBeVisible()
  await page.goBack()
  await expect(mode('text')).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(mode('questions')).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(rowOf(page, row)).toBeVisible()
})

test('a source ticked stands beside the others, in the corpus’s order; Back takes it away again', async ({ page }) => {
  // any way but that of all rows: ticking draws them all anew
  await openCompare(page, { mode: 'words' })
  const list = await openSources(page)
  await expect(list.getByRole('checkbox')).toHaveCount(corpus.documents.length)
  await boxOf(list, another).check()
  const wider = corpus.documents.map(({ id }) => id).filter((id) => usual.includes(id) || id === another.id)
  await expectAt(page, { mode: 'words', source: wider })
  await expect(titleOf(page)).toHaveText(findingOf(compared(wider), wider.length))
  await page.goBack()
  await expectAt(page, { mode: 'words' })
  await expect(titleOf(page)).toHaveText(findingOf(all, usual.length))
})

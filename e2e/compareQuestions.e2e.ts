/** The list of questions: every answer in a source's own words, from there to where they stand. */
import type { Question } from '../src/corpus/questions/question'
import { questionsFor } from '../src/corpus/questions/shown'
import { isApart } from '../src/corpus/questions/standing'
import { best, documentOf, first, read } from './support/built'
import { expectAt, mainOf, openCompare, statusOf, titleOf, usual } from './support/compare'
import { expect, test } from './support/test'
import { markOf, shownOf } from './support/timeline'
import { say } from './support/words'

const listed = questionsFor(read<readonly Question[]>('questions.json'), usual)
/** One that these sources answer in most ways. */
const apart = () => best(listed.filter(isApart), ({ given }) => given.length)
const titled = (page: Parameters<typeof mainOf>[0], { question }: (typeof listed)[number]) =>
  mainOf(page).getByRole('region', { name: question.question.en, exact: true })

test('from the list to the exact words, and back', async ({ page }) => {
  const { question, given } = apart()
  await openCompare(page)
  await expect(titleOf(page)).toHaveText(
    say('compareQuestions.finding', {
      count: usual.length,
      questions: listed.length,
      apart: listed.filter(isApart).length,
      alike: listed.filter((one) => !isApart(one)).length,
    }),
  )
  for (const one of listed) await expect(titled(page, one)).toHaveCount(1)
  for (const { answer, by } of given) {
    const stands = titled(page, apart()).getByRole('listitem').filter({ hasText: answer.label.en }).first()
    for (const { document, words } of by) {
      await expect(stands).toContainText(documentOf(document).outlet.en)
      const lead = first(words.filter((one) => one.lead))
      const link = stands.getByRole('link', { name: shownOf(lead.passage) })
      await link.first().click()
      await expect(markOf(page).first()).toBeInViewport()
      const marked = (await markOf(page).allTextContents()).join('')
      expect(marked.replace(/[\s†]/g, ''), question.id).toBe(shownOf(lead.passage).replace(/\s/g, ''))
      await page.goBack()
      await expect(stands).toBeVisible()
    }
  }
})

test('filtered by aspect and topic in the address, and by what two of the sources answer', async ({ page }) => {
  const one = apart()
  const aspect = [String(one.question.aspect)]
  const left = listed.filter(({ question }) => question.aspect === one.question.aspect)
  await openCompare(page, { aspect })
  await expect(statusOf(page)).toHaveText(say('compareQuestions.status', { shown: left.length, total: listed.length }))
  await expect(titled(page, one)).toBeVisible()
  for (const other of listed.filter((each) => !left.includes(each))) await expect(titled(page, other)).toHaveCount(0)
  await expectAt(page, { aspect })
})

test('in forced colours words that differ are told from those that do not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openCompare(page)
  const ground = (words: string) =>
    mainOf(page)
      .getByText(words, { exact: true })
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor)
  const lead = first(first(apart().given).by[0].words.filter((words) => words.lead))
  const question = apart().question.question.en
  expect(await ground(shownOf(lead.passage))).not.toBe(await ground(question))
})

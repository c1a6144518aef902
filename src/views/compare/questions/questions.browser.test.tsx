import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answering } from '../../../corpus/questions/question.ts'
import { client, expectAccessible, expectAt, renderApp, say, sayIn } from '../../../parts/testing/renderApp.tsx'
import { makeClient } from '../../../queries/client.ts'
import { codebook, glosses, questions } from '../../../queries/coding.ts'
import { corpusIndex, documentText } from '../../../queries/corpus.ts'
import { type CompareState, compareHref } from '../../../url/compare.ts'
import { sourceHref } from '../../../url/source.ts'
import { CompareView } from '../CompareView.tsx'

const { documents } = await client.fetchQuery(corpusIndex)
const every = await client.fetchQuery(questions)
const book = await client.fetchQuery(codebook)
await client.prefetchQuery(glosses)
const called = (name: string) => {
  const found = every.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`the invented corpus asks ${name}`)
  return found
}
/** The first is answered in two ways, the second in one, by both sources. */
const [size, day] = [called('size'), called('day')]

const at = (state: Partial<CompareState> = {}) => compareHref({ lang: 'en', ...state })
const draw = async (state: Partial<CompareState> = {}, data = client) => {
  await renderApp(<CompareView />, { at: at(state), data, language: state.lang ?? 'en' })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const entry = ({ question }: typeof size, lang: 'en' | 'zh' = 'en') =>
  page.getByRole('region', { name: question[lang], exact: true })
const yellow = () => [...document.querySelectorAll('.question .differs')].map((one) => one.textContent)
const hrefOf = ({ document: source, words: [{ passage }] }: Answering) =>
  sourceHref(source, { lang: 'en', place: { start: passage.start, end: passage.end, words: passage.quote } })
const finding = (values: Record<string, number>) => say('compareQuestions.finding', { count: 2, ...values })

test('each question with its answers: who gives them, in which words, which lead to their place', async () => {
  await draw()
  const heading = page.getByRole('heading', { level: 1 })
  await expect.element(heading).toHaveTextContent(finding({ questions: 2, apart: 1, alike: 1 }))
  for (const { answers } of [size, day])
    for (const { label, documents: by } of answers) {
      await expect.element(page.getByText(label.en, { exact: true })).toBeVisible()
      for (const answering of by) {
        const source = documents.find(({ id }) => id === answering.document)
        const [{ passage, rendering }] = answering.words
        const link = page.getByRole('blockquote').getByRole('link', { name: passage.quote }).first()
        await expect.element(link).toHaveAttribute('href', hrefOf(answering))
        const telling = page.getByRole('listitem').filter({ has: link }).last()
        await expect.element(telling).toHaveTextContent(source?.outlet.en ?? '')
        if (rendering.en) await expect.element(telling).toHaveTextContent(rendering.en)
      }
    }
  const also = size.answers.flatMap(({ documents: by }) => by.flatMap(({ words }) => words.filter(({ lead }) => !lead)))
  for (const { passage } of also) await expect.element(entry(size)).toHaveTextContent(passage.quote)
  await expectAccessible()
})

test('leading words are yellow where the answers are not the same, and nowhere else', async () => {
  await draw()
  await expect.element(entry(size)).toBeVisible()
  const leads = size.answers.flatMap(({ documents: by }) => by.map(({ words: [first] }) => first.passage.quote))
  expect(yellow()).toEqual(leads)
})

test('an answer that several sources give stands once', async () => {
  await draw()
  const answer = entry(day).getByRole('list').first()
  const [label] = day.answers.map(({ label: own }) => own.en)
  await expect.element(entry(day).getByText(label ?? '', { exact: true })).toBeVisible()
  await expect.element(answer.getByRole('blockquote').first()).toBeVisible()
  expect(answer.getByRole('blockquote').elements()).toHaveLength(2)
})

test('in Chinese the renderings are those of what is not Chinese', async () => {
  await draw({ lang: 'zh' })
  await expect.element(entry(size, 'zh')).toBeVisible()
  const words = size.answers.flatMap(({ documents: by }) => by.flatMap((one) => one.words))
  for (const { rendering } of words.filter((one) => one.rendering.zh !== undefined))
    await expect.element(entry(size, 'zh')).toHaveTextContent(rendering.zh ?? '')
  for (const { rendering } of words.filter((one) => one.rendering.en !== undefined))
    await expect.element(entry(size, 'zh')).not.toHaveTextContent(rendering.en ?? '')
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent(sayIn('zh', 'compareQuestions.finding', { count: 2, questions: 2, apart: 1, alike: 1 }))
})

test('the reason and what speaks against it are unfolded', async () => {
  await draw()
  const why = entry(size).getByText(say('compareQuestions.why', { alike: 'no' }), { exact: true })
  await expect.element(entry(size).getByText(size.counter.en)).not.toBeVisible()
  await why.click()
  for (const text of [size.reason.en, size.counter.en, size.doubt?.en ?? ''])
    await expect.element(entry(size).getByText(text)).toBeVisible()
  await expectAccessible()
})

test('aspects and topics are chosen from lists, and the line beside them counts', async () => {
  await draw({ mode: 'questions', topic: [...size.topics] })
  const status = page.getByRole('status')
  await expect.element(status).toHaveTextContent(say('compareQuestions.status', { shown: 1, total: 2 }))
  await expect.element(entry(day)).not.toBeInTheDocument()
  const visible = say('compareQuestions.aspects.every')
  const name = say('app.picker.open', { name: say('compareQuestions.aspects'), visible })
  await page.getByRole('button', { name, exact: true }).click()
  const aspect = book.aspect.find(({ id }) => id === size.aspect)?.label.en ?? ''
  await page.getByRole('checkbox', { name: aspect, exact: true }).click()
  await expectAt(at({ mode: 'questions', topic: [...size.topics], aspect: [size.aspect] }))
  await expect.element(entry(size)).toBeVisible()
  await userEvent.keyboard('{Escape}')
})

test('where nothing is left, or nothing was asked, the page says so and leads on', async () => {
  const other = book.aspect.find(({ id }) => id !== size.aspect)?.id ?? ''
  await draw({ aspect: [other] })
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent(finding({ questions: 0, apart: 0, alike: 0 }))
  const all = page.getByRole('link', { name: /^All 2 questions/ })
  await all.click()
  await expect.element(entry(size)).toBeVisible()
})

test('a corpus without questions leads to who tells what', async () => {
  const data = makeClient()
  data.setQueryData(questions.queryKey, [])
  await draw({}, data)
  await expect.element(page.getByText(say('compareQuestions.empty.none'))).toBeVisible()
  await page.getByRole('link', { name: 'Who tells which topic' }).click()
  await expectAt(at({ mode: 'topic' }))
})

test('a source that gives no answer says which kind of silence that is, and what was searched for', async () => {
  const index = await client.fetchQuery(corpusIndex)
  const [post] = documents
  const [silence] = called('cheers').unanswered
  if (post === undefined || silence?.shownBy !== 'terms') throw new Error('one of two sources is silent on the cheers')
  // ids are strings that the corpus gives out; here the test does
  const copy = { ...post, id: 'copy' as typeof post.id, siglum: 'C' }
  const seen = [...documents, copy]
  const data = makeClient()
  data.setQueryData(corpusIndex.queryKey, {
    ...index,
    documents: seen,
    about: { ...index.about, comparison: seen.map(({ id }) => id) },
  })
  const text = await client.fetchQuery(documentText(post.id))
  data.setQueryData(documentText(copy.id).queryKey, { ...text, document: copy.id })
  data.setQueryData(questions.queryKey, [{ ...size, unanswered: [{ ...silence, document: copy.id }] }])
  await draw({}, data)
  const line = entry(size).getByRole('listitem').filter({ hasText: silence.why.en })
  const status = book.answerStatus.find(({ id }) => id === silence.status)?.label.en ?? ''
  await expect.element(line).toHaveTextContent(status)
  for (const term of silence.terms)
    await expect.element(line.getByRole('link', { name: term, exact: true })).toBeVisible()
})

import { Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Language } from '../../corpus/types.ts'
import { expectAccessible, expectAt, renderApp, say, sayIn } from '../../parts/testing/renderApp.tsx'
import { compareHref } from '../../url/compare.ts'
import { sourceHref, sourcePath } from '../../url/source.ts'
import { SourceView } from './SourceView.tsx'

const draw = (id: string, layers: readonly string[], language: Language = 'en') =>
  renderApp(
    <Routes>
      <Route path={sourcePath} element={<SourceView />} />
      <Route path="*" element={null} />
    </Routes>,
    { at: sourceHref(id, { layers, lang: language }), language },
  )
const read = (id: string) => document.querySelector<HTMLDetailsElement>(`[data-question="${id}"]`)
const open = async (id: string) => {
  await expect.poll(() => read(id)).not.toBeNull()
  read(id)?.querySelector('summary')?.focus()
  await userEvent.keyboard('{Enter}')
}

test('nothing of it is there until a reader asks, and the address says so', async () => {
  await draw('post', [])
  const asked = page.getByRole('checkbox', { name: say('source.tools.others') })
  await expect.element(asked).not.toBeChecked()
  expect(document.querySelector('.read-with')).toBeNull()
  await asked.click()
  await expectAt(sourceHref('post', { layers: ['others'], lang: 'en' }))
  await expect.poll(() => document.querySelectorAll('.read-with').length).toBeGreaterThan(0)
})

test('under each sentence stand the questions that it answers, with the others by letter and name', async () => {
  await draw('post', ['others'])
  await expect.poll(() => read('day')?.querySelector('summary')?.textContent).toContain('When did it open?')
  const said = (id: string) => read(id)?.querySelector('summary')?.textContent ?? ''
  expect(said('day')).toContain(`${say('source.others.who', { than: 'equal', sources: 'B Bao' })}`)
  expect(said('size')).toContain(`${say('source.others.who', { than: 'different', sources: 'B Bao' })}`)
  expect(said('cheers')).toContain(say('source.others.nobody'))
  expect(read('day')?.closest('.stretch')?.querySelector('[data-block]')?.textContent).toContain('opened on 5 May 2031')
  // the title too is read with the others
  expect(document.querySelector('.source-head [data-question="size"]')).not.toBeNull()
  await expectAccessible()
})

test('opened by a key: their words, equal or of another answer, drawn as differing only then', async () => {
  await draw('post', ['others'])
  await open('day')
  const equal = read('day')?.querySelector('[data-than="equal"]')
  expect(equal?.querySelector('q')?.textContent).toBe('5月5日开幕')
  expect(equal?.textContent).toContain('opened on 5 May')
  expect(equal?.querySelector('.differs')).toBeNull()
  const different = document.querySelector('.stretch [data-question="size"] [data-than="different"]')
  expect(different?.querySelector('.differs')?.textContent).toBe('宣布向学校捐款')
  expect(different?.textContent).toContain(say('source.others.than', { than: 'different', answer: 'none' }))
  expect(read('cheers')?.querySelector('[data-than="unanswered"]')?.textContent).toContain('No room.')
  await expectAccessible()
})

test('from there a link leads to the question, with those who answer it', async () => {
  await draw('post', ['others'])
  await open('day')
  await page
    .getByRole('link', { name: say('source.others.question') })
    .first()
    .click()
  await expectAt(compareHref({ lang: 'en', mode: 'questions', source: ['bao', 'post'], aspect: ['amount'], topic: [] }))
})

test('a question that nobody else answers leads nowhere', async () => {
  await draw('post', ['others'])
  await open('cheers')
  expect(read('cheers')?.querySelector('a[href^="/compare"]')).toBeNull()
})

test('in Chinese it says the same', async () => {
  await draw('bao', ['others'], 'zh')
  await expect.poll(() => read('day')?.textContent).toContain('何日开幕')
  await open('day')
  expect(read('day')?.textContent).toContain(sayIn('zh', 'source.others.than', { than: 'equal', answer: '' }))
  await expectAccessible()
})

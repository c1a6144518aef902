import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Language } from '../../corpus/types.ts'
import { usePledges } from '../../queries/coding.ts'
import { expectAccessible, expectAt, renderApp, say, sayIn } from '../testing/renderApp.tsx'
import { PledgeSteps } from './PledgeSteps.tsx'

const Of = ({ id, withParts = true }: { readonly id: string; readonly withParts?: boolean }) =>
  usePledges()
    .filter((pledge) => pledge.id === id)
    .map((pledge) => <PledgeSteps key={pledge.id} pledge={pledge} withParts={withParts} />)

const draw = (id: string, language: Language = 'en') => renderApp(<Of id={id} />, { language })
const list = (language: Language = 'en') => page.getByRole('list', { name: sayIn(language, 'steps.title') })
const text = () => document.querySelector('[data-steps]')?.textContent ?? ''

test('the steps of a pledge and its parts stand in the order of time, each with its date, its source and its exact words', async () => {
  await draw('gizmo-schools')
  await expect.element(list()).toBeVisible()
  const entries = [...document.querySelectorAll('[data-step]')]
  expect(entries.map((one) => one.querySelector('q')?.textContent)).toEqual([
    'would give ten million',
    '宣布向学校捐款',
    'give ten million to schools',
    'head of Gizmo',
  ])
  const [told, published, unknown, ofPart] = entries.map((one) => one.textContent ?? '')
  expect(told).toContain('5 May 2031')
  expect(told).toContain('P The Gadget Post')
  expect(told).toContain(say('steps.by', { names: 'Jane Doe' }))
  expect(told).toContain('The day of the fair.')
  expect(published).toContain(`on or before 6 May 2031 · ${say('steps.published', { known: 'yes' })}`)
  expect(unknown).toContain(`undated · ${say('steps.published', { known: 'no' })}`)
  expect(ofPart).toContain(say('steps.part', { part: 'Giving back' }))
  expect(unknown).not.toContain(say('steps.part', { part: '' }))
  await expectAccessible()
})

test('after the last it says what was last heard of it, where the texts end, and that no deadline is printed', async () => {
  await draw('gizmo-schools')
  await expect.element(list()).toBeVisible()
  // what is known only by when its text appeared was heard of last where that text is the later one
  expect(text()).toContain('Last heard of: announced, on or before 6 May 2031.')
  expect(text()).toContain('These texts end: 6 May 2031 (one more has no certain day and may be later).')
  expect(text()).toContain('The deadline: none is printed.')
})

test('where the parts stand below with their own steps, a whole lists its own', async () => {
  await renderApp(<Of id="gizmo-schools" withParts={false} />)
  await expect.element(list()).toBeVisible()
  expect(document.querySelectorAll('[data-step]')).toHaveLength(3)
})

test('a part has its own steps alone', async () => {
  await draw('gizmo-gives-back')
  await expect.element(list()).toBeVisible()
  expect(document.querySelectorAll('[data-step]')).toHaveLength(1)
})

test('words lead to their place in the source', async () => {
  await draw('gizmo-schools')
  await page.getByRole('link', { name: 'would give ten million' }).click()
  await expectAt('/sources/post#79-101:would%20give%20ten%20million')
})

test('in Chinese it says the same', async () => {
  await draw('gizmo-schools', 'zh')
  await expect.element(list('zh')).toBeVisible()
  expect(text()).toContain(sayIn('zh', 'steps.by', { names: '丙丁' }))
  expect(text()).toContain('最后提到：announced')
  await expectAccessible()
})

import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { expectAccessible, renderApp } from '../parts/testing/renderApp.tsx'
import { WordsField } from './WordsField.tsx'

/** As a view holds it: what is said goes into the address, which another hand may change too. */
const View = ({ heard }: { readonly heard: (words: string, replace: boolean) => void }) => {
  const [words, setWords] = useState('')
  return (
    <>
      <WordsField
        words={words}
        name="Words"
        onWords={(now, replace) => {
          heard(now, replace)
          setWords(now)
        }}
      />
      <button type="button" onClick={() => setWords('before')}>
        Elsewhere
      </button>
    </>
  )
}

const field = page.getByRole('searchbox', { name: 'Words' })
const draw = async () => {
  const heard = vi.fn()
  await renderApp(<View heard={heard} />)
  return heard
}

test('the first words of a visit make an entry, the rest replace it; the next visit makes its own', async () => {
  const heard = await draw()
  await field.click()
  await userEvent.keyboard('fund')
  await expect.poll(() => heard.mock.calls).toEqual([['fund', false]])
  await userEvent.keyboard('s')
  await expect.poll(() => heard.mock.calls.at(-1)).toEqual(['funds', true])
  await field.fill('')
  await expect.poll(() => heard.mock.calls.at(-1)).toEqual(['', true])
  await userEvent.tab()
  await field.click()
  await userEvent.keyboard('x')
  await expect.poll(() => heard.mock.calls.at(-1)).toEqual(['x', false])
  await expectAccessible()
})

test('what an input method is still composing is not searched for; what it gives is', async () => {
  const heard = await draw()
  await field.click()
  // as an input method writes: letters first, then the word chosen from its list
  await cdp().send('Input.imeSetComposition', { text: 'gongtong', selectionStart: 8, selectionEnd: 8 })
  await expect.element(field).toHaveValue('gongtong')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(heard).not.toHaveBeenCalled()
  await cdp().send('Input.insertText', { text: '共同' })
  await expect.element(field).toHaveValue('共同')
  await expect.poll(() => heard.mock.calls).toEqual([['共同', false]])
})

test('where another hand changes the address, the field says what the address says', async () => {
  const heard = await draw()
  await field.click()
  await userEvent.keyboard('fund')
  await expect.poll(() => heard.mock.calls.length).toBe(1)
  await page.getByRole('button', { name: 'Elsewhere' }).click()
  await expect.element(field).toHaveValue('before')
})

import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, renderApp, say } from '../parts/testing/renderApp.tsx'
import { Picker } from './Picker.tsx'

const few = [
  { id: 'acme', label: 'Acme', count: 3 },
  { id: 'jia', label: '甲公司', lang: 'zh-Hans', count: 0 },
]
const many = [...few, ...Array.from('bcdefghijkl', (letter) => ({ id: letter, label: `Firm ${letter}` }))]

const Companies = ({ choices }: { readonly choices: typeof many }) => {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <>
      <Picker name="Company" every="every company" choices={choices} chosen={chosen} onChange={setChosen} />
      <p data-testid="chosen">{chosen.join(' ')}</p>
    </>
  )
}

const chosen = page.getByTestId('chosen')
const list = page.getByRole('dialog', { name: 'Company' })
const opener = (visible: string) =>
  page.getByRole('button', { name: say('app.picker.open', { name: 'Company', visible }), exact: true })
const every = opener('every company')
const more = opener(say('app.picker.more'))
const field = list.getByRole('searchbox', { name: say('app.picker.search', { name: 'Company' }) })
const box = (name: string) => list.getByRole('checkbox', { name })
const remove = (choice: string) => page.getByRole('button', { name: say('app.picker.remove', { choice }), exact: true })

test('opened by a press, it lists every choice with its count, each in its own language', async () => {
  await renderApp(<Companies choices={few} />)
  await expect.element(list).not.toBeInTheDocument()
  await every.click()
  await expect.element(list.getByRole('list', { name: 'Company' })).toBeVisible()
  await expect.element(list).toHaveFocus()
  expect(
    list
      .getByRole('listitem')
      .elements()
      .map((one) => one.textContent),
  ).toEqual(['Acme3', '甲公司0'])
  await expect.element(list.getByText('甲公司')).toHaveAttribute('lang', 'zh-Hans')
  await expect.element(field).not.toBeInTheDocument()
  await expectAccessible()
})

test('a choice is added and taken away by its box, and stands in the sentence with a × of its own', async () => {
  await renderApp(<Companies choices={few} />)
  await every.click()
  await box('Acme').click()
  await expect.element(chosen).toHaveTextContent(/^acme$/)
  await box('甲公司').click()
  await expect.element(chosen).toHaveTextContent(/^acme jia$/)
  await box('Acme').click()
  await expect.element(chosen).toHaveTextContent(/^jia$/)
  await userEvent.keyboard('{Escape}')
  await expect.element(list).not.toBeInTheDocument()
  await expect.element(remove('Acme')).not.toBeInTheDocument()
  await expectAccessible()
  await remove('甲公司').click()
  await expect.element(chosen).toHaveTextContent(/^$/)
  await expect.element(every).toBeVisible()
})

test('with the keyboard alone: Enter opens, Space ticks, Esc closes and gives the focus back', async () => {
  await renderApp(<Companies choices={few} />)
  await userEvent.tab()
  await expect.element(every).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(list).toHaveFocus()
  await userEvent.tab()
  await expect.element(box('Acme')).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(chosen).toHaveTextContent(/^acme$/)
  await expect.element(box('Acme')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(list).not.toBeInTheDocument()
  await expect.element(more).toHaveFocus()
})

test('a long list is narrowed as one types, in any case, and is whole again when it is opened anew', async () => {
  await renderApp(<Companies choices={many} />)
  await every.click()
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard('fIRM k')
  await expect.element(list.getByRole('listitem')).toHaveTextContent(/^Firm k$/)
  await expectAccessible()
  await userEvent.keyboard('zz')
  await expect.element(list.getByText(say('app.picker.none'))).toBeVisible()
  await field.fill('')
  await expect.poll(() => list.getByRole('listitem').elements().length).toBe(many.length)
  await field.fill('甲')
  await box('甲公司').click()
  await userEvent.keyboard('{Escape}')
  await more.click()
  await expect.element(field).toHaveValue('')
  await expect.poll(() => list.getByRole('listitem').elements().length).toBe(many.length)
})

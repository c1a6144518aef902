import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FACETS } from '../../corpus/events/facets.ts'
import { expectAccessible, expectAt, goBack, renderApp, say } from '../../parts/testing/renderApp.tsx'
import { readBound } from '../../url/period.ts'
import { type TimelineState, timelineHref } from '../../url/timeline.ts'
import { EndPicker } from './EndPicker.tsx'
import { EventFacet } from './EventFacet.tsx'
import { RangeControls, type Step } from './RangeControls.tsx'
import { useTimeline } from './useTimeline.ts'
import { WordsField } from './WordsField.tsx'
import './index.css'

const Controls = () => {
  const timeline = useTimeline()
  return (
    <>
      {FACETS.map((facet) => (
        <EventFacet key={facet} facet={facet} timeline={timeline} />
      ))}
      <EndPicker end="from" timeline={timeline} />
      <EndPicker end="to" timeline={timeline} />
      <WordsField timeline={timeline} />
      <RangeControls timeline={timeline} />
      <ul aria-label="Shown">
        {timeline.shown.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </>
  )
}

const at = (state: Partial<TimelineState> = {}) => timelineHref({ lang: 'en', ...state })
const draw = (state: Partial<TimelineState> = {}) => renderApp(<Controls />, { at: at(state) })
const shown = () => page.getByRole('list', { name: 'Shown' }).getByRole('listitem').elements().length
const expectShown = (count: number) => expect.poll(shown).toBe(count)
const step = (of: Step) => page.getByRole('button', { name: say('timeline.step', { step: of }), exact: true })
const opener = (name: string) =>
  page.getByRole('button', { name: new RegExp(`^${say('app.picker.open', { name, visible: '' }).trim()}`) })
const listOf = (name: string) => page.getByRole('dialog', { name, exact: true })

for (const facet of FACETS)
  test(`each ${facet} gives the count printed beside it, and is taken back by its × and by Back`, async () => {
    await draw()
    await expectShown(4)
    const name = say('timeline.facet', { facet })
    await opener(name).click()
    const rows = listOf(name).getByRole('listitem')
    await expect.element(rows.first()).toBeVisible()
    for (const row of rows.all()) {
      const count = Number(/\d+$/.exec(row.element().textContent ?? '')?.[0])
      await row.getByRole('checkbox').click()
      await expectShown(count)
      await goBack()
      await expectShown(4)
      await opener(name).click()
    }
    await rows.first().getByRole('checkbox').click()
    await userEvent.keyboard('{Escape}')
    await page.getByRole('button', { name: new RegExp(`^${say('app.picker.remove', { choice: '' })}`) }).click()
    await expectAt(at())
    await expectShown(4)
  })

for (const end of ['from', 'to'] as const)
  test(`each month at "${end}" gives the count printed beside it, and × gives the whole range again`, async () => {
    await draw()
    const name = say('timeline.end', { end })
    await opener(name).click()
    const choices = listOf(name).getByRole('link')
    await expect.element(choices.first()).toBeVisible()
    await expectAccessible()
    const wanted = choices.elements().map(({ textContent }) => /^(.*) (\d+)$/.exec(textContent ?? '')?.slice(1) ?? [])
    expect(wanted.length).toBeGreaterThan(2)
    for (const [label = '', count] of [wanted[0], wanted[4], wanted.at(-1)].map((one) => one ?? [])) {
      if (listOf(name).elements().length === 0) await opener(name).click()
      await listOf(name)
        .getByRole('link', { name: `${label} ${count}`, exact: true })
        .click()
      await expect.element(listOf(name)).not.toBeInTheDocument()
      await expectShown(Number(count))
      await page
        .getByRole('button', { name: say('app.picker.remove', { choice: `${name} ${label}` }), exact: true })
        .click()
      await expectAt(at())
    }
  })

test('typing goes into the address: one visit to the field is one entry', async () => {
  await draw()
  await page.getByRole('searchbox', { name: say('timeline.words') }).click()
  await userEvent.keyboard('fair')
  await expectAt(at({ words: 'fair' }))
  await expectShown(1)
  await userEvent.keyboard(' x')
  await expectAt(at({ words: 'fair x' }))
  await goBack()
  await expectAt(at())
})

test('the buttons zoom and move; each press is one entry, which Back undoes', async () => {
  await draw()
  for (const of of ['out', 'earlier', 'later', 'all'] as const)
    await expect.element(step(of)).toHaveAttribute('aria-disabled', 'true')
  await step('all').click({ force: true })
  await expectAt(at())
  await expectAccessible()
  const address = () => page.getByTestId('address').element().textContent ?? ''
  const been = [address()]
  for (const of of ['in', 'in', 'earlier', 'later', 'out', 'all'] as const) {
    await step(of).click()
    await expect.poll(address).not.toBe(been.at(-1))
    been.push(address())
  }
  await expectAt(at())
  for (const before of been.slice(0, -1).reverse()) {
    await goBack()
    await expectAt(before)
  }
})

test('a range is the window’s own until an end is chosen', async () => {
  await draw({ from: readBound('2031-04'), to: readBound('2031-06') })
  for (const of of ['in', 'out', 'all'] as const)
    await expect.element(step(of)).toHaveAttribute('aria-disabled', 'false')
  await step('all').click()
  await expectAt(at())
})

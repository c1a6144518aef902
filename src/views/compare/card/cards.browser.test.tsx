import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Frame } from '../../../corpus/coded.ts'
import { clipboard } from '../../../parts/testing/clipboard.ts'
import { client, expectAccessible, expectAt, goBack, renderApp, say } from '../../../parts/testing/renderApp.tsx'
import { makeClient } from '../../../queries/client.ts'
import { amounts, codebook, defects, frames, glosses, numbers, quotations, topics } from '../../../queries/coding.ts'
import { corpusIndex } from '../../../queries/corpus.ts'
import { absolute } from '../../../url/canonical.ts'
import { type CompareState, compareHref, type OpenCompare } from '../../../url/compare.ts'
import { sourceHref } from '../../../url/source.ts'
import { CompareView } from '../CompareView.tsx'

const { documents } = await client.fetchQuery(corpusIndex)
const book = await client.fetchQuery(codebook)
const coded = await client.fetchQuery(frames)
const [one] = await client.fetchQuery(topics)
const theGift = one?.id ?? ''
// the route asks for these ahead: what a card reads late would take the view away for a moment, and the focus with it
await Promise.all([client.prefetchQuery(glosses), client.prefetchQuery(quotations)])
const found = <One,>(all: readonly One[], is: (one: One) => boolean): One => {
  const it = all.find(is)
  if (it === undefined) throw new Error('the invented corpus has it')
  return it
}
const gift = found(coded, ({ id }) => id === 'b-gift')
const open: OpenCompare = { kind: 'frame', frame: gift.id, topic: theGift }

const at = (state: Partial<CompareState> = {}) => compareHref({ lang: 'en', topic: [theGift], ...state })
const draw = async (state: Partial<CompareState> = {}, data = client) => {
  await renderApp(<CompareView />, { at: at(state), data })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const card = page.getByRole('complementary')
const column = (siglum: string) => card.getByRole('group', { name: new RegExp(`^${siglum}: `) })
const words = page.getByRole('paragraph').getByRole('link', { name: gift.passage.quote })
/** As the Tab key comes to them: what a press has focused shows no card. */
const rest = async () => {
  await expect.element(words.first()).toBeVisible()
  await userEvent.tab()
  words.first().element().focus()
}
const labelOf = ({ dimension, value }: Pick<Frame, 'dimension' | 'value'>) => {
  const of = found(book.dimension, ({ id }) => id === dimension)
  return { dimension: of.label.en, value: found(of.values, ({ id }) => id === value).label.en }
}

test('a mark opens its words in the column of their source, and why', async () => {
  await draw()
  await rest()
  await userEvent.keyboard('{Enter}')
  await expectAt(at({ open }))
  await expect.element(card).toHaveFocus()
  await expect.element(card).toHaveAccessibleName(say('compareCard.name', labelOf(gift)))
  await expect.element(card).toHaveTextContent(`${say('compareCard.why')} ${gift.reason.en}`)
  await expect.element(column('B').getByRole('blockquote').first()).toHaveTextContent(gift.passage.quote)
  await expect.element(column('P')).not.toHaveTextContent(gift.passage.quote)
  await expectAccessible()
})

for (const way of ['Esc', '×'] as const)
  test(`${way} closes it and gives the focus back to the words; one gesture was one entry`, async () => {
    await draw()
    await rest()
    await userEvent.keyboard('{Enter}')
    await expect.element(card).toHaveFocus()
    if (way === 'Esc') await userEvent.keyboard('{Escape}')
    else await card.getByRole('button', { name: say('compareCard.close') }).click()
    await expect.element(card).not.toBeInTheDocument()
    await expect.element(words.first()).toHaveFocus()
    await expectAt(at())
    await goBack()
    await expectAt(at({ open }))
    await expect.element(card).toBeVisible()
  })

test('resting on words by key shows their card and says nothing in the address; Esc and a step away hide it', async () => {
  await draw()
  await rest()
  await expect.element(card).toHaveAccessibleName(say('compareCard.name', labelOf(gift)))
  await expect.element(words.first()).toHaveFocus()
  await expect.element(words.first()).toBeInViewport()
  await expectAt(at())
  await userEvent.keyboard('{Escape}')
  await expect.element(card).not.toBeInTheDocument()
  await expect.element(words.first()).toHaveFocus()
  await userEvent.tab({ shift: true })
  await userEvent.tab()
  await expect.element(card).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expectAt(at({ open }))
  await expect.element(card).toHaveFocus()
})

test('its link, its words with our translation and the way back, and a citation are taken away from it', async () => {
  const clips = clipboard()
  const { passage } = gift
  await draw({ open })
  const home = { origin: window.location.origin, base: '/' }
  await card.getByRole('button', { name: say('app.copy.link'), exact: true }).click()
  await expect.poll(() => clips().at(-1)?.text).toBe(absolute(home, at({ open }), 'en'))
  await card.getByRole('button', { name: say('cite.quotation'), exact: true }).click()
  await expect.poll(() => clips().length).toBe(2)
  const said = clips().at(-1)?.text.split('\n') ?? []
  const source = found(documents, ({ id }) => id === passage.document)
  expect(said[0]).toBe(`“${passage.quote}”`)
  expect(said.join(' ')).toContain(source.title)
  expect(said.join(' '), 'a translation is marked as ours').toMatch(/our translation/)
  const { start, end, quote } = passage
  const place = sourceHref(source.id, { place: { start, end, words: quote } })
  expect(said.at(-1)).toBe(absolute(home, place, 'en'))

  const cite = card.getByRole('button', { name: say('compareCard.cite'), exact: true })
  await cite.click()
  const dialog = page.getByRole('dialog', { name: say('cite.title'), exact: true })
  await expect.element(dialog.getByRole('radio', { name: new RegExp(source.title) })).toBeChecked()
  await expect.element(dialog.getByRole('status', { name: say('cite.citation') })).toHaveTextContent(source.title)
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(cite).toHaveFocus()
  await expect.element(card).toBeVisible()
})

test('other codes on these words are named, each the way to its card; garbled words say that they are', async () => {
  const data = makeClient()
  const dimension = found(book.dimension, ({ id }) => id !== gift.dimension)
  const value = dimension.values[0]
  if (value === undefined) throw new Error('the invented codebook has values')
  const beside: Frame = { ...gift, id: 'b-beside', dimension: dimension.id, value: value.id, flagged: true }
  data.setQueryData(frames.queryKey, [...coded, beside])
  await draw({ open }, data)
  const also = card
    .getByRole('paragraph')
    .filter({ hasText: say('compareCard.also', { marks: '' }).split(':')[0] ?? '' })
  const link = also.getByRole('link', { name: labelOf(beside).value })
  await expect.element(link.first()).toBeVisible()
  await expect.element(card).not.toHaveTextContent(say('compareCard.flagged'))
  await link.first().click()
  await expectAt(at({ open: { ...open, frame: beside.id } }))
  await expect.element(card).toHaveAccessibleName(say('compareCard.name', labelOf(beside)))
  await expect.element(column('B')).toHaveTextContent(say('compareCard.flagged'))
})

test('a sum says in which words each source prints it, and that another does not', async () => {
  const sum = found(await client.fetchQuery(amounts), ({ id }) => id === 'ten-million')
  const { document, start } = sum.passage
  await draw({ open: { kind: 'number', document, start } })
  await expect.element(card).toHaveTextContent(say('compareCard.currency', { known: sum.currency.kind }))
  await expect.element(column('P').getByRole('blockquote')).toHaveTextContent(sum.passage.quote)
  await expect.element(column('B')).toHaveTextContent(say('compareCard.noSum'))
  await expectAccessible()
})

test('a number that is no money says what it is, and why', async () => {
  const number = found(await client.fetchQuery(numbers), ({ passage }) => passage.document === 'post')
  const { document, start } = number.passage
  await draw({ topic: [], mode: 'text', open: { kind: 'number', document, start } })
  await expect.element(card).toHaveAccessibleName(number.passage.quote)
  await expect.element(card).toHaveTextContent(say('compareCard.plain', { reason: number.reason.en }))
  await expect.element(column('P').getByRole('blockquote')).toHaveTextContent(number.passage.quote)
})

test('a defect says as what it is printed, and how that is read', async () => {
  const defect = found(await client.fetchQuery(defects), ({ id }) => id === 'p-evening')
  const { document, start, quote } = defect.passage
  await draw({ topic: [], mode: 'text', open: { kind: 'defect', document, start } })
  await expect.element(card).toHaveAccessibleName(say('compareCard.defect', { words: quote }))
  await expect.element(card).toHaveTextContent('at noon')
  await expect.element(column('P').getByRole('blockquote')).toHaveTextContent(quote)
})

test('what one source alone tells says who could have told it too', async () => {
  const sum = found(await client.fetchQuery(amounts), ({ id }) => id === 'ten-million')
  const { document, start, quote } = sum.passage
  await draw({ open: { kind: 'only', document, start } })
  await expect.element(card).toHaveAccessibleName(say('compareCard.only', { what: quote }))
  await expect.element(column('P').getByRole('blockquote')).toHaveTextContent(quote)
  await expect.element(column('B')).toHaveTextContent(say('compareCard.could'))
})

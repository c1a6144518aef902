import { beforeEach, expect, test, vi } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import type { Document, Language } from '../../corpus/types.ts'
import { styles } from '../../publish/cite/styles.ts'
import { corpusIndex } from '../../queries/corpus.ts'
import { sourceHref } from '../../url/source.ts'
import { timelineHref } from '../../url/timeline.ts'
import { KeysButton } from '../keys/KeysButton.tsx'
import { clipboard } from '../testing/clipboard.ts'
import { client, expectAccessible, renderApp, say, sayIn } from '../testing/renderApp.tsx'
import { CiteButton } from './CiteButton.tsx'

const { documents, edition, about } = await client.fetchQuery(corpusIndex)
const named = (id: string): Document => {
  const found = documents.find((one) => one.id === id)
  if (found === undefined) throw new Error(`the invented corpus has ${id}`)
  return found
}
// one of an open date in English, one of a known day in Chinese
const [post, bao] = [named('post'), named('bao')]

type Style = (typeof styles)[number]
const prose: readonly Style[] = ['apa', 'chicagoNote', 'chicagoBibliography', 'gbt']

const dialogIn = (language: Language = 'en') =>
  page.getByRole('dialog', { name: sayIn(language, 'cite.title'), exact: true })
const dialog = dialogIn()
const citation = dialog.getByRole('status', { name: say('cite.citation'), exact: true })
const button = page.getByRole('button', { name: say('app.cite.view'), exact: true })
const copy = dialog.getByRole('button', { name: say('cite.copy'), exact: true })
const choose = (style: Style, of: Locator = dialog, language: Language = 'en') =>
  userEvent.selectOptions(
    of.getByRole('combobox', { name: sayIn(language, 'cite.style') }),
    sayIn(language, 'cite.styles', { style }),
  )
const theSource = ({ title, outlet }: Document, language: Language = 'en') =>
  dialogIn(language).getByRole('radio', {
    name: sayIn(language, 'cite.source', { title, outlet: outlet[language] }),
    exact: true,
  })

const open = async (source: Document) => {
  await renderApp(<CiteButton source={source} />, { at: sourceHref(source.id, { lang: 'en' }) })
  await button.click()
  await expect.element(citation).toBeVisible()
}
const said = () => citation.element().textContent

beforeEach(() => {
  document.title = say('app.title', { view: 'Two sources' })
})

test('a view is cited in every style with project, title, release, corpus and link', async () => {
  await open(post)
  await expectAccessible()
  for (const style of styles) {
    await choose(style)
    for (const part of ['Parallax', 'Two sources', edition.release, edition.hash.slice(0, 12)])
      await expect.element(citation).toHaveTextContent(part)
    await expect.element(citation).toHaveTextContent(`${window.location.origin}${sourceHref('post', { lang: 'en' })}`)
  }
  await expect.element(dialog).toHaveTextContent(say('cite.note.view'))
})

test('a source is cited with its own title and outlet, and only with what is certain of its date', async () => {
  for (const [document, date, never] of [
    [post, /n\.d\./, '2031'],
    [bao, /2031/, 'n.d.'],
  ] as const) {
    const { unmount } = await renderApp(<CiteButton source={document} />, { at: sourceHref(document.id) })
    await button.click()
    await theSource(document).click()
    for (const style of prose) {
      await choose(style)
      const isChinese = document === bao && style === 'gbt'
      await expect.element(citation).toHaveTextContent(document.title)
      await expect.element(citation).toHaveTextContent(document.outlet[isChinese ? 'zh' : 'en'])
      await expect.element(citation).toHaveTextContent(date)
      expect(said()).not.toContain(never)
      expect(said()).not.toContain('Parallax')
    }
    await expect.element(dialog).toHaveTextContent(say('cite.note.author'))
    await expect.element(dialog).toHaveTextContent(say('cite.note.noAddress'))
    await expect.poll(() => dialog.element().textContent?.includes('Date on record')).toBe(document === post)
    await expectAccessible()
    await unmount()
  }
})

test('the citation on screen is what is copied, its italics go along, and another style was not copied yet', async () => {
  const clips = clipboard()
  await open(post)
  await theSource(post).click()
  await copy.click()
  const shown = said()
  await expect.poll(() => clips().map(({ text }) => text)).toEqual([shown])
  expect(clips()[0]?.html).toContain(`<i>${post.title}.</i>`)
  const done = dialog.getByText(say('app.copy.done'), { exact: true })
  await expect.element(done).toBeVisible()
  await choose('ris')
  await expect.element(done).not.toBeInTheDocument()
})

test('a refused clipboard leaves the citation in a field', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('refused'))
  await open(post)
  await copy.click()
  const field = dialog.getByRole('textbox', { name: say('app.copy.byHand') })
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveValue(said() ?? '')
})

test('records for reference managers download as they are shown', async () => {
  const files: { readonly name: string; readonly blob: Blob }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:made'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.at(-1) ?? new Blob() })
  })
  await open(post)
  for (const [style, file, shape] of [
    ['bibtex', 'bib', /^@misc\{[\s\S]*\}\s*$/],
    ['ris', 'ris', /ER {2}- \r\n$/],
    ['csl', 'json', /^\[\s*\{[\s\S]*\}\s*\]\s*$/],
  ] as const) {
    await choose(style)
    await dialog.getByRole('button', { name: say('cite.download', { file }), exact: true }).click()
    const { name = '', blob } = files.at(-1) ?? {}
    expect(name).toMatch(new RegExp(`^[a-z0-9-]+\\.${file}$`))
    const text = (await blob?.text()) ?? ''
    expect(text).toMatch(shape)
    expect(text.replaceAll('\r\n', '\n').trimEnd()).toBe(said())
  }
  expect(files).toHaveLength(3)
})

test('with the keyboard alone: c opens it, Esc closes it, and the focus is where it was', async () => {
  await renderApp(
    <>
      <h1 tabIndex={-1}>Timeline</h1>
      <CiteButton hasKey />
      <KeysButton />
    </>,
    { at: timelineHref({ lang: 'en' }) },
  )
  const heading = page.getByRole('heading', { level: 1 })
  heading.element().focus()
  await expect
    .poll(async () => {
      // single keys come with a chunk of their own
      if (dialog.elements().length === 0) await userEvent.keyboard('c')
      return dialog.elements().length
    })
    .toBe(1)
  await expect.element(dialog.getByRole('combobox', { name: say('cite.style') })).toHaveFocus()
  await expect.element(dialog.getByRole('radio')).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(heading).toHaveFocus()

  button.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog).toBeVisible()
  dialog
    .getByRole('button', { name: say('cite.close'), exact: true })
    .element()
    .focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
})

test('in Chinese, on a phone: its own form, every word in its language, and nothing wider than the card', async () => {
  await page.viewport(320, 700)
  await renderApp(<CiteButton source={bao} />, { at: sourceHref('bao', { lang: 'zh' }), language: 'zh' })
  await page.getByRole('button', { name: sayIn('zh', 'app.cite.view'), exact: true }).click()
  const card = dialogIn('zh')
  const shown = card.getByRole('status', { name: sayIn('zh', 'cite.citation'), exact: true })
  await choose('gbt', card, 'zh')
  for (const part of ['[EB/OL]', about.title.zh, `版本${edition.release}`])
    await expect.element(shown).toHaveTextContent(part)
  await theSource(bao, 'zh').click()
  await expect.element(shown).toHaveTextContent(bao.outlet.zh)
  await expect.element(shown).toHaveTextContent(bao.title)
  expect(shown.element().querySelector('p')?.lang).toMatch(/^zh/)
  for (const style of styles) {
    await choose(style, card, 'zh')
    expect(card.element().scrollWidth).toBeLessThanOrEqual(card.element().clientWidth)
  }
  await expectAccessible()
  await page.viewport(1280, 800)
})

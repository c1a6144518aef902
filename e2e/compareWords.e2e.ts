/** What each source calls the same thing, with the sentences it comes from and the file of it. */
import type { Locator } from '@playwright/test'
import type { Referent, ReferentNaming } from '../src/corpus/coded'
import { type NamingRow, namingMatrix } from '../src/corpus/framing/namingMatrix'
import { best, corpus, first, read } from './support/built'
import { book, expectAt, mainOf, openCompare, usual, usualSources } from './support/compare'
import { stretches } from './support/compareText'
import { linesOf } from './support/compareTopic'
import { taken } from './support/csv'
import { expect, test } from './support/test'
import { say, startingWith } from './support/words'

const mode = 'words'
const rows = namingMatrix(
  {
    index: corpus,
    referents: read<readonly Referent[]>('referents.json'),
    namings: read<readonly ReferentNaming[]>('namings.json'),
  },
  usual,
)
// the thing for which they have most different words
const row = best(
  rows,
  ({ cells }) => Math.min(...cells.map(({ words }) => words.length)) * 100 + cells.flatMap(({ words }) => words).length,
)
const rowOf = (matrix: Locator, { referent }: NamingRow): Locator =>
  matrix.getByRole('row').filter({
    has: matrix.page().getByRole('rowheader', { name: startingWith(referent.name.en) }),
  })
const bare = (text: string) => text.replace(/\s/g, '')
/** A row’s head has its name, and on demand what is meant by it. */
const isOf = (head: string, { referent }: Pick<NamingRow, 'referent'>): boolean =>
  bare(head).startsWith(bare(`${referent.name.en}${say('compareWords.meant')}`))
const places = ({ words }: NamingRow['cells'][number]) => words.reduce((sum, { count }) => sum + count, 0)
const matrixOf = (within: Locator): Locator =>
  within.getByRole('table', { name: say('compareWords.table'), exact: true })

test('the matrix has every word that a source uses, with its tone, how often, and what it says in English', async ({
  page,
}) => {
  await openCompare(page, { mode })
  const [head = [], ...lines] = await linesOf(matrixOf(mainOf(page)))
  expect(head).toHaveLength(usual.length + 2)
  const told = lines.filter(([name = '', ...cells]) => name !== '' && cells.length > 0)
  expect(told, 'a line for each thing that one of them names').toHaveLength(rows.length)
  for (const { referent, cells } of rows) {
    const [, ...said] = first(told.filter(([name = '']) => isOf(name, { referent })))
    cells.forEach((cell, at) => {
      const text = (said[at] ?? '').replaceAll('†', '')
      if (cell.words.length === 0) expect(text).toContain(say('compareWords.none'))
      else expect(text).toContain(say('compareWords.places', { count: places(cell) }))
      const isForeign = corpus.documents.some(({ id, language }) => id === cell.document && !language.startsWith('en'))
      for (const { words, count, tone, rendering } of cell.words) {
        if (isForeign) expect(text, 'no words stand alone to who does not read them').toContain(rendering)
        expect(text).toContain(count > 1 ? `${words}${say('app.times', { count })}` : words)
        expect(text).toContain(book.tone.find(({ id }) => id === tone)?.label.en)
      }
    })
  }
})

test('a cell opens the sentences its words come from; Esc closes them, and the focus is on the cell', async ({
  page,
}) => {
  await openCompare(page, { mode })
  const matrix = matrixOf(mainOf(page))
  for (const source of usualSources) {
    const cell = first(row.cells.filter(({ document }) => document === source.id))
    const link = rowOf(matrix, row)
      .getByRole('cell')
      .nth(usual.indexOf(source.id))
      .getByRole('link', { name: startingWith(say('compareWords.places', { count: places(cell) })) })
    await link.click()
    await expectAt(page, { mode, open: { kind: 'word', referent: row.referent.id, document: source.id } })
    const said = say('compareWords.opened', { referent: row.referent.name.en, source: source.outlet.en })
    const opened = matrix.getByRole('row').filter({ hasText: said })
    const sentences = stretches(source.id).filter((stretch) =>
      cell.words.some(({ passages }) => passages.some(({ start, end }) => start < stretch.end && stretch.start < end)),
    )
    const own = opened.getByRole('cell').nth(usual.indexOf(source.id))
    await expect(own.getByRole('link', { name: startingWith(`${source.siglum} `) })).toHaveCount(sentences.length)
    const texts = await own.getByRole('paragraph').allTextContents()
    for (const { block, range } of sentences) expect(texts).toContain(block.text.slice(range.start, range.end))
    await page.keyboard.press('Escape')
    await expect(opened).toHaveCount(0)
    await expect(link).toBeFocused()
    await expectAt(page, { mode })
  }
})

test('from a cold load the same cell stands open', async ({ page }) => {
  const source = best(usualSources, ({ id }) => first(row.cells.filter(({ document }) => document === id)).words.length)
  await openCompare(page, { mode, open: { kind: 'word', referent: row.referent.id, document: source.id } })
  const said = say('compareWords.opened', { referent: row.referent.name.en, source: source.outlet.en })
  await expect(matrixOf(mainOf(page)).getByText(said)).toBeVisible()
})

test('the file has a row for each word of each source, and one for each that does not name a thing', async ({
  page,
}) => {
  await openCompare(page, { mode })
  const section = mainOf(page)
    .getByRole('region')
    .filter({ has: page.getByRole('table', { name: say('compareWords.table'), exact: true }) })
  const title = await section.getByRole('heading', { level: 2 }).innerText()
  const file = await taken(
    page,
    section.getByRole('button', { name: say('compareWords.take.as', { title }), exact: true }),
  )
  const cells = rows.flatMap(({ referent, cells: own }) => own.map((cell) => ({ ...cell, referent })))
  expect(file).toHaveLength(cells.reduce((sum, { words }) => sum + Math.max(1, words.length), 0))
  for (const { referent, document, words } of cells) {
    const own = file.filter((line) => line('referent') === referent.id && line('document') === document)
    expect(own.map((line) => line('status'))).toEqual(words.length === 0 ? ['not-named'] : words.map(() => 'named'))
    for (const one of words) {
      const [line] = own.filter((each) => each('words') === one.words && each('tone') === one.tone)
      expect(line?.('count'), one.words).toBe(String(one.count))
      expect(line?.('starts').split('|')).toEqual(one.passages.map(({ start }) => String(start)))
    }
  }
})

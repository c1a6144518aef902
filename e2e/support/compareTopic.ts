/** The comparison by topic: what its overview and its cards must say, computed from the published data, and where. */
import type { Locator, Page } from '@playwright/test'
import type { Code, Frame, TopicInDocument } from '../../src/corpus/coded'
import type { ComparedTopic } from '../../src/corpus/framing/coverage'
import type { Document, DocumentId } from '../../src/corpus/types'
import { documentOf, first } from './built'
import { book, calledOf, mainOf, rowOf, usualSources } from './compare'
import { escaped, say, startingWith } from './words'

export const dimensionOf = ({ dimension }: Pick<Frame, 'dimension'>) =>
  first(book.dimension.filter(({ id }) => id === dimension))
export const codeOf = (frame: Pick<Frame, 'dimension' | 'value'>): Code =>
  first(dimensionOf(frame).values.filter(({ id }) => id === frame.value))
export const wordsOf = ({ passage }: Pick<Frame, 'passage'>): string => passage.clean ?? passage.quote

/** What a source has of a topic. */
export const toldBy = ({ topic }: ComparedTopic, source: DocumentId): TopicInDocument =>
  first(topic.documents.filter(({ document }) => document === source))
const statusOf = (id: string) => first(book.topicStatus.filter((status) => status.id === id))

const standsAs = (row: ComparedTopic, source: Document): string => {
  const told = toldBy(row, source.id)
  if (told.kind === 'told') return calledOf(source)
  const { couldKnow, label, short } = statusOf(told.status)
  if (couldKnow) return say('compareTopic.silent')
  return (short ?? label).en
}

/** A line of the overview as it is read aloud: a letter by its name. */
export const lineOf = (row: ComparedTopic, sources: readonly Document[] = usualSources): readonly string[] => [
  row.topic.title.en,
  ...sources.map((source) => standsAs(row, source)),
]

export const overviewOf = (page: Page): Locator =>
  mainOf(page)
    .getByRole('table')
    .filter({
      has: page.getByRole('columnheader', { name: say('compareTopic.overview.topic'), exact: true }),
    })

/** Every line of a table as it is read aloud, the head too. */
export const linesOf = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table.getByRole('row').evaluateAll((rows) => {
    const said = (node: Node): string => {
      if (node instanceof HTMLElement && node.getAttribute('role') === 'img')
        return node.getAttribute('aria-label') ?? ''
      return node instanceof Text ? node.data : [...node.childNodes].map(said).join('')
    }
    return rows.map((row) => [...row.children].map((cell) => said(cell).replace(/\s+/g, ' ').trim()))
  })

/** One source's column in the row of a topic. */
export const columnOf = (page: Page, row: ComparedTopic, source: Document): Locator =>
  rowOf(page, row).getByRole('group', { name: startingWith(calledOf(source)) })

/** The marks of a source whose words hold these. */
export const marksWith = (column: Locator, words: string): Locator =>
  column.getByRole('paragraph').getByRole('link', { name: new RegExp(escaped(words)) })

/** The cards' names are written the same in the full texts. */
export const cardOf = (page: Page, frame: Frame): Locator =>
  page.getByRole('complementary', {
    name: say('compareCard.name', { dimension: dimensionOf(frame).label.en, value: codeOf(frame).label.en }),
    exact: true,
  })
export const anyCard = (page: Page): Locator => mainOf(page).getByRole('complementary')

/** One source's column in a card. */
export const cardColumn = (card: Locator, source: Document): Locator =>
  card.getByRole('group', { name: calledOf(source), exact: true })

export const sourceOf = ({ passage }: Frame): Document => documentOf(passage.document)

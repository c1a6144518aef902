/** The measures under the comparison: what they must say, computed from the published data, and where they are. */
import type { Locator, Page } from '@playwright/test'
import type { Sentence } from '../../src/corpus/coded'
import { frameCounts, topicShares, type VoiceShares, voiceShares } from '../../src/corpus/framing/profile'
import { percents } from '../../src/corpus/money/percents'
import { corpus, read } from './built'
import { book, frames, topics, usual } from './compare'
import { say } from './words'

const asked = { index: corpus, sentences: read<readonly Sentence[]>('sentences.json'), topics, frames, book }
export const shares = topicShares(asked, usual)
export const voices = voiceShares(asked, usual)
export const codes = frameCounts(asked, usual)

/** By voice, in the book's order; they add up to 100. */
export const voicePercents = ({ voices: own, whole }: VoiceShares): readonly number[] =>
  percents(
    own.map(({ points }) => points),
    whole.points,
  )

type Measure = 'share' | 'voice' | 'first' | 'codes'

// their headings say what was found: what is counted stays the same
const firstSentence = (measure: Measure): string =>
  say(`compareWords.${measure}.measured`, { longest: 0 }).split(/[.:] /)[0] ?? ''

export const measureOf = (page: Page, measure: Measure): Locator =>
  page
    .getByRole('region')
    .filter({ hasText: firstSentence(measure) })
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .last()

export const fileButtonOf = async (measure: Locator): Promise<Locator> => {
  const title = await measure.getByRole('heading', { level: 3 }).innerText()
  return measure.getByRole('button', { name: say('compareWords.take.as', { title }), exact: true })
}

export const tableOf = (measure: Locator, of: Measure): Locator =>
  measure.getByRole('table', { name: say(`compareWords.${of}.table`), exact: true })

/** Shows the table that says the same as the drawing. */
export const openTwin = async (measure: Locator, of: Measure, rows: number): Promise<Locator> => {
  await measure.getByText(say('compareWords.twin', { rows }), { exact: true }).click()
  return tableOf(measure, of)
}

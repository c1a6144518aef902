/** What is known of this corpus by reading it, and of no other: how the three reports from Wuzhen differ. */
import type { Document } from '../../src/corpus/types'
import { corpus, first } from './built'
import { frameCalled, topicCalled } from './compareTopic'

const reports = ['G', 'A', 'P'] as const
type Report = (typeof reports)[number]
type Of<What> = Readonly<Record<Report, What>>

export const report = (letter: Report): Document => first(corpus.documents.filter(({ siglum }) => siglum === letter))
export const byReport = <What>(of: Of<What>): readonly (readonly [Document, What])[] =>
  reports.map((letter) => [report(letter), of[letter]])

/** Whether the executives chose to speak: each report has its own answer; what P says twice is garbled once. */
export const choice = {
  row: topicCalled('addressed-crackdown'),
  referent: 'What the executives do',
  values: { G: ['coerced'], A: ['unstated'], P: ['expected', 'unstated'] } satisfies Of<readonly string[]>,
  /** The author's own sentence, which says who made them. */
  frame: frameCalled('g-agency-03'),
} as const

/** What the campaign is called, and in which tones. */
export const campaign = {
  referent: 'campaign',
  tones: { G: ['critical'], A: ['critical', 'neutral'], P: ['critical', 'neutral'] } satisfies Of<readonly string[]>,
  words: {
    G: ['打压', '政策打压'],
    A: ['extensive crackdown', 'investigations, fines and new regulations'],
    P: ['massive regulatory turmoil', 'campaign'],
  } satisfies Of<readonly string[]>,
} as const

/** One report alone tells of the plan, which had been public for weeks. */
export const plan = {
  row: topicCalled('alibaba-money'),
  tells: report('G'),
  silent: [report('A'), report('P')],
  searched: ['100bn', 'action plan', 'steady progress'],
} as const

/** Words that a machine garbled: “China’s embattled tech tycoon is set to voice his support”. */
export const garbled = { row: topicCalled('support-at-wuzhen'), frame: frameCalled('p-agency-02') } as const

/** Told in 2022, of 2022: no text of 2021 could have known. */
export const later = topicCalled(
  'symposium-2022',
  corpus.documents.map(({ id }) => id),
)

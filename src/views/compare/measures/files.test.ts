import { expect, test } from 'vitest'
import { compareTopics } from '../../../corpus/framing/coverage.ts'
import { frameCounts, topicShares, voiceShares } from '../../../corpus/framing/profile.ts'
import { aDay } from '../../../corpus/testing/invented.fixture.ts'
import {
  aFrame,
  anIndex,
  appears,
  aSentence,
  aTopic,
  book,
  ids,
  NAMES,
  told,
  untold,
  whole,
} from '../../../corpus/testing/sideBySide.fixture.ts'
import { codesCsv, firstsCsv, sharesCsv, voicesCsv } from './files.ts'

const index = anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01'))))
const chosen = ids('doc-a', 'doc-b')
const sentences = [
  ...[0, 1, 2].map((at) => aSentence(whole('doc-a', at), at === 2 ? 'company' : 'outlet')),
  aSentence(whole('doc-b', 0), 'official'),
]
const topics = [aTopic('money', told('doc-a', whole('doc-a', 1)), untold('doc-b', 'silent'))]
const frames = [aFrame('one', whole('doc-a', 0)), aFrame('two', whole('doc-a', 1), { flagged: true })]
const counts = {
  ordered: compareTopics(topics, chosen),
  shares: topicShares({ index, sentences, topics }, chosen),
  voices: voiceShares({ index, sentences, book }, chosen),
  frames: frameCounts({ index, sentences, frames, book }, chosen),
}
const rowsOf = (file: string) => file.slice(1).trimEnd().split('\r\n').slice(1)

test('shares of what is told, each of its own source', () => {
  expect(rowsOf(sharesCsv(counts))).toEqual(['money,doc-a,1,100,3,300,33,100'])
})
test('where topics first come up', () => expect(rowsOf(firstsCsv(counts))).toEqual(['money,doc-a,2,3']))
test('every voice, also those not heard; a source’s percents add up to 100', () => {
  expect(rowsOf(voicesCsv(counts))).toEqual([
    'doc-a,outlet,2,200,3,300,67,0|100',
    'doc-a,official,0,0,3,300,0,',
    'doc-a,company,1,100,3,300,33,200',
    'doc-b,outlet,0,0,1,100,0,',
    'doc-b,official,1,100,1,100,100,0',
    'doc-b,company,0,0,1,100,0,',
  ])
})
test('codes on broken words are counted apart', () => {
  expect(rowsOf(codesCsv(counts)).filter((row) => row.includes('coerced'))).toEqual([
    'doc-a,agency,coerced,1,1,1,3,0|100',
    'doc-b,agency,coerced,0,0,0,1,',
  ])
})

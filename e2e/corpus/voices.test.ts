/** Whose a sentence is goes by count, as voices.yaml says: more than half of its words rendered, or the outlet's. */
import { describe, expect, test } from 'vitest'
import type { Quoted, Sentence } from '../../src/corpus/coded'
import { overlap } from '../../src/corpus/text/overlap'
import type { Passage } from '../../src/corpus/types'
import { corpus } from './compiled'
import { areShipped } from './shipped'

const { sentences, quotations } = corpus.coding
/** What the outlet puts into somebody's speech; the file has hard spaces. */
const inserted = /which\sowns\sthe\sSouth\sChina\sMorning\sPost/

/** Latin words and numbers between spaces, Chinese characters one by one; signs count nothing. */
const wordsIn = (text: string) =>
  text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}$](?:[^\s\p{Script=Han}，。]*[\p{Script=Latin}\p{N}])?/gu)?.length ??
  0

/** The part of a sentence that lies within a passage. */
const within = ({ passage: { quote, start, end } }: Sentence, words: Passage) =>
  [...quote].slice(Math.max(0, words.start - start), Math.min(end, words.end) - start).join('')

/** A fact that no speaker owns is the outlet's, and so is what another outlet reports. */
const isOwned = ({ speaker }: Quoted) =>
  speaker.kind === 'entity' ? speaker.entity !== 'zhejiang-news' : speaker.words.en !== 'unnamed'

/** Words rendered; those inside other rendered words once. */
const renderedIn = (sentence: Sentence) => {
  const own = quotations.filter((quoted) => isOwned(quoted) && overlap(quoted.passage, sentence.passage))
  const whole = own.filter(
    ({ passage }) =>
      !own.some(
        (other) =>
          other.passage !== passage && other.passage.start <= passage.start && passage.end <= other.passage.end,
      ),
  )
  return whole.map(({ passage }) => wordsIn(within(sentence, passage).replace(inserted, ''))).reduce((a, b) => a + b, 0)
}

const rows = sentences
  .map((sentence) => ({ sentence, rendered: renderedIn(sentence), all: wordsIn(sentence.passage.quote) }))
  .filter(({ rendered }) => rendered > 0)

describe.skipIf(!areShipped(corpus.documents))('whose a sentence is', () => {
  test('words are counted as a reader counts them', () => {
    const countOf = (opens: string) => rows.find(({ sentence }) => sentence.passage.quote.startsWith(opens))
    expect(countOf('In his opening speech')).toMatchObject({ rendered: 23, all: 47 })
    expect(countOf('The executive added')).toMatchObject({ rendered: 11, all: 22 })
    expect(countOf('中国网信网近日')).toMatchObject({ rendered: 51, all: 91 })
    expect(rows.length).toBeGreaterThan(50)
  })

  test.each(rows.map((row) => [row.sentence.passage.quote.slice(0, 60), row] as const))('%s', (_, row) => {
    const isOutlets = row.sentence.voice === 'outlet' || row.sentence.voice === 'evaluation'
    expect(isOutlets, `${row.rendered} of ${row.all}`).toBe(row.rendered * 2 <= row.all)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentId } from '../../corpus/types.ts'
import { describeFaults } from '../faults.ts'
import { startCheck } from '../join/check.ts'
import { codePoints } from '../read/codepoints.ts'
import { identity, substitute } from '../read/mapped.ts'
import { voicesSchema } from '../schema/coded.ts'
import { shape } from '../schema/shape.ts'
import { readYaml } from '../schema/yaml.ts'
import { blockRangeOf } from './context.ts'
import { sentenceFinder, sentencesOf } from './sentences.ts'

type Correction = { readonly is: 'join' | 'split'; readonly quote: string; readonly before?: string }

/** The sentences of a document whose raw blocks are `raws`, white space condensed as cleaning does; and the faults found. */
function cut(raws: readonly string[], language: string, corrections: readonly Correction[] = []) {
  const text = raws.join('\n\n')
  let at = 0
  const blocks = raws.map((raw, index) => {
    const start = at
    at += raw.length + 2
    const mapped = substitute(identity(text, start, start + raw.length), /\s+/gu, ' ')
    return { index, number: index + 1, kind: 'body' as const, mapped, start, end: start + raw.length }
  })
  const document = { id: 'post', file: 'post.txt', text, blocks, points: codePoints(text) }
  const check = startCheck(new Map([['post', document]]), {
    what: 'document',
    ids: new Set(['post']),
    whole: true,
  })
  const sentence_ends = corrections.map((one) => ({ document: 'post', reason: { en: 'a', zh: '甲' }, ...one }))
  const { coding } = readYaml('voices.yaml', JSON.stringify({ sentence_ends, voices: [], quotations: [], marks: [] }))
  // the one document has this id
  const documents = [{ id: 'post' as DocumentId, language }]
  const sentences = sentencesOf(shape(voicesSchema, coding).shaped.sentence_ends, {
    check,
    texts: [document],
    documents,
  })
  const words = sentences.map(({ block, start, end }) => block.mapped.text.slice(start, end))
  return { document, sentences, words, told: check.faults.length ? describeFaults(check.faults) : '' }
}

test('the golden case: where this version of Unicode’s rules ends an English sentence', () => {
  const text =
    'Acme Inc. of the U.S. said so. Mr. Doe, of Acme Corp., paid $1.5 million. “We give back,” he said. “Do we? Yes!” No. 5 left at 5 p.m. on Monday… and came back. (He did.) “Together.” Then he stopped.'
  expect(cut([text], 'en').words).toEqual([
    'Acme Inc. of the U.S. said so.',
    'Mr.',
    'Doe, of Acme Corp., paid $1.5 million.',
    '“We give back,” he said.',
    '“Do we?',
    'Yes!”',
    'No. 5 left at 5 p.m. on Monday… and came back.',
    '(He did.)',
    '“Together.”',
    'Then he stopped.',
  ])
})

test('the golden case: where it ends a Chinese one', () => {
  const text =
    '甲公司说：“我们回馈。”乙市鼓掌！“真的吗？”丙丁问，“是。” 【某社】5月5日消息，捐1.5亿元。“共同”计划……开始了；之后，「结束。」』完（终。）'
  expect(cut([text], 'zh-Hans').words).toEqual([
    '甲公司说：“我们回馈。”',
    // no space before it: the rules take an opening “ for a closing one, and only a join and a split together mend that
    '乙市鼓掌！“',
    '真的吗？”',
    '丙丁问，“是。”',
    '【某社】5月5日消息，捐1.5亿元。“',
    '共同”计划……开始了；之后，「结束。」』',
    '完（终。）',
  ])
})

const prose = fc
  .array(fc.constantFrom('Acme', 'Mr.', 'said', ' ', '. ', '? ', '!', '\n', '  ', '”', '“', '。', '甲', '🎉', '1.5'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')
const proses = fc.array(prose, { minLength: 1, maxLength: 3 })
const language = fc.constantFrom('en', 'zh-Hans')
const withoutSpace = (text: string) => text.replace(/\s/gu, '')

test('sentences stand in order, do not overlap, begin and end with words, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(proses, language, (raws, tag) => {
      const { document, sentences, words } = cut(raws, tag)
      for (const block of document.blocks) {
        const own = sentences.filter((one) => one.block === block)
        expect(own.map(({ number }) => number)).toEqual(own.map((_, i) => i + 1))
        own.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(own[i - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        })
        const covered = own.map(({ start, end }) => block.mapped.text.slice(start, end)).join('')
        expect(withoutSpace(covered)).toBe(withoutSpace(block.mapped.text))
      }
      expect(words.map((one) => one.trim())).toEqual(words)
    }),
  )
})

test('a passage is its sentence in code points of the file, and is found again as that sentence', () => {
  fc.assert(
    fc.property(proses, language, (raws, tag) => {
      const { document, sentences, words } = cut(raws, tag)
      const points = [...document.text]
      sentences.forEach((sentence, i) => {
        const { start, end, quote, clean } = sentence.passage
        expect(points.slice(start, end).join('')).toBe(quote)
        expect(clean ?? quote).toBe(words[i])
        const stretch = blockRangeOf(sentence.passage, [document])
        expect(stretch && sentenceFinder(sentences)(stretch)).toBe(sentence)
      })
    }),
  )
})

const ended = fc.array(fc.constantFrom('Acme said so.', 'It gave back!', 'Did it?', 'Yes.'), {
  minLength: 2,
  maxLength: 5,
})

test('a join takes one end away and leaves the others; a split makes one and no more', () => {
  fc.assert(
    fc.property(ended, fc.nat(), (all, pick) => {
      const numbered = all.map((one, i) => `Item ${i} here: ${one}`)
      const at = pick % (all.length - 1)
      const pair = `${numbered[at]} ${numbered[at + 1]}`
      const joined = cut([numbered.join(' ')], 'en', [{ is: 'join', quote: pair }])
      expect(joined.told).toBe('')
      expect(joined.words).toEqual(numbered.toSpliced(at, 2, pair))
      const running = numbered.map((one) => one.replace(/[.!?]$/, ';'))
      const split = cut([running.join(' ')], 'en', [{ is: 'split', quote: running[at] ?? '' }])
      expect(split.told).toBe('')
      expect(split.words).toEqual([running.slice(0, at + 1).join(' '), running.slice(at + 1).join(' ')])
    }),
  )
})

test('an opening mark that the rules leave with the sentence before is brought home by a join and a split', () => {
  const { words, told } = cut(['乙市鼓掌！“真的吗？”丙丁问。'], 'zh-Hans', [
    { is: 'join', quote: '“真的' },
    { is: 'split', quote: '鼓掌！' },
  ])
  expect(told).toBe('')
  expect(words).toEqual(['乙市鼓掌！', '“真的吗？”', '丙丁问。'])
})

test('a correction holds in its own block only', () => {
  const raws = ['Mr. Doe came. Mr. Roe left.', 'Mr. Poe sang.']
  expect(cut(raws, 'en', [{ is: 'join', quote: 'Mr. Doe' }]).words).toEqual([
    'Mr. Doe came.',
    'Mr.',
    'Roe left.',
    'Mr.',
    'Poe sang.',
  ])
})

test.each([
  ['a join without an end inside', 'join', 'Doe came'],
  ['a join that stops at the end', 'join', 'Doe came.'],
  ['a join that begins at the end', 'join', 'Then he'],
  ['a split where a sentence ends already', 'split', 'Doe came.'],
  ['a split at the end of the block', 'split', 'he left.'],
] as const)('refuses %s', (_, is, quote) => {
  const { told, words } = cut(['Mr. Doe came. Then he left.'], 'en', [{ is, quote }])
  expect(told).toContain(`corrects no sentence end: “${quote}”`)
  expect(words).toEqual(['Mr.', 'Doe came.', 'Then he left.'])
})

test('words that run over a sentence end lie in no sentence', () => {
  const { document, sentences } = cut(['Doe came. Roe left.'], 'en')
  const [block] = document.blocks
  if (!block) throw new Error('no block')
  const find = sentenceFinder(sentences)
  expect(find({ block, start: 4, end: 13 })).toBeNull()
  expect(find({ block, start: 4, end: 9 })).toBe(sentences[0])
})

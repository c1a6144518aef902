import { describe, expect, test } from 'vitest'
import type { Rule } from '../schema/index.ts'
import { type DraftBlock, readDocument } from './document.ts'

const reason = { en: '-', zh: '-' }
const characters = [
  { id: 'space', pattern: '\\s+', replace: ' ', reason },
  { id: 'edges', pattern: '^ | $', replace: '', reason },
  { id: 'star', pattern: '※', replace: '', reason },
]
const rule = (id: string, given: Partial<Rule>): Rule => ({ id, kind: 'boilerplate', takes: 'block', reason, ...given })

function read(text: string, rules: readonly Rule[] = [], format?: 'plain' | 'markdown') {
  return readDocument({ file: 'a.txt', text, format, cleaning: { characters, rules }, ownRules: [] })
}
const line = ({ kind, rule: by, mapped }: DraftBlock) =>
  [kind, by, mapped.text].filter((part) => part !== undefined).join(' | ')
const lines = (...given: Parameters<typeof read>) => read(...given).blocks.map(line)

describe('the heading of plain text', () => {
  test('is its first line, if that does not end a sentence', () => {
    expect(lines('Fair opens\n\nAcme spoke.')).toEqual(['heading | Fair opens', 'body | Acme spoke.'])
    expect(lines('Acme spoke.\n\nFair opens')[0]).toBe('body | Acme spoke.')
    expect(lines('甲公司说：“好。”\n\n展会')[0]).toBe('body | 甲公司说：“好。”')
    expect(lines('Two\nlines\n\nAcme spoke.')[0]).toBe('body | Two lines')
  })

  test('is the first that no rule takes, unless a rule has named one', () => {
    expect(lines('Paper\n\nFair opens', [rule('name', { kind: 'notice', pattern: '^Paper$' })])[1]).toBe(
      'heading | Fair opens',
    )
    expect(lines('Paper\n\nFair opens', [rule('head', { kind: 'heading', pattern: '^Paper$' })])).toEqual([
      'heading | head | Paper',
      'body | Fair opens',
    ])
  })
})

describe('a front-matter title', () => {
  const front = '---\ntitle: Fair opens\n---\n'
  test('is the heading if the body has none', () => {
    expect(lines(`${front}Acme spoke.`)).toEqual(['heading | Fair opens', 'body | Acme spoke.'])
  })
  test('repeats the heading of the body', () => {
    const { blocks } = read(`${front}# Fair  opens\n\nAcme spoke.`)
    expect(blocks.map(line)).toEqual(['repeat | Fair opens', 'heading | Fair opens', 'body | Acme spoke.'])
    expect(blocks[0]?.repeats).toEqual({ start: blocks[1]?.start, end: blocks[1]?.end })
  })
  test('stays a heading beside one that says something else: calling it a repeat would lose it', () => {
    expect(lines(`${front}# Day one`)).toEqual(['heading | Fair opens', 'heading | Day one'])
  })
  test('is known again in plain text', () => {
    expect(lines(`${front}Fair opens\n\nAcme spoke`, [], 'plain')).toEqual([
      'repeat | Fair opens',
      'heading | Fair opens',
      'body | Acme spoke',
    ])
    expect(lines(`${front}Acme spoke`, [], 'plain')).toEqual(['heading | Fair opens', 'body | Acme spoke'])
  })
})

describe('a rule', () => {
  const slot = rule('slot', { element: '^<div id="ad"' })
  test('sets aside an element without words, whole, between the paragraphs around it', () => {
    const text = '<p>One.</p><div id="ad"><div> </div></div><p>Two.</p><p>Three.</p>'
    const { blocks } = read(text, [slot], 'markdown')
    expect(blocks.map(line)).toEqual(['body | One.', 'boilerplate | slot | ', 'body | Two.', 'body | Three.'])
    expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toBe('<div id="ad"><div> </div></div>')
  })
  test('takes an element that spans Markdown paragraphs', () => {
    expect(lines('One.\n\n<div id="ad">\n\nBuy *now*.\n\n</div>\n\nTwo.', [slot], 'markdown')).toEqual([
      'body | One.',
      'boilerplate | slot | Buy now.',
      'body | Two.',
    ])
  })
  test('takes no element that is not closed: that is a fault', () => {
    expect(read('One.\n\n<div id="ad">Buy', [slot], 'markdown').faults).toMatchObject([
      { line: 3, column: 1, message: expect.stringContaining('not closed') },
    ])
  })
  test('that takes a tail leaves the head to the rules after it', () => {
    const rules = [
      rule('wire', { kind: 'notice', pattern: '\\s–Wire$', takes: 'tail' }),
      rule('photo', { kind: 'caption', pattern: '^Photo' }),
    ]
    expect(lines('Head\n\nPhoto here  –Wire', rules)).toEqual([
      'heading | Head',
      'caption | photo | Photo here',
      'notice | wire | –Wire',
    ])
    expect(lines('Head\n\n –Wire', [rule('wire', { pattern: '–Wire$', takes: 'tail' })])).toEqual([
      'heading | Head',
      'boilerplate | wire | –Wire',
    ])
  })
  test('that takes the rest takes pictures too', () => {
    const rules = [rule('end', { pattern: '^More$', takes: 'rest' }), rule('picture', { element: '^!' })]
    expect(lines('One.\n\nMore\n\n![](a.png)\n\nLast.', rules, 'markdown')).toEqual([
      'body | One.',
      'boilerplate | end | More',
      'boilerplate | end | ',
      'boilerplate | end | Last.',
    ])
  })
})

test('a paragraph of nothing but deleted characters is set aside, not lost', () => {
  expect(lines('Head\n\n※\n\nWords.')).toEqual(['heading | Head', 'boilerplate | ', 'body | Words.'])
})

test('a repeat gives back its kind and rule, what it repeats keeps them', () => {
  const rules = [rule('photo', { kind: 'caption', pattern: '^Photo' })]
  expect(lines('Head\n\nPhoto: A\n\nWords.\n\nPhoto:\nA', rules)).toEqual([
    'heading | Head',
    'caption | photo | Photo: A',
    'body | Words.',
    'repeat | Photo: A',
  ])
})

test('two paragraphs with a caption between them are repeated by one', () => {
  const rules = [rule('photo', { kind: 'caption', pattern: '^Photo' })]
  expect(lines('Head\n\nOne.\n\nPhoto: A\n\nTwo.\n\nOne. Two.', rules).at(-1)).toBe('repeat | One. Two.')
})

test('what is set aside is never repeated', () => {
  const rules = [rule('ad', { pattern: '^Buy' })]
  expect(
    lines(
      'Head\n\nBuy now, it is cheap and it will not stay so for long.\n\nit is cheap and it will not stay so for long.',
      rules,
    ).at(-1),
  ).toBe('body | it is cheap and it will not stay so for long.')
})

describe('words that cannot be placed are a fault, never a guess', () => {
  test.each([
    ['a tag that never ends', 'One.\n\n<div class="x', 3, 'never ends'],
    ['a picture whose words hold an address', '![a [b](c) d](e.png)', 1, 'cannot be told'],
    ['a character that Markdown replaces', 'a\0b', 1, 'cannot be told'],
  ])('%s', (_, text, at, message) => {
    expect(read(text, [], 'markdown').faults).toMatchObject([
      { file: 'a.txt', line: at, message: expect.stringContaining(message) },
    ])
  })
})

test('a tag, a comment and code are no words; what only looks like a tag is', () => {
  expect(lines('<p>a<!-- b --><style>c</style> < d & e<wbr>f</p>', [], 'markdown')).toEqual(['body | a < d & ef'])
})

test('an empty file has no blocks', () => {
  for (const text of ['', '\uFEFF', ' \r\n\r\n'])
    expect(read(text)).toEqual({ blocks: [], fields: [], faults: [], ruleFaults: [] })
})

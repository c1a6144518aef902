import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cleaningSchema } from '../schema/index.ts'
import { readDocument } from './document.ts'
import { cleaningFaults } from './rules.ts'

const reason = { en: '-', zh: '-' }
const rule = (id: string, pattern: string, more: object = {}) => ({
  id,
  kind: 'notice' as const,
  pattern,
  takes: 'block' as const,
  reason,
  ...more,
})

describe('the rules in use', () => {
  const cleaning = cleaningSchema.parse(parse(readFileSync('seeds/coding/cleaning.yaml', 'utf8')))

  const withExample = <Rule extends { readonly id: string; readonly example?: string | undefined }>(
    rules: readonly Rule[],
  ) => rules.filter(({ example }) => example !== undefined).map((one) => [one.id, one] as const)

  test('each that has an example takes it with all rules before it in force', () => {
    expect(cleaningFaults(cleaning)).toEqual([])
  })

  test.each(withExample(cleaning.rules))('%s fires in a document', (_, { id, element, example = '', kind }) => {
    const name = /^<(\w+)/.exec(example)?.[1]
    const text = name ? `<p>Before</p>${example}</${name}><p>After</p>` : `Before\n\n${example}\n\nAfter`
    const format = element ? 'markdown' : 'plain'
    const { blocks, faults } = readDocument({ file: 'a.txt', text, format, cleaning, ownRules: [] })
    expect(faults).toEqual([])
    expect(blocks.filter((block) => block.rule === id).map((block) => block.kind)).toContain(kind)
    expect(blocks[0]?.mapped.text).toBe('Before')
  })

  test.each(withExample(cleaning.characters))('without %s a document reads otherwise', (_, one) => {
    const text = one.example ?? ''
    const read = (characters: typeof cleaning.characters) =>
      readDocument({ file: 'a.txt', text, cleaning: { characters, rules: [] }, ownRules: [] }).blocks.map(
        ({ mapped }) => mapped.text,
      )
    const before = cleaning.characters.slice(0, cleaning.characters.indexOf(one))
    expect(read([...before, one])).not.toEqual(read(before))
  })
})

test('an expression that is none is named with its place', () => {
  const faults = cleaningFaults({
    characters: [{ id: 'a', pattern: '(', replace: '', reason }],
    rules: [rule('fine', 'x'), rule('broken', '[a')],
  })
  expect(faults.map(({ path, text }) => [path, text])).toEqual([
    [['characters', 0, 'pattern'], '('],
    [['rules', 1, 'pattern'], '[a'],
  ])
  expect(faults[0]?.expected).toContain('regular expression')
})

test('a rule that cannot work is noticed', () => {
  const faults = cleaningFaults({
    characters: [{ id: 'never', pattern: 'z', replace: '', reason, example: 'abc' }],
    rules: [rule('first', '^a'), rule('hidden', '^ab', { example: 'abc' }), rule('wrong', '^b', { example: 'c' })],
  })
  expect(faults.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['characters.0.example', 'never changes nothing in its example'],
    ['rules.1.example', 'hidden does not take its example; first, which stands before it, does'],
    ['rules.2.example', 'wrong does not take its example'],
  ])
})

describe('a rule of one document', () => {
  const read = (ownRules: readonly ReturnType<typeof rule>[]) =>
    readDocument({
      file: 'a.txt',
      text: 'Head\n\nWords here.',
      cleaning: { characters: [], rules: [rule('common', '^Words')] },
      ownRules,
    })

  test('is tried before the common ones', () => {
    expect(read([rule('own', '^Words')]).blocks[1]?.rule).toBe('own')
    expect(read([]).blocks[1]?.rule).toBe('common')
  })

  test('that takes nothing is a fault', () => {
    expect(read([rule('own', '^Head'), rule('idle', '^Nowhere')]).ruleFaults).toMatchObject([
      { path: ['rules', 1, 'pattern'], text: '^Nowhere' },
    ])
  })

  test('that is no expression is a fault, and is not called idle too', () => {
    expect(read([rule('broken', '(')]).ruleFaults).toMatchObject([{ path: ['rules', 0, 'pattern'], text: '(' }])
  })
})

test('only an expression of words can take a tail', () => {
  const shape = cleaningSchema.shape.rules.element
  const given = { id: 'a', kind: 'notice', element: '<', takes: 'tail', reason }
  expect(shape.safeParse(given).error?.issues[0]?.message).toBe('takes: tail needs a pattern')
})

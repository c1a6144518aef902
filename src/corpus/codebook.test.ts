import { expect, test } from 'vitest'
import { type Book, groupsOf, keysOf, listKey } from './codebook.ts'

const both = (word: string) => ({ en: word, zh: word })
const code = (id: string) => ({ id, label: both(id), definition: both(id), from: [] })
// a book with what these questions ask for, every list else empty
const book = new Proxy(
  { dimension: [{ ...code('agency'), values: [code('coerced')] }], speechMode: [code('direct')] },
  { get: (lists, name) => Reflect.get(lists, name) ?? [] },
) as unknown as Book

test('every dimension, list and value has a key that a link can carry', () => {
  const groups = groupsOf(book)
  const keys = keysOf(groups)
  for (const key of ['agency', 'agency.coerced', 'speech-mode', 'speech-mode.direct', 'certainty'])
    expect(keys).toContain(key)
  expect(keys).not.toContain('agency.direct')
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/)
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
})

test('a list is called in links as ids are', () => expect(listKey('topicStatus')).toBe('topic-status'))

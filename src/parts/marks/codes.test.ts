import { describe, expect, test } from 'vitest'
import type { TermId } from '../../corpus/types.ts'
import { codeClass, codeClassAt, isTwoStrokes } from './codes.ts'

const words = { en: '', zh: '' }
const bookOf = (...ids: readonly string[]) => ({
  // the ids of a closed list are its terms, by definition
  dimension: ids.map((id) => ({ id: id as TermId, label: words, definition: words, from: [], values: [] })),
})

describe('the line of a dimension', () => {
  test('is that of its place in the codebook, whatever its id', () => {
    const lines = (...ids: readonly string[]) => ids.map((id) => codeClass(bookOf(...ids), id))
    expect(lines('label', 'drive', 'cause')).toEqual(lines('label', 'agency', 'cause'))
    expect(lines('label', 'drive', 'cause')).toEqual(['code-1', 'code-2', 'code-3'])
    expect(lines('drive', 'label')).toEqual(['code-1', 'code-2'])
  })

  test('is nobody else’s, in a codebook of six and of fifteen', () => {
    const all = Array.from({ length: 15 }, (_, at) => codeClassAt(at))
    expect(all[5]).toBe('code-1 code-again-1')
    expect(new Set(all).size).toBe(15)
  })

  test('is a hair where the codebook has no such dimension', () => {
    expect(codeClass(bookOf('label'), 'mood')).toBe('code-0')
    expect(isTwoStrokes(-1)).toBe(false)
  })

  test('is two strokes where it is a wave or a double line, in every round', () =>
    expect(Array.from({ length: 10 }, (_, at) => isTwoStrokes(at))).toEqual(
      [0, 1].flatMap(() => [false, false, false, true, true]),
    ))
})

/** Around each file of component tests: the styles as the app loads them, and no word in red. */
import '../../src/styles/index.css'
import { afterEach, expect, vi } from 'vitest'

let faults: string[] = []
const say = console.error
console.error = (...words: readonly unknown[]) => {
  faults.push(words.map(String).join(' '))
  say(...words)
}

afterEach(() => {
  vi.restoreAllMocks()
  const seen = faults
  faults = []
  expect(seen, 'nothing goes wrong in the browser').toEqual([])
})

import { describe, expect, it } from 'vitest'
import { doAgree } from './moments.ts'

const agree = (...reads: readonly string[]) => doAgree(reads.map((one) => ({ reads: one })))

describe('moments that a file states', () => {
  it('agree when one is only less exact than the other', () => {
    expect(agree('2020-03', '2020-03-14', '2020-03-14T09:26Z')).toBe(true)
    expect(agree('2020-03-14')).toBe(true)
    expect(agree()).toBe(true)
  })

  it('differ on the day, and on the hour of one day', () => {
    expect(agree('2020-03-14', '2020-03-15')).toBe(false)
    expect(agree('2020-03-14T09:26Z', '2020-03-14', '2020-03-14T18:00Z')).toBe(false)
  })
})

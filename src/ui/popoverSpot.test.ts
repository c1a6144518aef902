import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spotBeside } from './popoverSpot.ts'

test('a card that fits a window stays inside it, wherever its button is', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 320, max: 1440 }),
    left: fc.integer({ min: 0, max: 2560 }),
    top: fc.integer({ min: 0, max: 1400 }),
    card: fc.record({ width: fc.integer({ min: 100, max: 304 }), height: fc.integer({ min: 40, max: 3000 }) }),
  })
  fc.assert(
    fc.property(sizes, ({ width, height, left, top, card }) => {
      fc.pre(top + 24 <= height && left <= width)
      const spot = spotBeside({ left, top, bottom: top + 24 }, card, { width, height })
      expect(spot.left).toBeGreaterThanOrEqual(8)
      expect(spot.left + card.width).toBeLessThanOrEqual(width - 8)
      expect(spot.top).toBeGreaterThanOrEqual(8)
      expect(spot.top + Math.min(card.height, spot.maxHeight)).toBeLessThanOrEqual(height)
    }),
  )
})

test('it opens below its button where there is room, else above', () => {
  const [window, card] = [
    { width: 400, height: 600 },
    { width: 200, height: 200 },
  ]
  expect(spotBeside({ left: 20, top: 100, bottom: 124 }, card, window).top).toBe(128)
  expect(spotBeside({ left: 20, top: 500, bottom: 524 }, card, window).top).toBe(296)
})

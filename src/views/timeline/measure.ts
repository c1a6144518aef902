import type { Face, Measure } from './labels.ts'

/** The chart's types, as chart.css sets them: weight, size in rem, family. */
const FACES: { readonly [F in Face]: readonly [weight: number, rem: number, family: '--font-sans' | '--font-serif'] } =
  {
    label: [400, 0.8125, '--font-sans'],
    note: [400, 0.75, '--font-sans'],
    letter: [700, 0.875, '--font-serif'],
    big: [700, 1.375, '--font-serif'],
  }

function fontOf(face: Face): string {
  const root = getComputedStyle(document.documentElement)
  const [weight, rem, family] = FACES[face]
  return `${weight} ${rem * Number.parseFloat(root.fontSize)}px ${root.getPropertyValue(family) || 'serif'}`
}

/** Measures text in the page's own fonts, each text once. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  const fonts = new Map<Face, string>()
  return (text, face) => {
    const key = `${face} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const font = fonts.get(face) ?? fontOf(face)
    fonts.set(face, font)
    if (context !== null) context.font = font
    // without a canvas, an em for each character: too wide, so nothing touches
    const width = context?.measureText(text).width ?? [...text].length * 16
    known.set(key, width)
    return width
  }
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../types.ts'
import { inRuns } from './aside.ts'

const kinds = ['body', 'caption', 'boilerplate', 'repeat'] as const
const blocks = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), rule: fc.constantFrom('appeal', 'share') }))
  .map((all) =>
    all.map(({ kind, rule }, index): Block => ({ index, kind, rule, text: '', start: index, end: index + 1, map: [] })),
  )

test('every block is in exactly one run, in the order of the file', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      expect(inRuns(all).flatMap((run) => (run.kind === 'text' ? [run.block] : run.blocks))).toEqual(all)
    }),
  )
})

test('neighbours fold together only for the same kind and the same reason', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const runs = inRuns(all)
      for (const [at, run] of runs.entries()) {
        if (run.kind === 'text') continue
        const [first] = run.blocks
        expect(run.blocks.every(({ kind, rule }) => kind === first.kind && rule === first.rule)).toBe(true)
        const next = runs[at + 1]
        if (next?.kind === 'aside')
          expect([next.blocks[0].kind, next.blocks[0].rule]).not.toEqual([first.kind, first.rule])
      }
    }),
  )
})

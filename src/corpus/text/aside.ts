import type { Block, BlockKind } from '../types.ts'

/** A run of a document's blocks: text to read, or blocks of one rule that were set aside together. */
export type BlockRun =
  | { readonly kind: 'text'; readonly block: Block }
  | { readonly kind: 'aside'; readonly blocks: readonly [Block, ...Block[]] }

/** Never counted, never quoted, and never dropped in silence. */
export const isAside = (kind: BlockKind): boolean => kind === 'boilerplate' || kind === 'repeat'
const together = (a: Block, b: Block): boolean => a.kind === b.kind && a.rule === b.rule

/** Blocks in order; neighbours set aside for the same reason become one. */
export const inRuns = (blocks: readonly Block[]): readonly BlockRun[] => {
  const runs: BlockRun[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (!isAside(block.kind)) runs.push({ kind: 'text', block })
    else if (last?.kind === 'aside' && together(last.blocks[0], block))
      runs[runs.length - 1] = { kind: 'aside', blocks: [...last.blocks, block] }
    else runs.push({ kind: 'aside', blocks: [block] })
  }
  return runs
}

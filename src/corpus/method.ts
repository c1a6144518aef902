/** What the page of methods says of one corpus, beside what its records say. */
import type { Bilingual, Block, BlockKind, CleaningRule, DocumentText } from './types.ts'

/** What a corpus may say of itself, in paragraphs of its own. */
export type NotePart = 'selection' | 'limits' | 'dating' | 'coding' | 'glossing'

export type Method = {
  /** None: the corpus does not say. */
  readonly notes: { readonly [Part in NotePart]: readonly Bilingual[] }
  /** What is replaced inside every block, in order. */
  readonly characters: readonly CleaningRule[]
}

/** A published data file; `path` below `data/`. */
export type DataFile = { readonly path: string; readonly bytes: number; readonly sha256: string }

/** What one rule did to each document: how many blocks it took, in the order of the texts. */
export type RuleCounts = {
  /** Absent for repeats, which no rule names: they say again what stands above. */
  readonly rule?: CleaningRule
  readonly kind: BlockKind
  readonly counts: readonly number[]
}

const takenBy = (id: string | undefined, kind: BlockKind) => (block: Block) => block.rule === id && block.kind === kind

/** Every rule that took something, in the order in which rules are tried; repeats last. */
export function ruleCounts(texts: readonly DocumentText[]): readonly RuleCounts[] {
  const blocks = texts.flatMap((text) => text.blocks)
  const count = (id: string | undefined, kind: BlockKind) =>
    texts.map((text) => text.blocks.filter(takenBy(id, kind)).length)
  const rules = new Map(texts.flatMap((text) => text.rules.map((rule) => [rule.id, rule] as const)))
  const rows = [...rules.values()].flatMap((rule): readonly RuleCounts[] => {
    const kinds = new Set(blocks.filter((block) => block.rule === rule.id).map(({ kind }) => kind))
    return [...kinds].map((kind) => ({ rule, kind, counts: count(rule.id, kind) }))
  })
  const repeats = count(undefined, 'repeat')
  return repeats.some((n) => n > 0) ? [...rows, { kind: 'repeat', counts: repeats }] : rows
}

/** Rules that were tried and took nothing. */
export function idleRules(texts: readonly DocumentText[]): readonly CleaningRule[] {
  const used = new Set(texts.flatMap((text) => text.blocks.map(({ rule }) => rule)))
  const rules = new Map(texts.flatMap((text) => text.rules.map((rule) => [rule.id, rule] as const)))
  return [...rules.values()].filter(({ id }) => !used.has(id))
}

import { type Fault, placeOf } from '../faults.ts'
import type { Rule } from '../schema/index.ts'
import { type DraftBlock, draftBlocks, withPlainHeading } from './blocks.ts'
import { type Cleaning, clean, compileCharacters, compileRules, type RuleFault } from './clean.ts'
import { cut } from './cut.ts'
import { type FrontMatterField, readFrontMatter } from './frontMatter.ts'
import { type Sorted, sortStretches } from './kinds.ts'
import { markdownPieces } from './markdown.ts'
import type { Pieces } from './pieces.ts'
import { plainPieces } from './plain.ts'

export type { DraftBlock } from './blocks.ts'

export type DraftDocument = {
  readonly blocks: readonly DraftBlock[]
  readonly fields: readonly FrontMatterField[]
  readonly faults: readonly Fault[]
  /** What is wrong with `ownRules`; paths begin with 'rules'. */
  readonly ruleFaults: readonly RuleFault[]
}

/** Rules of one document that take nothing in it: the document has changed, or the rule never fitted. */
function idleRules(ownRules: readonly Rule[], sorted: readonly Sorted[]): readonly RuleFault[] {
  return ownRules.flatMap((rule, index) => {
    const works = sorted.some(({ taken }) => taken?.rule === rule)
    const by = rule.element === undefined ? 'pattern' : 'element'
    return works
      ? []
      : [
          {
            path: ['rules', index, by],
            text: rule[by] ?? '',
            message: `the rule ${rule.id} takes nothing in its document`,
          },
        ]
  })
}

/** The parts between front matter and end. A byte order mark is left to the cleaning rules, but the Markdown parser counts it not. */
function body(raw: string, start: number, plain: boolean): Pieces {
  if (plain) return { pieces: plainPieces(raw, start), troubles: [] }
  return markdownPieces(raw, start === 0 && raw.startsWith('\uFEFF') ? 1 : start)
}

/**
 * From a file's text to its blocks in order, typed and clean; a front-matter title first. Front matter means Markdown
 * unless `format` says otherwise. `ownRules`, the document's own, are tried before the common ones. Faults: front matter
 * that is not YAML, words that cannot be placed, an element that a rule takes but that is not closed. Expressions of
 * `cleaning` that are invalid are passed over here: `cleaningFaults` reports them once for all documents.
 */
export function readDocument(given: {
  readonly file: string
  readonly text: string
  readonly format?: 'plain' | 'markdown' | undefined
  readonly cleaning: Cleaning
  readonly ownRules: readonly Rule[]
}): DraftDocument {
  const { file, text: raw, cleaning, ownRules } = given
  const own = compileRules(ownRules)
  const trials = [...own.tried, ...compileRules(cleaning.rules).tried]
  const substitutions = compileCharacters(cleaning.characters).tried

  const front = readFrontMatter(file, raw)
  const plain = (given.format ?? (front ? 'markdown' : 'plain')) === 'plain'
  const title = front?.title && clean(front.title, substitutions)
  const read = body(raw, front?.range.end ?? 0, plain)
  const found = cut(raw, read.pieces, trials)
  const sorted = sortStretches(found.stretches, trials, substitutions)

  const troubles = [...read.troubles, ...found.troubles]
  const faults = troubles.map(({ offset, message }) => ({ ...placeOf(file, raw, offset), message }))
  return {
    blocks: draftBlocks(title, plain ? withPlainHeading(raw, sorted, title) : sorted),
    fields: front?.fields ?? [],
    faults: [...(front?.faults ?? []), ...faults],
    ruleFaults: own.faults.length > 0 ? own.faults : idleRules(ownRules, sorted),
  }
}

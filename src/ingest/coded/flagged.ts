/** Words that lie on a defect which corrupts them. */
import type { CodingBook, Defect } from '../../corpus/coded.ts'
import { type BlockRange, blockRangeOf, byBlock, type CodedContext } from './context.ts'

/** What stands between the words of the text (an empty stretch) is under no frame: only stretches that share a character are. */
const overlaps = (a: BlockRange, b: BlockRange) => b.start < b.end && a.start < b.end && b.start < a.end

/** Whether a stretch shares words with a defect of a kind that corrupts. */
export function flagger(
  defects: readonly Defect[],
  { defectKind }: Pick<CodingBook, 'defectKind'>,
  { texts }: CodedContext,
): (stretch: BlockRange) => boolean {
  const corrupting = new Set(defectKind.filter(({ corrupts }) => corrupts).map(({ id }) => id))
  const corruptIn = byBlock(
    defects.filter(({ kind }) => corrupting.has(kind)).flatMap(({ passage }) => blockRangeOf(passage, texts) ?? []),
  )
  return (stretch) => corruptIn(stretch.block).some((defect) => overlaps(stretch, defect))
}

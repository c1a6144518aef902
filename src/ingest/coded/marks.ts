/** No quotation mark without a record: whoever reads one sees whether somebody is quoted. */
import type { Passage } from '../../corpus/types.ts'
import { type Fault, placeOf } from '../faults.ts'
import { isCounted } from '../join/anchor.ts'
import type { ReadText } from '../join/check.ts'
import type { DraftBlock } from '../read/document.ts'
import { rawRange } from '../read/mapped.ts'
import { type BlockRange, blockRangeOf, byBlock, type CodedContext } from './context.ts'
import { quotationMarks } from './quotationMarks.ts'

const isBlank = (text: string) => text.trim() === ''

/** Whether the mark at offset `at` of the block's clean text lies in the stretch or directly beside it, white space between allowed. */
const touches = ({ block, start, end }: BlockRange, at: number) =>
  at < start ? isBlank(block.mapped.text.slice(at + 1, start)) : at < end || isBlank(block.mapped.text.slice(end, at))

/** Characters around a mark, on either side. */
const beside = 20

function unexplained(document: ReadText, block: DraftBlock, at: number): Fault {
  const { text } = block.mapped
  const place = placeOf(document.file, document.text, rawRange(block.mapped, at, at + 1).start)
  const words = `${[...text.slice(0, at)].slice(-beside).join('')}⟦${text[at]}⟧${[...text.slice(at + 1)].slice(0, beside).join('')}`
  return {
    ...place,
    message: `a quotation mark that no record explains: “${words}”`,
    expected:
      'a quotation of words in quotation marks, or an entry in marks, that holds it or stands directly beside it',
  }
}

function blameBare(what: string, passage: Passage, document: ReadText, { check }: CodedContext) {
  check.add([
    {
      ...placeOf(document.file, document.text, document.points.toUtf16(passage.start)),
      message: `${what}, but no quotation mark stands in or directly beside them: “${passage.clean ?? passage.quote}”`,
      expected: 'words that hold a quotation mark or touch one; a rendering without marks is no quotation in marks',
    },
  ])
}

/** Words that a record says stand in quotation marks; `what` is null where its mode is unknown, and they only may. */
export type Claimed = { readonly what: string | null; readonly passage: Passage }
type Claim = Claimed & BlockRange

/**
 * Blames every quotation mark of the counted blocks that no claim holds or directly touches; and every claim that holds or
 * touches no quotation mark. Both at the place in the document.
 */
export function blameMarks(claimed: readonly Claimed[], context: CodedContext) {
  // where no record could be read, which is a fault already, no mark lacks its own
  if (claimed.length === 0 && !context.isSound('voices.yaml')) return
  const claimsIn = byBlock(
    claimed.flatMap((one): readonly Claim[] => {
      const stretch = blockRangeOf(one.passage, context.texts)
      return stretch ? [{ ...one, ...stretch }] : []
    }),
  )
  for (const document of context.texts) {
    for (const block of document.blocks.filter(isCounted)) {
      const at = quotationMarks(block.mapped.text)
      const claims = claimsIn(block)
      const bare = at.filter((mark) => !claims.some((claim) => touches(claim, mark)))
      context.check.add(bare.map((mark) => unexplained(document, block, mark)))
      for (const claim of claims)
        if (claim.what !== null && !at.some((mark) => touches(claim, mark)))
          blameBare(claim.what, claim.passage, document, context)
    }
  }
}

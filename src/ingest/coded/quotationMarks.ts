/** Where a text prints quotation marks, apostrophes told apart. */

const marks = /[“”„‟‘’‚‛"＂'「」『』﹁﹂﹃﹄〝〞〟«»‹›]/gu
/** Letters and digits of scripts that write apostrophes; Han and kana do not. */
const wordUnit = /[\p{L}\p{M}\p{N}]/u
const withoutApostrophe = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const isWord = (character: string | undefined) =>
  character !== undefined && wordUnit.test(character) && !withoutApostrophe.test(character)

const openers: Readonly<Record<string, string>> = { '’': '‘', "'": "'" }

/**
 * UTF-16 offsets of every quotation mark in `text`: those of Chinese, English and of other languages (German „ “, French « »), each a
 * single unit; 《 》 mark titles and do not count. ’ and ' are apostrophes between letters or digits (“it’s”), and after one where no single mark is open (“the firms’ plan”);
 * ’ also before one (“Inc.’s”).
 */
export function quotationMarks(text: string): readonly number[] {
  let open: string | null = null
  return [...text.matchAll(marks)].flatMap(({ 0: mark, index }) => {
    const opener = openers[mark]
    if (opener === undefined) {
      // in German ‘ closes what ‚ opened
      if (mark === '‘' || mark === '‚') open = open === '‚' ? null : mark
      return [index]
    }
    const before = isWord([...text.slice(Math.max(0, index - 2), index)].at(-1))
    const after = isWord([...text.slice(index + 1, index + 3)][0])
    if (before && (after || open !== opener)) return []
    // “Inc.’s”: a closing mark that closes nothing, before a letter
    if (mark === '’' && after && open !== opener) return []
    open = mark === "'" && open !== mark ? mark : null
    return [index]
  })
}

/** CSV as spreadsheets and statistics programs both read it: UTF-8 with a byte order mark, CRLF, RFC 4180 quoting. */

/** A source's own words, which nothing may be put in front of: `text[start:end] == quote` must hold for whoever checks it. */
type Exact = { readonly exact: string }

/** Empty means missing; a list is joined by `|`. */
export type Cell = string | number | null | undefined | readonly string[] | Exact

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
const guard = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function printed(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return quoted(guard(cell))
  return quoted('exact' in cell ? cell.exact : guard(cell.join('|')))
}

/** A whole file; `rows` have their cells in the order of `names`. */
export function csv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[names, ...rows].map((row) => `${row.map(printed).join(',')}\r\n`).join('')}`
}

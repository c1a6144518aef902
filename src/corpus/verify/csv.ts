import Papa from 'papaparse'

/**
 * Rows of cells, the header first. RFC 4180, after a byte order mark if there is one; lines end with CR LF or LF.
 * A SyntaxError where a quoted cell does not end, or goes on after its closing mark.
 */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  // without its last line end, after which the library reads one more line, of one empty cell
  const lines = csv.replace(/\r?\n$/, '')
  // never with `worker`: it makes a script from a blob, which the page's policy refuses
  const { data, errors } = Papa.parse<readonly string[]>(lines, { delimiter: ',' })
  if (errors[0]) throw new SyntaxError(errors[0].message)
  return data
}

/** Rows of cells, the header first. RFC 4180, after a byte order mark if there is one; lines end with CR LF or LF. */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  const text = csv.replace(/^\uFEFF/, '')
  const rows: string[][] = []
  let row: string[] = []
  // one cell and what ends it: sticky, so that nothing between two cells is passed over
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y
  while (cell.lastIndex < text.length || row.length > 0) {
    const found = cell.exec(text)
    if (found === null) throw new SyntaxError('no CSV')
    const [, quoted, plain = '', end] = found
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

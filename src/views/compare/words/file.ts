/** The naming matrix as the rows of a file: stable names in English, ids, plain numbers. */

import type { NamingRow } from '../../../corpus/framing/namingMatrix.ts'
import { fold } from '../../../corpus/text/fold.ts'
import { type Cell, csv } from '../../../publish/csv.ts'

const names = [
  ...['referent', 'contested', 'document', 'status', 'words', 'tone'],
  ...['count', 'starts', 'ends', 'count_once_per_work'],
] as const

const cellsOf = (row: NamingRow): readonly (readonly Cell[])[] =>
  row.cells.flatMap(({ document, words }) => {
    const head = [row.referent.id, String(row.contested), document]
    if (words.length === 0) return [[...head, 'not-named', ...names.slice(4).map(() => undefined)]]
    return words.map((one) => [
      ...head,
      'named',
      { exact: one.words },
      one.tone,
      one.count,
      one.passages.map(({ start }) => String(start)),
      one.passages.map(({ end }) => String(end)),
      row.forms.find(({ words: form }) => fold(form) === fold(one.words))?.count,
    ])
  })

/** One row for each source and form of words; offsets are code points of the raw file, in the order of the places. */
export const namingsCsv = (rows: readonly NamingRow[]): string => csv(names, rows.flatMap(cellsOf))

/** What every public table is made of: columns with a name, a type, a description in both languages and a cell. */
import type { Bilingual } from '../corpus/types.ts'
import { type Cell, csv } from './csv.ts'

export type Column<Row> = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'date'
  readonly about: Bilingual
  readonly cell: (row: Row) => Cell
}

/** A table closed over its rows' type: what a file needs to know of it. */
export type Table = {
  readonly name: string
  readonly about: Bilingual
  readonly columns: readonly {
    readonly name: string
    readonly type: Column<never>['type']
    readonly about: Bilingual
  }[]
  readonly csv: string
}

/** A table of `rows`, each cell by its column. */
export function table<Row>(
  name: string,
  about: Bilingual,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    about,
    columns,
    csv: csv(
      columns.map((column) => column.name),
      rows.map((row) => columns.map((column) => column.cell(row))),
    ),
  }
}

export const text = <Row>(name: string, en: string, zh: string, cell: Column<Row>['cell']): Column<Row> => ({
  name,
  type: 'string',
  about: { en, zh },
  cell,
})
export const count = <Row>(name: string, en: string, zh: string, cell: (row: Row) => number): Column<Row> => ({
  name,
  type: 'integer',
  about: { en, zh },
  cell,
})
export const date = <Row>(name: string, en: string, zh: string, cell: Column<Row>['cell']): Column<Row> => ({
  name,
  type: 'date',
  about: { en, zh },
  cell,
})

export type WithRange = { readonly start: number; readonly end: number }
export const start = count<WithRange>(
  'start',
  'First code point of the words in the raw file (decoded as UTF-8, byte order mark kept), from 0',
  '所引文字在原始文件中的起始码点（按UTF-8解码，保留字节顺序标记），从0计',
  (row) => row.start,
)
export const end = count<WithRange>('end', 'The code point after the last one', '末尾码点之后的位置', (row) => row.end)
export const clean = text<{ readonly clean?: string }>(
  'clean',
  'What the words read in the clean text, where that differs from the file (entities, markup); empty where it is the same, and for words outside the text',
  '在净化文本中的写法，仅在与文件不同时填写（字符实体、标记）',
  (row) => (row.clean === undefined ? undefined : { exact: row.clean }),
)

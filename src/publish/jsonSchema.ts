/** `schema.json`: JSON Schema (draft 2020-12) of a row of each table, from the declarations that also write the tables. */
import type { Table } from './columns.ts'

const types = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  date: { type: 'string', format: 'date' },
} as const

/** A row as a reader of CSV gets it: an empty cell is a property left out. */
const row = ({ name, about, columns }: Table) => ({
  title: `${about.en} / ${about.zh}`,
  $comment: `${name}.csv`,
  type: 'object',
  properties: Object.fromEntries(
    columns.map((column) => [
      column.name,
      { ...types[column.type], description: `${column.about.en} / ${column.about.zh}` },
    ]),
  ),
  additionalProperties: false,
})

/** `#/$defs/<table>` describes a row of `<table>.csv`. */
export const jsonSchema = (tables: readonly Table[]): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: Object.fromEntries(tables.map((table) => [table.name, row(table)])),
})

/** Tables with a row for each of a closed set of keys, walked key by key without losing the type. */

/** The keys of a table, in the order in which it is written. */
export const keysIn = <T extends object>(table: T): readonly (keyof T & string)[] =>
  // a literal has no keys beside those of its type
  Object.keys(table) as (keyof T & string)[]

/** A table with the same keys, each row made from its key and the row it had. */
export const mapRows = <T extends object, Row>(
  table: T,
  rowOf: (row: T[keyof T & string], key: keyof T & string) => Row,
): { readonly [K in keyof T]: Row } =>
  // the very keys of `table`, one row for each
  Object.fromEntries(keysIn(table).map((key) => [key, rowOf(table[key], key)])) as { [K in keyof T]: Row }

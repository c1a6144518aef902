/** What every public table is made of: columns with a name, a type, a description in both languages and a cell. */
import type { Corpus } from '../corpus/corpus.ts'
import type { Bilingual, Passage } from '../corpus/types.ts'
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

/** A table of any corpus: closed over its rows' type like `Table`, and made into one once its name and its corpus are known. */
export type Declared = Omit<Table, 'name' | 'csv'> & { readonly csvOf: (corpus: Corpus) => string }

/** A table of the `rows` that a corpus has, each cell by its column. */
export const declared = <Row>(
  about: Bilingual,
  columns: readonly Column<Row>[],
  rows: (corpus: Corpus) => readonly Row[],
): Declared => ({ about, columns, csvOf: (corpus) => csvBy(columns, rows(corpus)) })

export const csvBy = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  csv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  )

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

/** A record with its passage's fields at top level, as the columns of places take them. */
export type Placed<Row extends { readonly passage: Passage }> = Omit<Row, 'passage'> & Passage
export const placed = <Row extends { readonly passage: Passage }>({ passage, ...row }: Row): Placed<Row> => ({
  ...row,
  ...passage,
})

export const document = text<{ readonly document: string }>(
  'document',
  'Id of the document',
  '文档标识',
  (row) => row.document,
)
export const block = count<{ readonly block: number }>(
  'block',
  'Position of the block in the document, from 0, as in blocks.csv',
  '段块在文档中的次序，从0计，与blocks.csv一致',
  (row) => row.block,
)
export const printed = text<{ readonly quote: string }>(
  'as_printed',
  'The file’s own characters',
  '文件中的原字',
  (row) => ({ exact: row.quote }),
)
export const quote: typeof printed = { ...printed, name: 'quote' }

export const corrupted: readonly Column<{ readonly corrupt?: Bilingual }>[] = [
  text(
    'corrupt_en',
    'The only or deciding passage that tells it is garbled, and how it is read, in English',
    '唯一或关键的一处文字有讹误，及其读法（英文）',
    (row) => row.corrupt?.en,
  ),
  text(
    'corrupt_zh',
    'The only or deciding passage that tells it is garbled, and how it is read, in Chinese',
    '唯一或关键的一处文字有讹误，及其读法（中文）',
    (row) => row.corrupt?.zh,
  ),
]

export const titles: readonly Column<{ readonly title: Bilingual }>[] = [
  text('title_en', 'Title in English, our words', '英文标题（本站撰写）', (row) => row.title.en),
  text('title_zh', 'Title in Chinese, our words', '中文标题（本站撰写）', (row) => row.title.zh),
]
export const doubts: readonly Column<{ readonly doubt?: Bilingual }>[] = [
  text(
    'doubt_en',
    'What is unsure about the record, in English; empty where nothing is',
    '存疑之处（英文）；无疑则为空',
    (row) => row.doubt?.en,
  ),
  text(
    'doubt_zh',
    'What is unsure about the record, in Chinese; empty where nothing is',
    '存疑之处（中文）；无疑则为空',
    (row) => row.doubt?.zh,
  ),
]

/** What words with a defect say as printed, for who does not read them. */
export const rendered = <Row>(cell: (row: Row) => string | undefined): Column<Row> =>
  text(
    'rendered',
    'The printed words in the other language, our rendering; empty where it would say nothing',
    '所印文字的另一语言译写（本站所译）；无须译写则为空',
    cell,
  )

/** A text of ours in the language of a passage's document, where that is one of the interface's. */
export function inOwnLanguage(
  ours: Bilingual | undefined,
  { document: id }: Pick<Passage, 'document'>,
  documents: Corpus['documents'],
): string | undefined {
  const tag = documents.find((one) => one.id === id)?.language
  const language = tag && new Intl.Locale(tag).language
  return language === 'en' || language === 'zh' ? ours?.[language] : undefined
}

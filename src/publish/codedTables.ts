/** The public tables of all coded records, each declared beside its kind. */
import type { Reading } from '../corpus/coded.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { agreementTables } from './codedAgreement.ts'
import { judgmentTables } from './codedJudgments.ts'
import { moneyTables } from './codedMoney.ts'
import { voiceTables } from './codedVoices.ts'
import { type Column, type Table, table, text } from './columns.ts'

const readingColumns: readonly Column<Reading>[] = [
  text('document', 'Id of the document', '文档标识', (row) => row.document),
  text('records', 'Which records were read beside it', '与之对读的记录', (row) => row.records),
  text(
    'found',
    'missing, invented, wrong, or nothing to mend',
    '遗漏（missing）、臆造（invented）、有误（wrong），或无须改动（nothing）',
    (row) => row.found,
  ),
  text('what_en', 'What was found, in English', '所见之处（英文）', (row) => row.what.en),
  text('what_zh', 'What was found, in Chinese', '所见之处（中文）', (row) => row.what.zh),
  text('mended_en', 'How it was mended, in English', '如何改正（英文）', (row) => row.mended?.en),
  text('mended_zh', 'How it was mended, in Chinese', '如何改正（中文）', (row) => row.mended?.zh),
]

/** What researchers recorded of what the documents say, table by table. */
export const codedTables = (corpus: Corpus): readonly Table[] => [
  ...moneyTables(corpus.coding, corpus),
  ...voiceTables(corpus.coding, corpus),
  ...judgmentTables(corpus.coding, corpus),
  ...agreementTables(corpus.coding),
  table(
    'readings',
    {
      en: 'What a reader who had coded nothing found on reading each document beside its records',
      zh: '未参与编码者逐份对读文档与记录的所见',
    },
    readingColumns,
    corpus.coding.readings,
  ),
]

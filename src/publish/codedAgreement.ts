/** The public tables of how the coding was tried: how far two coders agreed, what each recorded, what a later reader found. */
import type { Agreement, Reading, Unit } from '../corpus/agreement/agreement.ts'
import { type Column, count, declared, document, end, type Placed, placed, start, text } from './columns.ts'

/** A figure, which no spreadsheet takes for a formula, minus sign or not. */
const decimals = (figure: number | null) =>
  figure === null ? undefined : { exact: (Number(figure.toFixed(3)) || 0).toFixed(3) }

const dimension = text<{ readonly dimension: string }>(
  'dimension',
  'voice, topic, naming, or an id of the codebook’s dimensions',
  'voice（话语主体）、topic（话题）、naming（称谓），或编码手册中的维度',
  (row) => row.dimension,
)

const compared: typeof dimension = {
  ...dimension,
  about: {
    en: 'voice, topic, naming, or an id of the codebook’s dimensions; grouping: which sources give the same answer to a question; finding: which questions each first pass found',
    zh: 'voice（话语主体）、topic（话题）、naming（称谓），或编码手册中的维度；grouping为哪些来源对问题的回答相同；finding为两次初读各发现哪些问题',
  },
}

const round = count<{ readonly round: number }>(
  'round',
  '1: the first coding; 2: coded again after the definitions were improved',
  '1为首次编码；2为改进定义之后的再次编码',
  (row) => row.round,
)

const agreementColumns: readonly Column<Agreement>[] = [
  compared,
  count('coders', 'How many coded it, each alone', '各自独立编码的人数', (row) => row.coders),
  count('units', 'Units compared: see the column unit', '比较单位数，单位见unit一栏', (row) => row.units),
  text(
    'alpha',
    'Krippendorff’s α for nominal data, three decimals; a sentence’s value is the set of codes in it, no code included; an answer’s is its group, named by the first of its documents, or the status. Empty where no value varies, and for finding',
    '克里彭多夫α系数（名义数据，三位小数）；句的值为其中编码的集合，含空集；回答的值为所在组（以组中首个文档命名）或状态。取值无变化时及finding一行为空',
    (row) => decimals(row.alpha),
  ),
  text('alike', 'Share of units coded alike, three decimals', '编码相同的单位所占比例，三位小数', (row) =>
    decimals(row.alike),
  ),
  count(
    'used',
    'Units in which at least one coder recorded something: a code, an answer, a question found',
    '至少一名编码者有所记录（编码、回答、发现的问题）的单位数',
    (row) => row.used,
  ),
  text(
    'overlap',
    'Characters to which both coders gave the same value, as a share of those to which either gave it, three decimals; empty where whole sentences are coded',
    '两名编码者标注相同值的字符占任一人标注该值的字符的比例，三位小数；以整句编码者为空',
    (row) => decimals(row.overlap),
  ),
  round,
  text(
    'unit',
    'What was compared: sentence, a sentence of a body; answer, a document’s place on a question; question, one of the joined list, dropped ones included',
    '比较单位：sentence为正文句；answer为文档在一个问题上的归属；question为合并清单中的问题，含未采用者',
    (row) => row.unit,
  ),
  count('first', 'Units in which the first coder recorded something', '第一编码者有所记录的单位数', (row) => row.first),
  count('second', 'Units in which the second coder did', '第二编码者有所记录的单位数', (row) => row.second),
  count('both', 'Units in which both did', '两名编码者均有所记录的单位数', (row) => row.both),
]

const unitColumns: readonly Column<Placed<Unit>>[] = [
  document,
  start,
  end,
  dimension,
  round,
  text(
    'first',
    'What the first coder recorded in the sentence, alone; empty: nothing. A naming is referent:tone',
    '第一编码者在该句中独立记录的编码；空为无。称谓写作“对象:语气”',
    (row) => row.first,
  ),
  text(
    'second',
    'What the second coder recorded in it, alone; empty: nothing',
    '第二编码者独立记录的编码；空为无',
    (row) => row.second,
  ),
  text('settled', 'What the final coding has in it; empty: nothing', '定稿中该句的编码；空为无', (row) => row.settled),
  text(
    'because_en',
    'What settled a difference, in English: the ruling or the reason; else empty',
    '分歧何以裁定（英文）：通则或理由；无分歧则为空',
    (row) => row.because?.en,
  ),
  text(
    'because_zh',
    'What settled a difference, in Chinese: the ruling or the reason; else empty',
    '分歧何以裁定（中文）：通则或理由；无分歧则为空',
    (row) => row.because?.zh,
  ),
]

export const agreement = declared(
  {
    en: 'How far two coders agreed, by dimension and round, on the grouping of answers, and what two first passes found',
    zh: '两名编码者的一致程度，按维度与轮次，并及回答的分组与两次初读的发现',
  },
  agreementColumns,
  ({ coding }) => coding.agreement,
)
export const units = declared(
  {
    en: 'What each coder recorded in each sentence, alone, and what was settled',
    zh: '两名编码者在各句中的独立记录及定稿',
  },
  unitColumns,
  ({ coding }) => coding.units.map(placed),
)

const readingColumns: readonly Column<Reading>[] = [
  document,
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
  text(
    'by_en',
    'Who read, where it was not the reader of the others, in English',
    '对读者（与他条不同者，英文）',
    (row) => row.by?.en,
  ),
  text('by_zh', 'The same in Chinese', '对读者（与他条不同者，中文）', (row) => row.by?.zh),
]

export const readings = declared(
  {
    en: 'What a reader who had coded nothing found on reading each document beside its records',
    zh: '未参与编码者逐份对读文档与记录的所见',
  },
  readingColumns,
  ({ coding }) => coding.readings,
)

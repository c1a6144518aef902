/** The public tables of how far two coders agreed, and of what each recorded. */
import type { Agreement, Coding, Unit } from '../corpus/coded.ts'
import type { Passage } from '../corpus/types.ts'
import { type Column, count, end, start, type Table, table, text } from './columns.ts'

/** A figure, which no spreadsheet takes for a formula, minus sign or not. */
const decimals = (figure: number | null) =>
  figure === null ? undefined : { exact: (Number(figure.toFixed(3)) || 0).toFixed(3) }

const agreementColumns: readonly Column<Agreement>[] = [
  text(
    'dimension',
    'voice, topic, naming, or an id of the codebook’s dimensions',
    'voice（话语主体）、topic（话题）、naming（称谓），或编码手册中的维度',
    (row) => row.dimension,
  ),
  count('coders', 'How many coded it, each alone', '各自独立编码的人数', (row) => row.coders),
  count('units', 'Units compared: the sentences of all bodies', '比较单位数：全部正文句', (row) => row.units),
  text(
    'alpha',
    'Krippendorff’s α for nominal data, three decimals; a unit’s value is the set of codes in it, no code included. Empty where no value varies',
    '克里彭多夫α系数（名义数据，三位小数）；每一单位的值为其中编码的集合，含空集。取值无变化时为空',
    (row) => decimals(row.alpha),
  ),
  text('alike', 'Share of units coded alike, three decimals', '编码相同的单位所占比例，三位小数', (row) =>
    decimals(row.alike),
  ),
  count(
    'used',
    'Units in which at least one coder recorded something',
    '至少一名编码者有所记录的单位数',
    (row) => row.used,
  ),
  text(
    'overlap',
    'Characters to which both coders gave the same value, as a share of those to which either gave it, three decimals; empty where whole sentences are coded',
    '两名编码者标注相同值的字符占任一人标注该值的字符的比例，三位小数；以整句编码者为空',
    (row) => decimals(row.overlap),
  ),
  count(
    'round',
    '1: the first coding; 2: coded again after the definitions were improved',
    '1为首次编码；2为改进定义之后的再次编码',
    (row) => row.round,
  ),
]

type UnitRow = Passage & Omit<Unit, 'passage'>

const unitColumns: readonly Column<UnitRow>[] = [
  text('document', 'Id of the document', '文档标识', (row) => row.document),
  start,
  end,
  text(
    'dimension',
    'voice, topic, naming, or an id of the codebook’s dimensions',
    'voice（话语主体）、topic（话题）、naming（称谓），或编码手册中的维度',
    (row) => row.dimension,
  ),
  count(
    'round',
    '1: the first coding; 2: coded again after the definitions were improved',
    '1为首次编码；2为改进定义之后的再次编码',
    (row) => row.round,
  ),
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

/** The table of agreement; what two coders recorded in each sentence as `units`. */
export function agreementTables(coding: Coding): readonly Table[] {
  const units = coding.units.map(({ passage, ...unit }): UnitRow => ({ ...unit, ...passage }))
  return [
    table(
      'agreement',
      { en: 'How far two coders agreed, by dimension and round', zh: '两名编码者的一致程度，按维度与轮次' },
      agreementColumns,
      coding.agreement,
    ),
    table(
      'units',
      {
        en: 'What each coder recorded in each sentence, alone, and what was settled',
        zh: '两名编码者在各句中的独立记录及定稿',
      },
      unitColumns,
      units,
    ),
  ]
}

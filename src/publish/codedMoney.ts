/** The public tables of what was promised and how much: pledges, remarks, amounts, and the numbers that are no money. */
import type { Amount, Currency, PlainNumber, Pledge, Remark } from '../corpus/coded.ts'
import {
  type Column,
  clean,
  corrupted,
  declared,
  document,
  doubts,
  end,
  type Placed,
  placed,
  printed,
  start,
  text,
  titles,
} from './columns.ts'

const pledgeColumns: readonly Column<Pledge>[] = [
  text('id', 'Id of the pledge', '承诺标识', (row) => row.id),
  text(
    'company',
    'Id of the company that pledges, or of the group where it is told of several together',
    '作出承诺的企业标识；就多家一并而言者为该群体的标识',
    (row) => row.company,
  ),
  text(
    'speaker',
    'Id of the person who spoke for it; empty where the texts name nobody',
    '代表企业发言者的标识；文本未指名则为空',
    (row) => row.speaker,
  ),
  text('event', 'Id of the event at which it was made', '作出承诺的场合，即事件标识', (row) => row.event),
  text('kind', 'Kind: an id of the codebook’s kinds of pledge', '类别：编码手册中的承诺类别', (row) => row.kind),
  text('themes', 'Themes: ids of the codebook’s themes', '主题：编码手册中的承诺主题', (row) => row.themes),
  text(
    'deadline_edtf',
    'By when, EDTF; empty where no text prints a deadline',
    '期限，EDTF；文本未写明则为空',
    (row) => row.deadline?.edtf,
  ),
  text(
    'part_of',
    'Id of the pledge of the same company that it is part of',
    '所属的同一企业承诺的标识',
    (row) => row.partOf,
  ),
  ...titles,
  text('documents', 'Ids of the documents that tell it', '讲述该承诺的文档', (row) => row.documents),
  text('deadline_note_en', 'How the deadline is read, in English', '期限的读法（英文）', (row) => row.deadlineNote?.en),
  text('deadline_note_zh', 'How the deadline is read, in Chinese', '期限的读法（中文）', (row) => row.deadlineNote?.zh),
  ...doubts,
  ...corrupted,
  text('outside', 'Addresses that show it, outside the documents', '文档以外可资佐证的网址', (row) =>
    row.outside.map(({ address }) => address),
  ),
  text(
    'group_members',
    'Told of several together: ids of the companies that the texts name as of them; it is a pledge of none of these alone',
    '就多家一并而言者：文本所点名的其中企业；并非其中任何一家单独的承诺',
    (row) => row.group?.members,
  ),
  text(
    'no_theme_en',
    'Why it has no theme of the list, in English',
    '未列入任何主题的原因（英文）',
    (row) => row.noTheme?.en,
  ),
  text(
    'no_theme_zh',
    'Why it has no theme of the list, in Chinese',
    '未列入任何主题的原因（中文）',
    (row) => row.noTheme?.zh,
  ),
]

const remarkColumns: readonly Column<Remark>[] = [
  text('id', 'Id of the remark', '表态标识', (row) => row.id),
  text('kind', 'Kind: an id of the codebook’s kinds of remark', '类别：编码手册中的表态类别', (row) => row.kind),
  text('by', 'Ids of those who made it', '表态者标识', (row) => row.by),
  text('event', 'Id of the event at which it was made', '表态的场合，即事件标识', (row) => row.event),
  ...titles,
  text('documents', 'Ids of the documents that tell it', '讲述该表态的文档', (row) => row.documents),
  ...doubts,
  ...corrupted,
]

const codeOf = (currency: Currency) => (currency.kind === 'none' ? undefined : currency.code)

const amountColumns: readonly Column<Placed<Amount>>[] = [
  text('id', 'Id of the amount', '金额标识', (row) => row.id),
  document,
  start,
  end,
  printed,
  text(
    'value',
    'Plain decimal number, in units of the currency; empty where the text prints no exact number',
    '数值，十进制，以该货币的基本单位计；文本未写确数则为空',
    (row) => row.value,
  ),
  text(
    'currency',
    'ISO 4217; empty where it is neither printed nor resolved',
    'ISO 4217货币代码；既未写明又无从推定则为空',
    (row) => codeOf(row.currency),
  ),
  text(
    'measures',
    'What it measures: an id of the codebook’s measures',
    '金额所指：编码手册中的金额用途',
    (row) => row.measures,
  ),
  text('pledge', 'Id of the pledge that it measures', '该金额所属承诺的标识', (row) => row.pledge),
  text(
    'same_as',
    'Id of the amount that is the same sum, told elsewhere or in another currency; count such sums once',
    '与之为同一笔款项的金额标识（见于别处，或以其他货币表示）；同一笔款项只计一次',
    (row) => row.sameAs,
  ),
  text(
    'part_of',
    'Id of the amount it is part of; not to be added to it',
    '所属总额的标识；不得与总额相加',
    (row) => row.partOf,
  ),
  text(
    'currency_by',
    'How the currency is known: printed, resolved (taken from another amount) or none',
    '货币的依据：printed（写明）、resolved（据另一金额推定）、none（无）',
    (row) => row.currency.kind,
  ),
  text('resolved_from', 'Id of the amount that the currency is taken from', '据以推定货币的金额标识', (row) =>
    row.currency.kind === 'resolved' ? row.currency.from : undefined,
  ),
  text('note_en', 'What to know of the figure, in English', '关于该数字的说明（英文）', (row) => row.note?.en),
  text('note_zh', 'What to know of the figure, in Chinese', '关于该数字的说明（中文）', (row) => row.note?.zh),
  clean,
]

const numberColumns: readonly Column<Placed<PlainNumber>>[] = [
  document,
  start,
  end,
  printed,
  text(
    'kind',
    'What it is instead: an id of the codebook’s kinds of number',
    '数字类别：编码手册中的数字类别',
    (row) => row.kind,
  ),
  text('reason_en', 'Why it is no amount of money, in English', '不属金额的理由（英文）', (row) => row.reason.en),
  text('reason_zh', 'Why it is no amount of money, in Chinese', '不属金额的理由（中文）', (row) => row.reason.zh),
  clean,
]

export const pledges = declared(
  { en: 'What companies pledged, once for each occasion', zh: '企业的承诺，每一场合各记一条' },
  pledgeColumns,
  ({ coding }) => coding.pledges,
)
export const remarks = declared(
  { en: 'What others promised or praised; no company’s pledge', zh: '企业承诺以外的许诺与称许' },
  remarkColumns,
  ({ coding }) => coding.remarks,
)
export const amounts = declared(
  { en: 'Every amount of money in the texts', zh: '文本中的全部金额' },
  amountColumns,
  ({ coding }) => coding.amounts.map(placed),
)
export const numbers = declared(
  {
    en: 'Every number that is no amount of money and stands in no name',
    zh: '既非金额、也不在名称之内的全部数字',
  },
  numberColumns,
  ({ coding }) => coding.numbers.map(placed),
)

/** The public tables of who speaks, what each document tells of each topic, and the glosses. */
import type {
  Gloss,
  QuotationMark,
  Quoted,
  Sentence,
  Speaker,
  Topic,
  TopicInDocument,
  Uncovered,
} from '../corpus/coded.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Bilingual } from '../corpus/types.ts'
import {
  block,
  type Column,
  clean,
  count,
  declared,
  document,
  doubts,
  end,
  type Placed,
  placed,
  printed,
  quote,
  start,
  text,
} from './columns.ts'

const sentenceColumns: readonly Column<Placed<Sentence>>[] = [
  document,
  block,
  start,
  end,
  text(
    'voice',
    'Whose words the sentence is: an id of the codebook’s voices',
    '句子的话语主体：编码手册中的话语主体',
    (row) => row.voice,
  ),
  count(
    'sentence',
    'Position of the sentence in its block, from 1',
    '句子在段块中的次序，从1计',
    (row) => row.sentence,
  ),
  ...doubts,
]

type QuotationRow = Placed<Quoted> & { readonly who: Bilingual | undefined; readonly by: Bilingual | undefined }

const idOf = (speaker: Speaker | undefined) => (speaker?.kind === 'entity' ? speaker.entity : undefined)

const quotationColumns: readonly Column<QuotationRow>[] = [
  text('id', 'Id of the quotation', '引语标识', (row) => row.id),
  document,
  start,
  end,
  quote,
  text(
    'speaker',
    'Id of the entity that is made to say it; empty where the text names none',
    '说话者的实体标识；文本未指明则为空',
    (row) => idOf(row.speaker),
  ),
  text(
    'mode',
    'How it is rendered: an id of the codebook’s modes of speech. Only modes in quotation marks give a speaker’s own words',
    '引语方式：编码手册中的引语方式。只有带引号者才是说话者的原话',
    (row) => row.mode,
  ),
  text('verb', 'The reporting verb as printed; empty where none is', '原文所用的转述动词；未用则为空', (row) =>
    row.verb === undefined ? undefined : { exact: row.verb },
  ),
  text(
    'speaker_en',
    'Who speaks, in English: the entity’s canonical name, or in our words whom the text means',
    '说话者（英文）：实体规范名；文本未指明者由本站说明',
    (row) => row.who?.en,
  ),
  text(
    'speaker_zh',
    'Who speaks, in Chinese: likewise',
    '说话者（中文）：实体规范名；文本未指明者由本站说明',
    (row) => row.who?.zh,
  ),
  clean,
  ...doubts,
  text(
    'through',
    'Id of the entity that, by the text, passes the speech on; empty where it names none',
    '转达此言者的实体标识；文本未指明则为空',
    (row) => idOf(row.through),
  ),
  text(
    'through_en',
    'Who passes it on, in English: the entity’s canonical name, or our words; empty where nobody does',
    '转达者（英文）：实体规范名，或由本站说明；无转达者则为空',
    (row) => row.by?.en,
  ),
  text('through_zh', 'Who passes it on, in Chinese: likewise', '转达者（中文）：同上', (row) => row.by?.zh),
]

const markColumns: readonly Column<Placed<QuotationMark>>[] = [
  document,
  start,
  end,
  printed,
  text(
    'use',
    'What the quotation marks are there for: an id of the codebook’s uses of marks',
    '引号的用途：编码手册中的引号用途',
    (row) => row.use,
  ),
  clean,
]

type TopicRow = { readonly topic: Topic; readonly told: TopicInDocument }
const untold = ({ told }: TopicRow) => (told.kind === 'untold' ? told : undefined)

const topicColumns: readonly Column<TopicRow>[] = [
  text('topic', 'Id of the topic', '话题标识', ({ topic }) => topic.id),
  text('title_en', 'Title in English, our words', '英文标题（本站撰写）', ({ topic }) => topic.title.en),
  text('title_zh', 'Title in Chinese, our words', '中文标题（本站撰写）', ({ topic }) => topic.title.zh),
  text('document', 'Id of the document', '文档标识', ({ told }) => told.document),
  text(
    'status',
    'told, with the passages in evidence.csv; else an id of the codebook’s topic statuses',
    'told表示有所讲述，段落见evidence.csv；否则为编码手册中的话题状态',
    (row) => untold(row)?.status ?? 'told',
  ),
  text(
    'why',
    'Why the document does not tell it, in English; empty where it does',
    '文档未讲述的原因（英文）；有所讲述则为空',
    (row) => untold(row)?.why.en,
  ),
  text('why_zh', 'The same in Chinese', '文档未讲述的原因（中文）', (row) => untold(row)?.why.zh),
  text(
    'terms',
    'Search terms of which none occurs in the document, whatever the case of letters',
    '检索词，均不见于该文档（不分大小写）',
    (row) => untold(row)?.terms,
  ),
  text(
    'coded_as',
    'Id of the topic as the two passes have it, where this one was parted from it since; see units.csv',
    '两遍编码时所属的话题标识（其后分出者），见units.csv',
    ({ topic }) => topic.codedAs,
  ),
]

const uncoveredColumns: readonly Column<Placed<Uncovered>>[] = [
  document,
  start,
  end,
  text(
    'because_en',
    'Why no topic covers the block, in English',
    '无话题涵盖该段块的原因（英文）',
    (row) => row.because.en,
  ),
  text('because_zh', 'The same in Chinese', '无话题涵盖该段块的原因（中文）', (row) => row.because.zh),
]

const glossColumns: readonly Column<Gloss>[] = [
  document,
  block,
  text('language', 'Language of the gloss, BCP 47', '译文语言，BCP 47', (row) => row.language),
  text(
    'text',
    'Our rendering of the block, sentence for sentence; never the source’s words',
    '本站对该段块的逐句翻译，并非来源原文',
    // Chinese sentences stand side by side
    (row) => row.sentences.join(row.language === 'zh' ? '' : ' '),
  ),
]

function quotationRow(quoted: Quoted, { entities }: Corpus): QuotationRow {
  const nameOf = (speaker: Speaker | undefined) =>
    speaker?.kind === 'unnamed' ? speaker.words : entities.find(({ id }) => id === speaker?.entity)?.name
  return { ...placed(quoted), who: nameOf(quoted.speaker), by: nameOf(quoted.through) }
}

export const sentences = declared(
  { en: 'Every body sentence, and whose words it is', zh: '正文各句及其话语主体' },
  sentenceColumns,
  ({ coding }) => coding.sentences.map(placed),
)
export const quotations = declared(
  { en: 'What somebody is made to say, quoted or rendered', zh: '每处引语，含直接引用与转述' },
  quotationColumns,
  (corpus) => corpus.coding.quotations.map((quoted) => quotationRow(quoted, corpus)),
)
export const marks = declared(
  { en: 'Words in quotation marks that nobody is made to say', zh: '带引号而非引语的文字' },
  markColumns,
  ({ coding }) => coding.marks.map(placed),
)
export const topics = declared(
  { en: 'What each document tells of each topic, or why it does not', zh: '各文档对各话题的讲述，或未讲述的原因' },
  topicColumns,
  ({ coding }) => coding.topics.flatMap((topic) => topic.documents.map((told) => ({ topic, told }))),
)
export const uncovered = declared(
  { en: 'Body blocks that no topic covers', zh: '没有话题涵盖的正文段块' },
  uncoveredColumns,
  ({ coding }) => coding.uncovered.map(placed),
)
export const glosses = declared(
  { en: 'Our translations, block by block', zh: '本站译文，按段块' },
  glossColumns,
  ({ coding }) => coding.glosses,
)

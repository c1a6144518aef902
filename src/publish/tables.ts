/** The public tables of what `index.json` has, of the texts, and of every quotation. */
import type { Corpus } from '../corpus/corpus.ts'
import { keysIn } from '../corpus/keyed.ts'
import { RECORD_KINDS, type RecordKind } from '../corpus/recordKinds.ts'
import type { Document, Entity, Event, Evidence, Mention } from '../corpus/types.ts'
import {
  type Column,
  clean,
  count,
  csvBy,
  date,
  declared,
  document,
  end,
  inOwnLanguage,
  printed,
  quote,
  rendered,
  start,
  text,
  titles,
  type WithRange,
} from './columns.ts'

const documentColumns: readonly Column<Document>[] = [
  text('id', 'Id of the document', '文档标识', (row) => row.id),
  text('siglum', 'The letter that stands for it everywhere', '代表该文档的字母', (row) => row.siglum),
  text('file', 'Name of the raw file, under documents/', '原始文件名，位于documents/', (row) => row.file),
  text(
    'sha256',
    'SHA-256 of the raw file’s bytes, hexadecimal',
    '原始文件字节的SHA-256，十六进制',
    (row) => row.sha256,
  ),
  text('language', 'Language of the text, BCP 47', '文本语言，BCP 47', (row) => row.language),
  text('title', 'Heading as printed', '原文标题', (row) => row.title),
  text('outlet', 'Who published this copy, in English', '本件的发表者（英文）', (row) => row.outlet.en),
  text('published_edtf', 'When it appeared, EDTF', '发表时间，EDTF', (row) => row.published.date.edtf),
  text(
    'published_basis',
    'How that is known: an id of the codebook’s date bases',
    '发表时间的依据：编码手册中的日期依据',
    (row) => row.published.basis,
  ),
  text('work', 'Id of the work it is a copy of', '所属作品标识', (row) => row.work),
  text('outlet_zh', 'Who published this copy, in Chinese', '本件的发表者（中文）', (row) => row.outlet.zh),
]

type BlockRow = WithRange & {
  readonly document: string
  readonly index: number
  readonly kind: string
  readonly rule?: string
  readonly repeats?: WithRange
}

const blockColumns: readonly Column<BlockRow>[] = [
  document,
  count('block', 'Position of the block in the document, from 0', '段块在文档中的次序，从0计', (row) => row.index),
  text(
    'kind',
    'heading, body, caption, notice, boilerplate or repeat',
    '标题、正文、图注、说明、套话或重复',
    (row) => row.kind,
  ),
  start,
  end,
  text(
    'rule',
    'Id of the cleaning rule that gave it its kind; empty for plain text',
    '判定其类别的净化规则；普通文字为空',
    (row) => row.rule,
  ),
  text(
    'repeats',
    'For a repeat: start-end of what it says again, in the raw file',
    '若为重复：所重复文字在原始文件中的起止',
    (row) => row.repeats && `${row.repeats.start}-${row.repeats.end}`,
  ),
]

type EntityRow = Entity & { readonly aliases: readonly string[] }

const entityColumns: readonly Column<EntityRow>[] = [
  text('id', 'Id of the entity', '实体标识', (row) => row.id),
  text('kind', 'Kind: an id of the codebook’s entity kinds', '类别：编码手册中的实体类别', (row) => row.kind),
  text('name_en', 'Canonical name in English', '英文规范名', (row) => row.name.en),
  text('name_zh', 'Canonical name in Chinese', '中文规范名', (row) => row.name.zh),
  text(
    'aliases',
    'Every form printed in the texts, misprints left out',
    '文本中出现的全部写法，不含误印',
    (row) => row.aliases,
  ),
]

type MentionRow = Mention & { readonly ownReading?: string }

const mentionColumns: readonly Column<MentionRow>[] = [
  text('entity', 'Id of the entity', '实体标识', (row) => row.entity),
  document,
  start,
  end,
  printed,
  text(
    'misprint',
    'For a misprint: what it must mean, in the language of the document; else empty',
    '若为误印：应读作（以文档的语言）；否则为空',
    (row) => row.ownReading,
  ),
  clean,
  text(
    'read_as_en',
    'For a misprint: what it must mean, in English; else empty',
    '若为误印：应读作（英文）；否则为空',
    (row) => row.misprint?.reads.en,
  ),
  text(
    'read_as_zh',
    'For a misprint: what it must mean, in Chinese; else empty',
    '若为误印：应读作（中文）；否则为空',
    (row) => row.misprint?.reads.zh,
  ),
  rendered((row) => row.misprint?.rendered),
]

const eventColumns: readonly Column<Event>[] = [
  text('id', 'Id of the event', '事件标识', (row) => row.id),
  text('date_edtf', 'When, EDTF', '时间，EDTF', (row) => row.date.edtf),
  date(
    'date_start',
    'First day it can mean; empty where that is open',
    '可能的最早日期；无界则为空',
    (row) => row.date.start,
  ),
  date(
    'date_end',
    'Last day it can mean; empty where that is open',
    '可能的最晚日期；无界则为空',
    (row) => row.date.end,
  ),
  text(
    'precision',
    'day, range, within, month, year, approximate, before, after or unknown',
    '日、区间、区间内某日、月、年、约、早于、晚于、不详',
    (row) => row.date.precision,
  ),
  text(
    'basis',
    'How the date is known: an id of the codebook’s date bases',
    '日期依据：编码手册中的日期依据',
    (row) => row.basis,
  ),
  text('type', 'Type: an id of the codebook’s event types', '类型：编码手册中的事件类型', (row) => row.type),
  ...titles,
  text('actors', 'Ids of those who act', '行为者标识', (row) => row.actors),
  text('parent', 'Id of the event it is part of', '所属事件标识', (row) => row.parent),
  text('documents', 'Ids of the documents that tell it', '讲述该事件的文档', (row) => row.documents),
  text(
    'corrupt',
    'en: the passage that tells it is garbled, and how it is read',
    '讲述该事件的文字有讹误及其读法（英文）',
    (row) => row.corrupt?.en,
  ),
  text(
    'announced_edtf',
    'For what was told before it came: since when it could be told, EDTF',
    '若在发生之前已被讲述：自何时起可以讲述，EDTF',
    (row) => row.announced?.date.edtf,
  ),
  text('announced_in', 'Id of the event that announced it', '宣布此事的事件标识', (row) => row.announced?.event),
]

/** `event, entity, document, finding, pledge … or defect`: those of the index, the prose, those of what the documents say. */
const quoting = keysIn(RECORD_KINDS).filter((kind) => RECORD_KINDS[kind].quotes)
const isIndexed = (kind: RecordKind) => 'index' in RECORD_KINDS[kind]
const types = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format([
  ...quoting.filter(isIndexed),
  'finding',
  ...quoting.filter((kind) => !isIndexed(kind)),
])

const evidenceColumns: readonly Column<Evidence>[] = [
  text('record_type', `What the words are quoted for: ${types}`, '所引文字所属记录的类别', (row) => row.recordType),
  text('record_id', 'Id of that record', '记录标识', (row) => row.recordId),
  text('document', 'Id of the document quoted', '所引文档标识', (row) => row.document),
  start,
  end,
  quote,
  clean,
  text(
    'supports',
    'What of the record they show: telling, date, role, provenance or step',
    '用以说明记录的哪一方面',
    (row) => row.supports,
  ),
]

/** Forms of an entity as the texts print them, each once, misprints left out. */
const aliasesOf = (mentions: readonly Mention[], entity: Entity) => [
  ...new Set(mentions.filter((one) => one.entity === entity.id && !one.misprint).map((one) => one.clean ?? one.quote)),
]

/** The events of a selection as the file `events.csv` would hold them: what a reader sees, to take away. */
export const eventsCsv = (events: readonly Event[]) => csvBy(eventColumns, events)

const mentionsOf = ({ texts }: Corpus) => texts.flatMap((one) => one.mentions)

export const documents = declared({ en: 'The documents', zh: '文档' }, documentColumns, (corpus) => corpus.documents)
export const blocks = declared(
  { en: 'The blocks of each document, set-aside ones included', zh: '各文档的段块，含剔除部分' },
  blockColumns,
  ({ texts }) => texts.flatMap((one) => one.blocks.map((block) => ({ ...block, document: one.document }))),
)
export const entities = declared({ en: 'Everything with a name', zh: '全部实体' }, entityColumns, (corpus) => {
  const all = mentionsOf(corpus)
  return corpus.entities.map((entity) => ({ ...entity, aliases: aliasesOf(all, entity) }))
})
export const mentions = declared(
  { en: 'Every place where a text names an entity', zh: '实体在文本中的每次出现' },
  mentionColumns,
  (corpus) =>
    mentionsOf(corpus).map((mention) => {
      const ownReading = inOwnLanguage(mention.misprint?.reads, mention, corpus.documents)
      return { ...mention, ...(ownReading === undefined ? {} : { ownReading }) }
    }),
)
export const events = declared({ en: 'The events', zh: '事件' }, eventColumns, (corpus) => corpus.events)
export const evidence = declared(
  { en: 'Every quotation of every record', zh: '每条记录的每处引文' },
  evidenceColumns,
  (corpus) => corpus.evidence,
)

/** The format of `dist/data/` and what became of it; README.md beside says what raises which part of its number. */
import type { ListOf, RecordKind } from '../corpus/recordKinds.ts'
import type { Bilingual } from '../corpus/types.ts'

/** A table for each kind of record, and what the build finds in the texts or computes from the records. */
export type TableName =
  | ListOf<RecordKind>
  | 'blocks'
  | 'mentions'
  | 'evidence'
  | 'steps'
  | 'agreement'
  | 'units'
  | 'answers'

type Format = {
  readonly version: `${number}.${number}.${number}`
  readonly changes: Bilingual
  /** The tables that came with it. */
  readonly tables: readonly TableName[]
}

/** Every version, the newest first. */
export const FORMATS = [
  {
    version: '2.0.0',
    changes: {
      en: 'What a misprint must mean stands in both languages: in JSON reads is an object with en and zh; mentions.csv has read_as_en and read_as_zh at its end. rendered, in mentions.csv and defects.csv, gives the printed words in the other language.',
      zh: '误印的读法改用两种语言：JSON中reads改为含en与zh的对象，mentions.csv末尾增列read_as_en与read_as_zh。mentions.csv与defects.csv另增rendered，为所印文字的另一语言译写。',
    },
    tables: [],
  },
  {
    version: '1.4.0',
    changes: {
      en: 'Columns after the others, and the same fields in JSON: events say since when what was told beforehand could be told, and in which event it was announced; pledges told of several together name the companies of the group, and pledges without a theme say why; topics and namings say under which id the two passes have them; namings have a rendering in the other language; readings say who read. New values in the lists of the codebook.',
      zh: '在原有各列之后增列，JSON中增设同名字段：事件载明预先讲述之事自何时起可以讲述、由何事件宣布；就多家一并而言的承诺载明群体所含企业，无主题的承诺说明原因；话题与称谓载明两遍编码时的标识；称谓附另一种语言的译法；对读记录载明对读者。编码手册各列表增设取值。',
    },
    tables: [],
  },
  {
    version: '1.3.0',
    changes: {
      en: 'quotations.csv says at its end who, by the text, passes the speech on: through, through_en, through_zh; its JSON likewise.',
      zh: 'quotations.csv末尾增列文本所示的转达者：through、through_en、through_zh；其JSON亦然。',
    },
    tables: [],
  },
  {
    version: '1.2.0',
    changes: {
      en: 'Steps of a pledge: the table steps.csv, the field steps of each pledge in pledges.json, the list pledgeStep of codebook.json, and step among what words of evidence.csv support.',
      zh: '新增承诺的进展：steps.csv表，pledges.json中每项承诺的steps字段，codebook.json的pledgeStep列表，以及evidence.csv的supports列新增step一值。',
    },
    tables: ['steps'],
  },
  {
    version: '1.1.0',
    changes: {
      en: 'Questions: questions.csv, answers.csv and rejected.csv with their JSON, quotations of answers in evidence and annotations, and in codebook.json the aspects and the statuses of a question. agreement.csv says what was compared, how many units each coder used and both did, and has two rows more: how far two coders grouped the answers alike, and how many of the questions each first pass found.',
      zh: '新增问题：questions.csv、answers.csv、rejected.csv及其JSON，回答的引文列入引文表与标注，codebook.json增列问题方面与问题状态。agreement.csv注明比较单位，并列出每名编码者及两者均有记录的单位数；另增两行：两名编码者对回答分组的一致程度，以及两次初读各发现的问题数。',
    },
    tables: ['questions', 'answers', 'rejected'],
  },
  {
    version: '1.0.0',
    changes: {
      en: 'The first with a number: the files as they had been, named in datapackage.json. The lists of codebook.json stand in the order in which the codebook is read, and say, where the codebook does, what a dimension asks, the short words of a topic’s status, and how events of a type are counted; doubts are described in the same words in every table.',
      zh: '首个有编号的版本：各文件沿用原有格式，编号见datapackage.json。codebook.json中各列表改按编码手册的阅读次序排列，并按编码手册载明各维度所问的问题、主题状态的简称和各类事件的计数方式；各表对存疑之处的说明改用相同措辞。',
    },
    tables: [
      'documents',
      'works',
      'blocks',
      'entities',
      'mentions',
      'events',
      'evidence',
      'pledges',
      'remarks',
      'amounts',
      'numbers',
      'sentences',
      'quotations',
      'marks',
      'topics',
      'uncovered',
      'glosses',
      'referents',
      'namings',
      'frames',
      'defects',
      'agreement',
      'units',
      'readings',
    ],
  },
] as const satisfies readonly Format[]

// breaks the build where a table came with no version
type Dateless = Exclude<TableName, (typeof FORMATS)[number]['tables'][number]>
const formats: readonly Format[] & (Dateless extends never ? unknown : { readonly 'a table of no version': Dateless }) =
  FORMATS

/** Of what the build now writes. */
export const DATA_FORMAT = FORMATS[0].version

/** What each version changed, for who reads the files. */
export const formatHistory = formats.map(({ version, changes }) => ({ version, changes }))

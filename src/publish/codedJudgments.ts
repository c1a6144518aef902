/** The public tables of how the texts name and frame, and what is corrupt in them. */
import type { Coding, Defect, Frame, Referent, ReferentNaming } from '../corpus/coded.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Passage } from '../corpus/types.ts'
import {
  type Column,
  clean,
  declared,
  document,
  doubts,
  end,
  inOwnLanguage,
  type Placed,
  placed,
  printed,
  rendered,
  start,
  text,
} from './columns.ts'

type NamingRow = Passage & Omit<ReferentNaming, 'referent' | 'passage'> & { readonly referent: Referent }

const namingColumns: readonly Column<NamingRow>[] = [
  text('referent', 'Id of what is named', '指称对象标识', (row) => row.referent.id),
  text(
    'referent_en',
    'What is named, in English, our words',
    '指称对象的英文名称（本站撰写）',
    (row) => row.referent.name.en,
  ),
  text(
    'referent_zh',
    'What is named, in Chinese, our words',
    '指称对象的中文名称（本站撰写）',
    (row) => row.referent.name.zh,
  ),
  document,
  start,
  end,
  text('words', 'The words that name it: the file’s own characters', '称谓词语，文件中的原字', (row) => ({
    exact: row.quote,
  })),
  text('tone', 'Tone of these words: an id of the codebook’s tones', '词语的语气：编码手册中的语气', (row) => row.tone),
  clean,
  text(
    'rendering',
    'What the words say in the other language, a phrase for a phrase: our translation, never the source’s words',
    '该词语的另一种语言译法，短语对短语（本站译文，并非来源原文）',
    (row) => row.rendering,
  ),
  text(
    'coded_as',
    'Id of the referent as the two passes have it, where the words were moved since; see units.csv',
    '两遍编码时所属的指称对象标识（其后移出者），见units.csv',
    (row) => row.codedAs,
  ),
]

type FrameRow = Placed<Frame> & { readonly tone?: string }

const frameColumns: readonly Column<FrameRow>[] = [
  text('id', 'Id of the frame code', '框架编码标识', (row) => row.id),
  document,
  start,
  end,
  text('quote', 'The words coded: the file’s own characters', '所编码的文字，文件中的原字', (row) => ({
    exact: row.quote,
  })),
  text('dimension', 'Dimension: an id of the codebook’s dimensions', '维度：编码手册中的维度', (row) => row.dimension),
  text('value', 'Value: an id among the dimension’s values', '取值：该维度的取值之一', (row) => row.value),
  text(
    'tone',
    'The value once more where the dimension’s values are tones; else empty',
    '若该维度的取值为语气，则重列其值；否则为空',
    (row) => row.tone,
  ),
  text(
    'referent',
    'Id of what the code is about; empty where it is about none of the list',
    '编码所涉指称对象标识；不涉及表中对象则为空',
    (row) => row.referent,
  ),
  text(
    'voice',
    'Whose words they are: an id of the codebook’s voices',
    '话语主体：编码手册中的话语主体',
    (row) => row.voice,
  ),
  text(
    'flagged',
    'true: the words are garbled or misprinted, and not credited to the outlet that wrote first; else false',
    'true表示文字有讹误，不归于最初撰写的媒体；否则为false',
    (row) => String(row.flagged),
  ),
  text('reason_en', 'Why it is coded so, in English', '编码理由（英文）', (row) => row.reason.en),
  text('reason_zh', 'Why it is coded so, in Chinese', '编码理由（中文）', (row) => row.reason.zh),
  ...doubts,
  clean,
]

type DefectRow = Placed<Defect> & { readonly ownReading?: string }

const defectColumns: readonly Column<DefectRow>[] = [
  text('id', 'Id of the defect', '讹误标识', (row) => row.id),
  document,
  start,
  end,
  text('kind', 'Kind: an id of the codebook’s defect kinds', '类别：编码手册中的讹误类别', (row) => row.kind),
  printed,
  text(
    'read_as',
    'What it must have meant, in the language of the document; empty where nothing can be said',
    '应读作（以文档的语言）；无从判断则为空',
    (row) => row.ownReading,
  ),
  text(
    'basis',
    'How the reading is known: an id of the codebook’s bases of a reading',
    '读法的依据：编码手册中的读法依据',
    (row) => row.basis,
  ),
  text(
    'confidence',
    'How sure it is: an id of the codebook’s degrees of certainty',
    '把握程度：编码手册中的确定程度',
    (row) => row.certainty,
  ),
  text('known_en', 'How it is known, in English', '何以得知（英文）', (row) => row.known.en),
  text('known_zh', 'How it is known, in Chinese', '何以得知（中文）', (row) => row.known.zh),
  text('read_as_en', 'What it must have meant, in English', '应读作（英文）', (row) => row.readAs?.en),
  text('read_as_zh', 'What it must have meant, in Chinese', '应读作（中文）', (row) => row.readAs?.zh),
  clean,
  text(
    'outside',
    'Addresses outside the corpus that show it; without one the reading is an inference',
    '语料之外的佐证网址；无网址者为推断',
    (row) => row.outside.map(({ address }) => address),
  ),
  rendered((row) => row.rendered),
]

/** Dimensions whose every value is a tone. */
function tonal({ book }: Coding): ReadonlySet<string> {
  const tones = new Set(book.tone.map(({ id }) => id))
  return new Set(book.dimension.filter(({ values }) => values.every(({ id }) => tones.has(id))).map(({ id }) => id))
}

function defectRow(defect: Defect, documents: Corpus['documents']): DefectRow {
  const reading = inOwnLanguage(defect.readAs, defect.passage, documents)
  return { ...placed(defect), ...(reading === undefined ? {} : { ownReading: reading }) }
}

function namingRows({ referents, namings }: Coding): readonly NamingRow[] {
  const named = new Map(referents.map((referent) => [referent.id, referent]))
  return namings.flatMap(({ referent: id, passage, ...naming }) => {
    const referent = named.get(id)
    return referent ? [{ ...passage, ...naming, referent }] : []
  })
}

function frameRows(coding: Coding): readonly FrameRow[] {
  const tones = tonal(coding)
  return coding.frames.map((frame) => ({
    ...placed(frame),
    ...(tones.has(frame.dimension) ? { tone: frame.value } : {}),
  }))
}

export const namings = declared(
  { en: 'Every place where a text names a referent, with its words', zh: '各文本对指称对象的每次称谓' },
  namingColumns,
  ({ coding }) => namingRows(coding),
)
export const frames = declared({ en: 'The frame codes', zh: '框架编码' }, frameColumns, ({ coding }) =>
  frameRows(coding),
)
export const defects = declared(
  { en: 'Everything that is wrong in the texts', zh: '文本中的全部讹误' },
  defectColumns,
  ({ coding, documents }) => coding.defects.map((defect) => defectRow(defect, documents)),
)

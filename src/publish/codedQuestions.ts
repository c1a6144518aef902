/** The public tables of the comparison: the questions, how each source answers, and what was asked and dropped. */

import type { Asked, Question, Rejected } from '../corpus/questions/question.ts'
import { type AnswerRow, answerRows } from '../corpus/questions/rows.ts'
import type { Bilingual } from '../corpus/types.ts'
import { type Column, count, declared, document, text } from './columns.ts'

const asked = (name: string): readonly Column<Pick<Asked, 'id' | 'aspect' | 'question'>>[] => [
  text(name, 'Id of the question', '问题标识', (row) => row.id),
  text(
    'aspect',
    'What it is about: an id of the codebook’s aspects',
    '所问方面：编码手册中的问题方面',
    (row) => row.aspect,
  ),
  text('question_en', 'The question in English, our words', '英文问题（本站撰写）', (row) => row.question.en),
  text('question_zh', 'The question in Chinese, our words', '中文问题（本站撰写）', (row) => row.question.zh),
]

const questionColumns: readonly Column<Question>[] = [
  ...asked('question'),
  text('topics', 'Ids of the topics it belongs to', '所属话题标识', (row) => row.topics),
  text('documents_answering', 'Ids of the documents that answer it', '作出回答的文档', (row) =>
    row.answers.flatMap(({ documents }) => documents.map((one) => one.document)),
  ),
  count(
    'answers',
    'How many different answers they give; 1: all who answer tell it alike',
    '不同回答的数目；1表示作答者讲法相同',
    (row) => row.answers.length,
  ),
]

/** Of a row without a quotation, empty. */
const ofWords =
  (cell: (words: NonNullable<AnswerRow['words']>) => ReturnType<Column<never>['cell']>) => (row: AnswerRow) =>
    row.words && cell(row.words)

const rendered = (language: keyof Bilingual) =>
  ofWords(({ passage, rendering }) => rendering[language] ?? { exact: passage.quote })

const place = (name: string, en: string, zh: string, cell: Column<AnswerRow>['cell']): Column<AnswerRow> => ({
  ...text(name, en, zh, cell),
  type: 'integer',
})

const answerColumns: readonly Column<AnswerRow>[] = [
  text('question', 'Id of the question', '问题标识', (row) => row.question),
  document,
  text(
    'answer',
    'Which answer the document gives: a number within its question, the same for documents whose answers are equal; empty where it gives none',
    '文档作出的回答：该问题之内的编号，回答相同者编号相同；未作答则为空',
    (row) => row.answer?.id,
  ),
  text(
    'answer_en',
    'The answer in English, in neutral words, ours',
    '回答的英文概括（本站撰写，用语中性）',
    (row) => row.answer?.label.en,
  ),
  text(
    'answer_zh',
    'The answer in Chinese, in neutral words, ours',
    '回答的中文概括（本站撰写，用语中性）',
    (row) => row.answer?.label.zh,
  ),
  text(
    'status',
    'Why the document gives no answer: an id of the codebook’s statuses of a question; empty where it gives one',
    '文档未作答的情形：编码手册中的问题状态；有回答则为空',
    (row) => row.status,
  ),
  text(
    'lead',
    'true: the quotation is among the one or two shown first; false: it follows; empty: no quotation',
    'true表示首先显示的一两处引文之一，false表示其余引文；无引文则为空',
    ofWords(({ lead }) => String(lead)),
  ),
  place(
    'start',
    'First code point of the quotation in the raw file (decoded as UTF-8, byte order mark kept), from 0; empty: no quotation',
    '引文在原始文件中的起始码点（按UTF-8解码，保留字节顺序标记），从0计；无引文则为空',
    ofWords(({ passage }) => passage.start),
  ),
  place(
    'end',
    'The code point after the last one',
    '末尾码点之后的位置',
    ofWords(({ passage }) => passage.end),
  ),
  text(
    'quote',
    'The file’s own characters',
    '文件中的原字',
    ofWords(({ passage }) => ({ exact: passage.quote })),
  ),
  text(
    'quote_en',
    'The quotation in English: the file’s own characters where the document is in English, else our rendering',
    '引文的英文：英文文档即文件中的原字，其他文档则为本站译文',
    rendered('en'),
  ),
  text(
    'quote_zh',
    'The quotation in Chinese: the file’s own characters where the document is in Chinese, else our rendering',
    '引文的中文：中文文档即文件中的原字，其他文档则为本站译文',
    rendered('zh'),
  ),
  text(
    'voice',
    'Whose words they are: an id of the codebook’s voices',
    '话语主体：编码手册中的话语主体',
    ofWords(({ voice }) => voice),
  ),
  text(
    'flagged',
    'true: some of the words are garbled or misprinted, and not credited to the outlet that wrote first; else false; empty: no quotation',
    'true表示其中有讹误的文字，不归于最初撰写的媒体；否则为false；无引文则为空',
    ofWords(({ flagged }) => String(flagged)),
  ),
]

const rejectedColumns: readonly Column<Rejected>[] = [
  ...asked('question'),
  text('found', 'Which of the two first passes found it: 1, 2 or both', '由两次初读中的哪一次发现：1、2或两者', (row) =>
    row.found.map(String),
  ),
  text('why_en', 'Why it was dropped, in English', '不采用的理由（英文）', (row) => row.why.en),
  text('why_zh', 'Why it was dropped, in Chinese', '不采用的理由（中文）', (row) => row.why.zh),
]

export const questions = declared(
  { en: 'The questions by which the sources are compared', zh: '用以比较各来源的问题' },
  questionColumns,
  ({ coding }) => coding.questions,
)
export const answers = declared(
  {
    en: 'How each document stands on each question: its answer with every quotation, or why it has none',
    zh: '各文档对各问题的回答及每处引文，或未作答的情形',
  },
  answerColumns,
  ({ coding, documents }) => answerRows(coding.questions, documents),
)
export const rejected = declared(
  { en: 'Questions that were asked and dropped, with the reason', zh: '曾提出而未采用的问题及理由' },
  rejectedColumns,
  ({ coding }) => coding.rejected,
)

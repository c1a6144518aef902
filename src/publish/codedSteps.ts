/** The public table of what the texts say has become of the pledges. */
import type { Step } from '../corpus/pledges/step.ts'
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
  quote,
  start,
  text,
} from './columns.ts'

type StepRow = Placed<Step> & { readonly pledge: string }

const columns: readonly Column<StepRow>[] = [
  text('pledge', 'Id of the pledge', '承诺标识', (row) => row.pledge),
  text(
    'step',
    'What has become of it: an id of the codebook’s steps of a pledge',
    '进展：编码手册中的承诺进展',
    (row) => row.kind,
  ),
  text(
    'date_edtf',
    'When, EDTF; XXXX where no text dates it and the document’s own day is unknown',
    '时间，EDTF；文本未注明日期、文档发表日期又不详，则为XXXX',
    (row) => row.when.date.edtf,
  ),
  text(
    'date_basis',
    'How the date is known: an id of the codebook’s date bases; or published, which is none of them: no text dates the step, and it was by the time the document appeared',
    '日期依据：编码手册中的日期依据；或published（不属编码手册）：文本未注明日期，只知不晚于该文档发表之时',
    (row) => (row.when.kind === 'told' ? row.when.basis : row.when.kind),
  ),
  document,
  start,
  end,
  quote,
  text(
    'by',
    'Ids of those who answer for it: whom the text puts in charge, or who by name says how it stands; empty where it names nobody',
    '负责者标识：文本称其负责，或具名说明其进展者；未指名则为空',
    (row) => row.by,
  ),
  text('date_note_en', 'How the date is known, in English', '日期的由来（英文）', (row) =>
    row.when.kind === 'told' ? row.when.note?.en : undefined,
  ),
  text('date_note_zh', 'How the date is known, in Chinese', '日期的由来（中文）', (row) =>
    row.when.kind === 'told' ? row.when.note?.zh : undefined,
  ),
  ...doubts,
  ...corrupted,
  clean,
]

/** A row a step, pledge by pledge, each pledge’s in the order of time. */
export const steps = declared(
  { en: 'What the texts say has become of each pledge', zh: '文本所述各项承诺的进展' },
  columns,
  ({ coding }) => coding.pledges.flatMap(({ id, steps }) => steps.map((step) => ({ ...placed(step), pledge: id }))),
)

/** What each chart shows, as the rows of a file: stable names in English, ids, plain numbers. */
import type { Amount } from '../../corpus/coded.ts'
import { type Fraction, reduced } from '../../corpus/money/fractions.ts'
import type { Drawn } from '../../corpus/money/money.ts'
import { type Cell, csv } from '../../publish/csv.ts'
import { drawnIn } from './moneyShape.ts'
import type { PledgesShown } from './usePledgesView.ts'

export type Chart = 'money' | 'commitments' | 'who-says'
type File = { readonly names: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** A plain integer, or numerator/denominator: exact either way. */
const plain = (value: Fraction): string => {
  const { numerator, denominator } = reduced(value)
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
}

const own = ({ id, passage, value, currency, measures, sameAs, partOf }: Amount): readonly Cell[] => [
  id,
  passage.document,
  passage.start,
  passage.end,
  { exact: passage.quote },
  value,
  currency.kind === 'none' ? undefined : currency.code,
  currency.kind,
  currency.kind === 'resolved' ? currency.from : undefined,
  measures,
  sameAs,
  partOf,
]

const moneyFile = ({ money }: PledgesShown): File => {
  const { bars, undrawn, currency } = money
  const counted = new Set(bars.filter((bar) => bar.counted).map(({ amount }) => amount.id))
  const drawn = ({ amount, pledge, value, known, tellings }: Drawn) =>
    tellings.map((telling) => [
      pledge.company,
      pledge.id,
      ...own(telling),
      pledge.deadline?.edtf,
      plain(value),
      currency,
      known.kind,
      // of several tellings its head alone, so that the column adds up
      String(telling === amount && counted.has(amount.id)),
      undefined,
    ])
  return {
    names: [
      ...['company', 'pledge', 'amount', 'document', 'start', 'end', 'as_printed', 'value', 'currency', 'currency_by'],
      ...['resolved_from', 'measures', 'same_as', 'part_of', 'deadline_edtf', 'drawn_value', 'drawn_currency'],
      ...['drawn_by', 'added_to_total', 'not_drawn_because'],
    ],
    rows: [
      ...drawnIn(money).flatMap(drawn),
      ...undrawn.flatMap(({ tellings, pledge, why }) =>
        tellings.map((telling) => [
          pledge?.company,
          pledge?.id,
          ...own(telling),
          ...[pledge?.deadline?.edtf, undefined, undefined, undefined, 'false', why],
        ]),
      ),
    ],
  }
}

const commitmentsFile = ({ matrix }: PledgesShown): File => ({
  names: ['company', 'theme', 'occasion', 'status', 'documents', 'pledges', 'passages'],
  rows: matrix.rows.flatMap(({ company, cells }) =>
    matrix.themes.flatMap((theme, column) =>
      matrix.occasions.map((occasion, at) => {
        const cell = cells[column]?.[at]
        const pledges = cell?.kind === 'told' ? cell.pledges : []
        return [
          company,
          theme,
          occasion,
          cell?.kind,
          cell?.kind === 'told' ? cell.documents : undefined,
          pledges.map(({ id }) => id),
          pledges.reduce((sum, { told }) => sum + told.length, 0),
        ]
      }),
    ),
  ),
})

const saysFile = ({ says }: PledgesShown): File => ({
  names: ['company', 'document', 'status', 'pledges', 'speakers', 'modes'],
  rows: says.flatMap(({ company, voices }) =>
    voices.map(({ document, voice }) =>
      voice.kind === 'says'
        ? [company, document, voice.kind, voice.pledges.map(({ id }) => id), voice.speakers, voice.modes]
        : [company, document, voice.kind, undefined, undefined, undefined],
    ),
  ),
})

const files: Readonly<Record<Chart, (view: PledgesShown) => File>> = {
  money: moneyFile,
  commitments: commitmentsFile,
  'who-says': saysFile,
}

/** The whole file. */
export function chartCsv(chart: Chart, view: PledgesShown): string {
  const { names, rows } = files[chart](view)
  return csv(names, rows)
}

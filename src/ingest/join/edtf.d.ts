/** The part of edtf.js (no types of its own) that ingest uses; shapes read off version 4.11. */
declare module 'edtf' {
  type Masked = { readonly value: number }
  type Moment = { readonly approximate?: Masked; readonly uncertain?: Masked; readonly unspecified?: Masked }
  type Bounds = { readonly min: number; readonly max: number }
  type Parsed = Bounds &
    Moment &
    (
      | { readonly type: 'Date'; readonly precision: 0 | 1 | 2 | 3; readonly values: readonly number[] }
      | { readonly type: 'Season' | 'Decade' | 'Century' | 'Year' | 'List' }
      | { readonly type: 'Interval'; readonly lower: Moment | number | null; readonly upper: Moment | number | null }
      | {
          readonly type: 'Set'
          readonly earlier?: boolean
          readonly later?: boolean
          /** Each a date, or [first, last] of a run, as EDTF text. */
          readonly values: readonly (string | readonly [string, string])[]
        }
    )
  /** Throws an Error with a several-line message on anything that is not EDTF level 0 to 2. */
  export default function edtf(text: string): Parsed
}

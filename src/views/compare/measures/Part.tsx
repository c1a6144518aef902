import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../../corpus/types.ts'
import { DownloadCsv } from '../shared/DownloadCsv.tsx'
import type { Measured } from './useMeasured.ts'

type Props = {
  /** Unique on the page; the heading's id too, and the file's name. */
  readonly id: string
  /** A sentence that says what is drawn. */
  readonly title: string
  readonly measured: ReactNode
  readonly csv: () => Promise<string>
  readonly children: ReactNode
}

/** A sentence about the topics drawn that says so where they are not all that there are. */
export const useAmong = ({ ordered, comparison }: Measured): ((title: string) => string) => {
  const { formatMessage } = useIntl()
  const count = ordered.length
  return (title) =>
    count === 0 || count === comparison.topics.length
      ? title
      : formatMessage({ id: 'compareWords.among' }, { count, title })
}

/** One measure: its sentence, what is counted, and the rows to take away. */
export const Part = ({ id, title, measured, csv, children }: Props) => (
  <section className="measure" aria-labelledby={id}>
    <h3 id={id}>{title}</h3>
    <p className="measure-measured">{measured}</p>
    {children}
    <DownloadCsv name={id} title={title} csv={csv} />
  </section>
)

/** How many sentences a source has: the n of its shares. */
export const Whole = ({ measured, source }: { readonly measured: Measured; readonly source: Document }) => (
  <FormattedMessage
    id="compareWords.n"
    values={{ count: measured.shares.find(({ document }) => document === source.id)?.whole.sentences ?? 0 }}
  />
)

import { FormattedMessage } from 'react-intl'
import { linesAt } from '../../corpus/text/rawLines.ts'
import type { Range } from '../../corpus/types.ts'
import type { Reader } from './useReader.ts'

/** How much of the passage's own lines stands on either side. Code points. */
const around = 40

// ours, so it is set apart from the file's characters
const cutHere = <span className="file-cut"> … </span>

type Props = { readonly reader: Reader; readonly range: Range }

/** Where the chosen passage stands in the file as received, in the file's own characters. */
export const FileLines = ({ reader: { lines, placeAt, source }, range: { start, end } }: Props) => {
  const touched = linesAt(lines, { start, end })
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const words = (from: number, to: number) => placeAt({ start: from, end: to }).words
  return (
    <div className="file-lines">
      <p>
        <FormattedMessage
          id="source.passage.lines"
          values={{ first: first.number, last: last.number, more: last.number - first.number }}
        />
      </p>
      <pre lang={source.language}>
        {start - around > first.start && cutHere}
        {words(Math.max(first.start, start - around), start)}
        <mark>{words(start, end)}</mark>
        {words(end, Math.min(last.end, end + around))}
        {end + around < last.end && cutHere}
      </pre>
    </div>
  )
}

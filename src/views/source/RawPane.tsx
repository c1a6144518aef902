import { useEffect, useMemo, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { partsOfFile, type RawPart } from '../../corpus/text/rawLines.ts'
import { files } from '../../queries/files.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { RawRow } from './RawRow.tsx'
import { aimed, rawPane } from './useGoTo.ts'
import type { Reader } from './useReader.ts'

/** Lines beyond which only those in view are laid out. */
const LONG = 200

const scrollToMark = (pane: HTMLElement | null): void => {
  const mark = pane?.querySelector<HTMLElement>(`mark.${aimed}`)
  // beside the text the pane scrolls by itself; below it there is nothing to scroll
  if (!pane || !mark || pane.scrollHeight <= pane.clientHeight) return
  const [of, to] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (to.top < of.top || to.bottom > of.bottom) pane.scrollTop += to.top - of.top - of.height / 3
}

/** Lines with the parts that reach into them. */
const useRows = ({ text, raw, lines }: Reader) =>
  useMemo(() => {
    const parts = partsOfFile(text.blocks, [...raw].length)
    return lines.map((line) => ({
      line,
      parts: parts.filter((part: RawPart) => part.start < line.end && line.start < part.end),
    }))
  }, [text, raw, lines])

type Props = {
  readonly reader: Reader
  /** The passage of the address is in the file alone: what can be done with it stands here. */
  readonly outside: boolean
}

/** The file as received, whole: the same passage is marked in it, and what was set aside says why. */
export const RawPane = ({ reader, outside }: Props) => {
  const pane = useRef<HTMLElement>(null)
  const rows = useRows(reader)
  const { start, end } = reader.aim ?? { start: 0, end: 0 }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each passage is brought into view once
  useEffect(() => {
    scrollToMark(pane.current)
    // lines not yet seen have a guessed height: again while they are laid out
    let left = 6
    let frame = requestAnimationFrame(function again() {
      scrollToMark(pane.current)
      if (--left > 0) frame = requestAnimationFrame(again)
    })
    return () => cancelAnimationFrame(frame)
  }, [start, end])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by the arrow keys
    <section ref={pane} className={rawPane} aria-labelledby="raw" tabIndex={0}>
      <header className="raw-head">
        <h2 id="raw" className="label">
          <FormattedMessage id="source.rawPane" />
        </h2>
        <p className="small">
          <FormattedMessage
            id="source.rawPane.note"
            values={{
              lines: rows.length,
              link: (words) => <a href={files.raw(reader.source.file)}>{words}</a>,
            }}
          />
        </p>
        {reader.aim && outside && <ChosenBar reader={reader} aim={reader.aim} pane="raw" />}
        {reader.aim && !outside && (
          <p className="small">
            <Link to={reader.href({})} state={{ pane: 'text' }}>
              <FormattedMessage id="source.rawPane.toText" />
            </Link>
          </p>
        )}
      </header>
      <ol className={rows.length > LONG ? 'raw-lines raw-long' : 'raw-lines'}>
        {rows.map(({ line, parts }) => (
          <RawRow key={line.number} reader={reader} line={line} parts={parts} />
        ))}
      </ol>
    </section>
  )
}

/** One thing wrong in the seeds, for the person who will mend it. `line` and `column` count from 1, columns in UTF-16 units. */
export type Fault = {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What stands there: the line, cut to what fits on a screen. */
  readonly text: string
  readonly message: string
  readonly expected?: string
  readonly suggestion?: string
}

/** What a fault says, before it is known where. */
export type Complaint = Pick<Fault, 'message' | 'expected' | 'suggestion'>

export type FaultPlace = Pick<Fault, 'file' | 'line' | 'column' | 'text'>

const longest = 120

/** Where UTF-16 offset `offset` of `text` is, for a person; a line over 120 units is shown around the place. */
export function placeOf(file: string, text: string, offset: number): FaultPlace {
  // lastIndexOf takes -1 for 0, where a line end may stand
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '')
  const column = offset - lineStart
  const from = line.length <= longest ? 0 : Math.max(0, Math.min(column - longest / 3, line.length - longest))
  const shown = line.slice(from, from + longest).trim()
  const cut = { before: from > 0 ? '… ' : '', after: from + longest < line.length ? ' …' : '' }
  return {
    file,
    line: text.slice(0, lineStart).split('\n').length,
    column: column + 1,
    text: cut.before + shown + cut.after,
  }
}

/** `seeds/coding/events.yaml:12:7` and what is wrong there, in as many lines as it has parts. */
export function describeFault(fault: Fault): string {
  return [
    `${fault.file}:${fault.line}:${fault.column}  ${fault.message}`,
    `    ${fault.text}`,
    fault.expected && `    expected: ${fault.expected}`,
    fault.suggestion && `    nearest: ${fault.suggestion}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** All faults as one text, in the order of files and lines. */
export function describeFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  )
  const count = sorted.length === 1 ? '1 fault in the seeds' : `${sorted.length} faults in the seeds`
  return `${count}; nothing was written.\n\n${sorted.map(describeFault).join('\n\n')}`
}

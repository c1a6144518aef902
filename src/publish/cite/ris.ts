/** RIS: a tag, two spaces, a hyphen, a space, a value, to the end of the line. */
import type { Cited } from './cited.ts'
import { type Moment, parts } from './moment.ts'
import { oneLine } from './pieces.ts'
import { fieldsOf, strictAddress } from './record.ts'

/** `2021/09/27/`, `2021/09//`, `2021///`. */
const slashed = (moment: Moment): string => {
  const [year, month, day] = parts(moment).map((n) => String(n).padStart(2, '0'))
  return `${year}/${month ?? ''}/${day ?? ''}/`
}

type Tag = readonly [tag: string, value: string | undefined]

/** One record. CRLF, as the format asks for; a value cannot begin a line. */
export const ris = (cited: Cited): string => {
  const { key, author, title, container, language, published, accessed, address, version, note } = fieldsOf(cited)
  const tags: readonly Tag[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', published && String(published.year)],
    ['DA', published && slashed(published)],
    ['ET', version],
    ['LA', language],
    ['UR', address && strictAddress(address)],
    ['Y2', address && slashed(accessed)],
    ['N1', note],
  ]
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

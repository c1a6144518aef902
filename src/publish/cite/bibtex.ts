/** BibTeX, also read by biblatex: `@misc`, since nothing on record says what kind of publication it is. */
import type { Cited } from './cited.ts'
import { iso, type Moment } from './moment.ts'
import { oneLine } from './pieces.ts'
import { fieldsOf, strictAddress } from './record.ts'

// BibTeX counts braces even behind a backslash, so that a brace of the text must be written without one
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const escaped = (text: string): string => oneLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`)

const macros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const name = (language: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language.split('-')[0] ?? '')?.toLowerCase() ?? ''
  } catch {
    // no tag of BCP 47
    return ''
  }
}

type Field = readonly [name: string, value: string]

/** `date` is biblatex's, `year` and `month` are BibTeX's. */
const dates = (moment: Moment): readonly Field[] => [
  ['date', `{${iso(moment)}}`],
  ['year', `{${moment.year}}`],
  ...('month' in moment ? [['month', macros[moment.month - 1] ?? ''] as const] : []),
]

/** One entry, with a line feed at its end. Names and titles stand in a second pair of braces, which keeps their case and order. */
export const bibtex = (cited: Cited): string => {
  const { key, author, title, container, language, published, accessed, address, version, note } = fieldsOf(cited)
  const words = (field: string, text: string | undefined): readonly Field[] =>
    text === undefined || text === '' ? [] : [[field, `{${escaped(text)}}`]]
  const fields: readonly Field[] = [
    ...(author === undefined ? [] : [['author', `{{${escaped(author)}}}`] as const]),
    ['title', `{{${escaped(title)}}}`],
    ...words('howpublished', container),
    ...(published === undefined ? [] : dates(published)),
    ...words('version', version),
    ...(address === undefined ? [] : [['url', `{${strictAddress(address)}}`] as const]),
    ...(address === undefined ? [] : [['urldate', `{${iso(accessed)}}`] as const]),
    ...words('language', name(language)),
    ...words('note', note),
  ]
  return `@misc{${key},\n${fields.map(([field, value]) => `  ${field} = ${value},\n`).join('')}}\n`
}

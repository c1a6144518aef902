/** CSL-JSON, as Zotero and citation processors read it: https://docs.citationstyles.org/en/stable/specification.html */
import type { Cited } from './cited.ts'
import { type Moment, parts } from './moment.ts'
import { fieldsOf } from './record.ts'

const dated = (moment: Moment) => ({ 'date-parts': [parts(moment)] })

/** An array of one item. Nothing is changed in a value; JSON escapes what it must. */
export const csl = (cited: Cited): string => {
  const { key, author, title, container, language, published, accessed, address, version, note } = fieldsOf(cited)
  const item = {
    id: key,
    type: 'webpage',
    // a body: `literal` is never taken apart
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    title,
    'container-title': container,
    ...(published === undefined ? {} : { issued: dated(published) }),
    ...(address === undefined ? {} : { accessed: dated(accessed), URL: address }),
    ...(version === undefined ? {} : { version }),
    language,
    ...(note === undefined ? {} : { note }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

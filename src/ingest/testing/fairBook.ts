/** The part of the invented codebook that coders of what the texts say choose from. */

const said = '{ en: Said., zh: 所述。 }'
const fields = (id: string, extra = '') =>
  `id: ${id}, label: { en: ${id}, zh: ${id} }, definition: ${said}, include: ${said}, exclude: ${said}, example: { none: ${said} }, near_miss: { none: ${said} }${extra}`
const list = (...items: readonly string[]) => items.map((item) => `\n  - { ${item} }`).join('')

export const book = `literature: [{ id: someone-2030, reference: Someone (2030) }]
dimensions:${list(
  `${fields('label')}, values: [${['critical', 'neutral'].map((id) => `{ ${fields(id)} }`).join(', ')}]`,
  `${fields('agency')}, values: [${['volunteered', 'coerced'].map((id) => `{ ${fields(id)} }`).join(', ')}]`,
)}
voices:${list(
  `id: outlet, label: { en: outlet, zh: 媒体 }, definition: ${said}, include: ${said}, exclude: ${said}, example: { document: post, quote: Everybody clapped., before: May 2031., note: ${said} }, near_miss: { none: ${said} }, from: [someone-2030]`,
  fields('company'),
)}
tones:${list(fields('critical'), fields('neutral'))}
speech_modes:${list(fields('direct', ', marked: true'), fields('indirect', ', marked: false'))}
mark_uses:${list(fields('slogan'), fields('term'))}
pledge_kinds:${list(fields('money'), fields('commitment'))}
pledge_themes:${list(fields('schools'), fields('jobs'))}
pledge_steps:${list(fields('announced'), fields('begun'))}
remark_kinds:${list(fields('praise'))}
measures:${list(fields('pledged-total'), fields('pledged-part'))}
topic_statuses:${list(fields('silent', ', could_know: true'), fields('before', ', could_know: false'))}
aspects:${list(fields('wording'), fields('amount'))}
answer_statuses:${list(
  fields('mute', ', could_know: true, shown_by: terms'),
  fields('earlier', ', could_know: false, shown_by: reason'),
  fields('broken', ', could_know: false, shown_by: words'),
)}
defect_kinds:${list(
  fields('misprint', ', corrupts: true'),
  fields('garbling', ', corrupts: true'),
  fields('repetition', ', corrupts: false'),
  fields('leftover', ', corrupts: false'),
)}
defect_bases:${list(fields('sense'), fields('same-text'))}
number_kinds:${list(fields('date'), fields('count'))}
`

/**
 * The closed lists of codebook.yaml, each once: the name that types and `codebook.json` give it, the field of the file that
 * holds it, and what complaints call one of its values. In the order in which the codebook is read: what coders decide first,
 * what things are last.
 */

/** What coders choose from. */
export const CODE_LISTS = {
  voice: { field: 'voices', what: 'voice' },
  tone: { field: 'tones', what: 'tone' },
  speechMode: { field: 'speech_modes', what: 'mode of speech' },
  markUse: { field: 'mark_uses', what: 'use of quotation marks' },
  topicStatus: { field: 'topic_statuses', what: 'status of a topic' },
  aspect: { field: 'aspects', what: 'aspect' },
  answerStatus: { field: 'answer_statuses', what: 'status of a question' },
  pledgeKind: { field: 'pledge_kinds', what: 'kind of pledge' },
  pledgeTheme: { field: 'pledge_themes', what: 'theme' },
  pledgeStep: { field: 'pledge_steps', what: 'kind of step' },
  remarkKind: { field: 'remark_kinds', what: 'kind of remark' },
  measure: { field: 'measures', what: 'thing that an amount measures' },
  numberKind: { field: 'number_kinds', what: 'kind of number' },
  defectKind: { field: 'defect_kinds', what: 'kind of defect' },
  defectBasis: { field: 'defect_bases', what: 'basis of a reading' },
} as const

/** What things are; published in `index.json` too. */
export const TERM_LISTS = {
  eventType: { field: 'event_types', what: 'type of event' },
  dateBasis: { field: 'date_bases', what: 'basis of a date' },
  entityKind: { field: 'entity_kinds', what: 'kind of entity' },
  link: { field: 'links', what: 'kind of link' },
  linkBasis: { field: 'link_bases', what: 'basis of a link' },
  certainty: { field: 'certainties', what: 'degree of certainty' },
} as const

export type CodeList = keyof typeof CODE_LISTS
export type ListName = keyof typeof TERM_LISTS
/** The fields of codebook.yaml that hold them. */
export type CodeField = (typeof CODE_LISTS)[CodeList]['field'] | (typeof TERM_LISTS)[ListName]['field']

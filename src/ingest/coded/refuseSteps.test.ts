import { put, refuses } from '../testing/plant.ts'

const pledges = 'seeds/coding/pledges.yaml'

refuses([
  {
    name: 'a kind of step that the codebook has not',
    plant: [put(pledges, 'kind: begun', 'kind: begin')],
    at: [pledges, 'begin\n'],
    message: /no kind of step has the id “begin”/,
    suggestion: 'begun',
  },
  {
    name: 'a step whose words are not there',
    plant: [put(pledges, 'quote: would give ten million\n', 'quote: has given ten million\n')],
    at: [pledges, 'has given'],
    message: /not in post: “has given ten million”/,
  },
  {
    name: 'a step of a document that is not there',
    plant: [put(pledges, '{ document: bao, quote: 宣布向学校捐款', '{ document: bau, quote: 宣布向学校捐款')],
    at: [pledges, 'bau,'],
    message: /no document has the id “bau”/,
    suggestion: 'bao',
  },
  {
    name: 'two steps of the same words',
    plant: [put(pledges, 'give ten million to schools, kind', 'would give ten million, kind')],
    at: [pledges, 'would give ten million, kind'],
    message: /quoted twice in one list: “would give ten million”/,
  },
  {
    name: 'a date of a step that is not EDTF',
    plant: [put(pledges, 'date: 2031-05-05', 'date: in May')],
    at: [pledges, 'in May'],
    message: /not a date in EDTF: “in May”/,
  },
  {
    name: 'a basis that the codebook has not',
    plant: [put(pledges, 'basis: inferred', 'basis: infered')],
    at: [pledges, 'infered'],
    message: /no basis of a date has the id “infered”/,
    suggestion: 'inferred',
  },
  {
    name: 'a date of a step without its basis',
    plant: [put(pledges, '        basis: inferred\n', '')],
    at: [pledges, '2031-05-05'],
    message: /a step of “gizmo-schools” has no basis for its date/,
  },
  {
    name: 'a basis without a date',
    plant: [put(pledges, '        date: 2031-05-05\n', '')],
    at: [pledges, 'inferred'],
    message: /a step of “gizmo-schools” has no date/,
  },
  {
    name: 'words that date a step without a date',
    plant: [put(pledges, '        date: 2031-05-05\n        basis: inferred\n', '')],
    at: [pledges, '[{ document: post, quote: opened'],
    message: /a step of “gizmo-schools” has dated_by and no date/,
  },
  {
    name: 'a note on a date that is not given',
    plant: [
      put(pledges, '        date: 2031-05-05\n        basis: inferred\n', ''),
      put(pledges, '        dated_by: [{ document: post, quote: opened on 5 May 2031 }]\n', ''),
    ],
    at: [pledges, '{ en: The day'],
    message: /a step of “gizmo-schools” has date_note and no date/,
  },
  {
    name: 'words for the date of a step that are not there',
    plant: [put(pledges, 'quote: opened on 5 May 2031 }]', 'quote: opened on 6 May 2031 }]')],
    at: [pledges, 'opened on 6'],
    message: /not in post: “opened on 6 May 2031”/,
  },
  {
    name: 'somebody who answers for a step and is no entity',
    plant: [put(pledges, 'by: [jane-doe]', 'by: [jane-do]')],
    at: [pledges, 'jane-do]'],
    message: /no entity has the id “jane-do”/,
    suggestion: 'jane-doe',
  },
  {
    name: 'a field of a step that its schema has not',
    plant: [put(pledges, 'by: [jane-doe]', 'speaker: jane-doe')],
    at: [pledges, 'speaker: jane-doe\n      - { document'],
    message: /speaker/,
  },
])

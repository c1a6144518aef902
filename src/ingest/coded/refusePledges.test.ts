import { put, refuses } from '../testing/plant.ts'

const pledges = 'seeds/coding/pledges.yaml'
const term = (text: string, by = ', deadline_by: [{ document: post, quote: 5 May 2031 }]') =>
  put(pledges, 'themes: [schools]', `themes: [schools]\n    deadline: ${text}${by.replace(', ', '\n    ')}`)

refuses([
  {
    name: 'a pledge of a company that no entity is',
    plant: [put(pledges, 'company: gizmo', 'company: gizmoo')],
    at: [pledges, 'gizmoo'],
    message: /no entity has the id “gizmoo”/,
    suggestion: 'gizmo',
  },
  {
    name: 'a pledge by a speaker that no entity is',
    plant: [put(pledges, 'speaker: jane-doe', 'speaker: jane-do')],
    at: [pledges, 'jane-do\n'],
    message: /no entity has the id “jane-do”/,
    suggestion: 'jane-doe',
  },
  {
    name: 'a pledge at an event that is not there',
    plant: [put(pledges, 'event: gizmo-pledges', 'event: gizmo-pledged')],
    at: [pledges, 'gizmo-pledged'],
    message: /no event has the id “gizmo-pledged”/,
    suggestion: 'gizmo-pledges',
  },
  {
    name: 'a kind of pledge that the codebook has not',
    plant: [put(pledges, 'kind: money', 'kind: monye')],
    at: [pledges, 'monye'],
    message: /no kind of pledge has the id “monye”/,
    suggestion: 'money',
  },
  {
    name: 'a theme that the codebook has not',
    plant: [put(pledges, '[schools]', '[jobs, shools]')],
    at: [pledges, 'shools'],
    message: /no theme has the id “shools”/,
    suggestion: 'schools',
  },
  {
    name: 'a pledge of a theme that says why it has none',
    plant: [put(pledges, '    no_theme:', '    themes: [schools]\n    no_theme:')],
    at: [pledges, '{ en: To whom'],
    message: /“gizmo-gives-back” has a theme, and says why it has none/,
  },
  {
    name: 'a group of somebody that no entity is',
    plant: [put(pledges, 'speaker: jane-doe', 'group: { members: [jane-do] }')],
    at: [pledges, 'jane-do]'],
    message: /no entity has the id “jane-do”/,
    suggestion: 'jane-doe',
  },
  {
    name: 'a group that is among its own members',
    plant: [put(pledges, 'speaker: jane-doe', 'group: { members: [jane-doe, gizmo] }')],
    at: [pledges, 'gizmo] }'],
    message: /the group “gizmo” is among its own members/,
  },
  {
    name: 'a group that pledges elsewhere as one company',
    plant: [put(pledges, 'speaker: jane-doe', 'group: { members: [] }')],
    at: [pledges, 'gizmo\n    group'],
    message: /“gizmo” is told of as a group in “gizmo-gives-back”, and as one company in “gizmo-schools”/,
  },
  {
    name: 'a telling that is not there',
    plant: [put(pledges, 'give ten million', 'give two million')],
    at: [pledges, 'Gizmo said'],
    message: /not in post: “Gizmo said/,
    suggestion: 'Gizmo said on Monday that it would give ten million to schools.',
  },
  {
    name: 'a telling listed twice',
    plant: [put(pledges, 'told_by: [{', 'told_by: [{ document: post, quote: We give back }, {')],
    at: [pledges, 'We give back }]'],
    message: /quoted twice in one list: “We give back”/,
  },
  {
    name: 'a pledge with neither quotation nor address',
    plant: [put(pledges, '    told_by: [{ document: post, quote: We give back }]\n', '')],
    at: [pledges, 'gizmo-gives-back'],
    message: /“gizmo-gives-back” has neither a quotation nor an outside address/,
  },
  {
    name: 'a deadline that is not EDTF',
    plant: [term('by May')],
    at: [pledges, 'by May'],
    message: /not a date in EDTF: “by May”/,
  },
  {
    name: 'a deadline without the words that print it',
    plant: [term('../2031-05-05', '')],
    at: [pledges, '../2031-05-05'],
    message: /no words are quoted for the deadline of “gizmo-schools”/,
  },
  {
    name: 'a deadline by words that are not there',
    plant: [term('../2031-05-05', ', deadline_by: [{ document: post, quote: 6 May 2031 }]')],
    at: [pledges, '6 May 2031'],
    message: /not in post: “6 May 2031”/,
    suggestion: '5 May 2031',
  },
  {
    name: 'words for a deadline that is not given',
    plant: [put(pledges, 'part_of:', 'deadline_by: [{ document: post, quote: 5 May 2031 }]\n    part_of:')],
    at: [pledges, '[{ document: post, quote: 5 May'],
    message: /“gizmo-gives-back” quotes words for a deadline and has none/,
  },
  {
    name: 'a part of a pledge that is not there',
    plant: [put(pledges, 'part_of: gizmo-schools', 'part_of: gizmo-school')],
    at: [pledges, 'gizmo-school\n'],
    message: /no pledge has the id “gizmo-school”/,
    suggestion: 'gizmo-schools',
  },
  {
    name: 'a pledge that is part of itself',
    plant: [put(pledges, 'part_of: gizmo-schools', 'part_of: gizmo-gives-back')],
    at: [pledges, 'gizmo-gives-back\n    title'],
    message: /“gizmo-gives-back” is part of itself: gizmo-gives-back → gizmo-gives-back$/,
  },
  {
    name: 'two pledges that are part of each other',
    plant: [put(pledges, 'themes:', 'part_of: gizmo-gives-back\n    themes:')],
    at: [pledges, 'gizmo-gives-back\n    themes'],
    message: /“gizmo-schools” is part of itself: gizmo-schools → gizmo-gives-back → gizmo-schools/,
  },
  {
    name: 'a part of another company’s pledge',
    plant: [put(pledges, 'company: gizmo\n    speaker', 'company: gadget-post\n    speaker')],
    at: [pledges, 'gizmo-schools\n    title: { en: Giving'],
    message: /a pledge of “gadget-post”, and the whole “gizmo-schools” one of “gizmo”/,
  },
  {
    name: 'a kind of remark that the codebook has not',
    plant: [put(pledges, 'kind: praise', 'kind: prais')],
    at: [pledges, 'prais\n'],
    message: /no kind of remark has the id “prais”/,
    suggestion: 'praise',
  },
  {
    name: 'a remark by no entity',
    plant: [put(pledges, 'by: [springfield-fair]', 'by: [springfield-fare]')],
    at: [pledges, 'springfield-fare'],
    message: /no entity has the id “springfield-fare”/,
    suggestion: 'springfield-fair',
  },
  {
    name: 'a remark at an event that is not there',
    plant: [put(pledges, 'event: fair\n', 'event: fare\n')],
    at: [pledges, 'fare\n'],
    message: /no event has the id “fare”/,
  },
  {
    name: 'a remark without a quotation',
    plant: [
      put(
        pledges,
        '    told_by: [{ document: post, quote: Everybody clapped., before: May 2031. }]',
        '    told_by: []',
      ),
    ],
    at: [pledges, 'fair-clapped'],
    message: /“fair-clapped” has neither a quotation nor an outside address/,
  },
])

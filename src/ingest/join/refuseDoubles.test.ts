import { corpus, documents, entities, events, put, refuses } from '../testing/plant.ts'

const cleaning = 'seeds/coding/cleaning.yaml'
const codebook = 'seeds/coding/codebook.yaml'

refuses([
  {
    name: 'a term that is in a closed list twice',
    plant: [put(codebook, '- { id: speech,', '- { id: conference,')],
    at: [codebook, 'conference, label: { en: speech'],
    message: /the id “conference” is used twice/,
  },
  {
    name: 'a lane that is there twice',
    plant: [put(corpus, '{ id: fairs,', '{ id: companies,')],
    at: [corpus, 'companies, title: { en: Fairs'],
    message: /the id “companies” is used twice/,
  },
  {
    name: 'an occasion that is there twice',
    plant: [put(corpus, '{ id: late,', '{ id: early,')],
    at: [corpus, 'early, title: { en: Late'],
    message: /the id “early” is used twice/,
  },
  {
    name: 'a cleaning rule that is there twice',
    plant: [put(cleaning, 'id: controls', 'id: photo')],
    at: [cleaning, 'photo, kind: boilerplate'],
    message: /the id “photo” is used twice/,
  },
  {
    name: 'a substitution that is there twice',
    plant: [put(cleaning, 'id: edges', 'id: white-space')],
    at: [cleaning, "white-space, pattern: '^ "],
    message: /the id “white-space” is used twice/,
  },
  {
    name: 'a document’s own rule with the id of a common one',
    plant: [put(documents, 'id: masthead', 'id: photo')],
    at: [documents, 'photo, kind: notice'],
    message: /the id “photo” is used twice/,
  },
  {
    name: 'a source listed twice',
    plant: [put(corpus, 'colour: 2 }', 'colour: 2 }\n  - { document: bao, siglum: C, colour: 3 }')],
    at: [corpus, 'bao, siglum: C'],
    message: /“bao” is listed twice/,
  },
  {
    name: 'one file for two documents',
    plant: [put(documents, 'file: bao.txt', 'file: "post.txt"')],
    at: [documents, '"post.txt"'],
    message: /post\.txt is the file of “post” already/,
  },
  {
    name: 'two events that are one document’s appearance',
    plant: [put(events, 'date: ../2031-05-06\n    basis: inferred', 'publishes: bao')],
    at: [events, 'bao\n    told_by: [{'],
    message: /“gizmo-pledges” is the appearance of “bao” already/,
  },
  {
    name: 'an actor who is in a list twice',
    plant: [put(events, 'actors: [gizmo]', 'actors: [gizmo, gizmo]')],
    at: [events, 'gizmo]\n    told_by:\n      - { document: post, quote: Gizmo'],
    message: /“gizmo” is in this list twice/,
  },
  {
    name: 'a document that is in a list twice',
    plant: [put(entities, '[Gizmo, 甲公司]', '[Gizmo, { form: 甲公司, in: [post, bao, bao] }]')],
    at: [entities, 'bao] }'],
    message: /“bao” is in this list twice/,
  },
  {
    name: 'a passage that is quoted twice in one list',
    plant: [
      put(
        events,
        '{ document: bao, quote: 甲公司总裁丙丁致辞 }',
        '{ document: bao, quote: 甲公司总裁丙丁致辞 }\n      - { document: bao, quote: 甲公司总裁丙丁致辞, after: 。 }',
      ),
    ],
    at: [events, '甲公司总裁丙丁致辞, after'],
    message: /quoted twice in one list: “甲公司总裁丙丁致辞”/,
  },
  {
    name: 'a form that is given twice',
    plant: [put(entities, '[Gizmo, 甲公司]', '[Gizmo, 甲公司, Gizmo]')],
    at: [entities, 'Gizmo]'],
    message: /“Gizmo” is also a form of “gizmo”/,
  },
  {
    name: 'a misprint that is a form as well, in the same document',
    plant: [
      put(
        entities,
        '[Gizmo, 甲公司]',
        '[Gizmo, 甲公司]\n    misprints: [{ form: Gizmo, in: [post], reads: { en: Gadget, zh: 邮报 }, known: { en: a, zh: 甲 }, basis: sense, certainty: sure }]',
      ),
    ],
    at: [entities, '{ form: Gizmo, in'],
    message: /“Gizmo” is also a form of “gizmo”/,
  },
])

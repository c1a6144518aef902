import { corpus, documents, events, put, refuses } from './testing/plant.ts'

refuses([
  {
    name: 'an event’s date that is not EDTF',
    plant: [put(events, 'date: 2031-05-05', 'date: 5 May 2031')],
    at: [events, '5 May 2031\n'],
    message: /not a date in EDTF: “5 May 2031”/,
    text: 'date: 5 May 2031',
  },
  {
    name: 'a document’s date that is not EDTF',
    plant: [put(documents, 'date: 2031-05-06', 'date: 2031-5-6')],
    at: [documents, '2031-5-6'],
    message: /not a date in EDTF/,
  },
  {
    name: 'an event without a date',
    plant: [put(events, '    date: ../2031-05-06\n', '')],
    at: [events, 'gizmo-pledges'],
    message: /has no date/,
  },
  {
    name: 'an event with a date of its own and a document’s',
    plant: [put(events, 'publishes: bao', 'publishes: bao\n    date: 2031-05-07')],
    at: [events, '2031-05-07'],
    message: /publishes a document and also has a date/,
  },
  {
    name: 'a field that the schema does not know',
    plant: [put(events, 'actors: [jane-doe', 'actor: [jane-doe')],
    at: [events, 'actor: '],
    message: /a field that the schema does not know: “actor”/,
    text: 'actor: [jane-doe, gizmo]',
    suggestion: 'actors',
  },
  {
    name: 'a field unknown inside a quotation',
    plant: [put(events, 'quote: Jane Doe spoke, before', 'quote: Jane Doe spoke, befor')],
    at: [events, 'befor'],
    message: /does not know: “befor”/,
    suggestion: 'before',
  },
  {
    name: 'a list that the schema does not know',
    plant: [put(events, 'events:\n', 'evnts: []\nevents:\n')],
    at: [events, 'evnts'],
    message: /does not know: “evnts”/,
    suggestion: 'events',
  },
  {
    name: 'a title in one language only',
    plant: [put(events, '{ en: Jane Doe speaks, zh: 丙丁致辞 }', '{ en: Jane Doe speaks }')],
    at: [events, '{ en: Jane Doe speaks }'],
    message: /title\.zh/,
  },
  {
    name: 'an address that is none',
    plant: [
      put(
        events,
        'publishes: bao',
        'publishes: bao\n    outside: [{ address: bao dot example, note: { en: a, zh: 甲 } }]',
      ),
    ],
    at: [events, 'bao dot example'],
    message: /address/,
  },
  {
    name: 'YAML that is none',
    plant: [put(events, 'parent: fair', 'parent: {fair')],
    at: [events, 'told_by:\n      - { document: post, quote: Jane Doe'],
    message: /not YAML/,
  },
  {
    name: 'a file that is missing',
    plant: [put(documents, 'file: bao.txt', 'file: boa.txt')],
    at: [documents, 'boa.txt'],
    message: /there is no file seeds\/documents\/boa.txt/,
  },
  {
    name: 'a cleaning rule that is no expression',
    plant: [put('cleaning.yaml', "'^Photo:'", "'^(Photo:'")],
    at: ['seeds/coding/cleaning.yaml', "'^(Photo:'"],
    message: /egular expression/,
  },
  {
    name: 'a name pattern that is no expression',
    plant: [put('names.yaml', '[\\p{Script=Han}])公司', '[\\p{Script=Han})公司')],
    at: ['seeds/coding/names.yaml', "'(?<name>"],
    message: /not a regular expression/,
  },
  {
    name: 'an axis that ends before it begins',
    plant: [put(corpus, 'from: 2031-01', 'from: 2032-01')],
    at: [corpus, '2032-01'],
    message: /ends before it begins/,
  },
])

import { documents, entities, events, put, refuses } from '../testing/plant.ts'

refuses([
  {
    name: 'a quotation that is not there',
    plant: [put(events, 'opened on 5 May 2031. }', 'opend on 5 May 2031. }')],
    at: [events, 'The Springfield Fair opend'],
    message: /not in post: “The Springfield Fair opend/,
    text: 'opend',
    suggestion: 'The Springfield Fair opened on 5 May 2031.',
  },
  {
    name: 'a quotation that runs over the end of a block',
    plant: [put(events, 'quote: Jane Doe spoke, before: clapped.', 'quote: Everybody clapped. Jane Doe spoke in')],
    at: [events, 'Everybody clapped. Jane'],
    message: /runs over the end of a block of post: “Everybody clapped. Jane Doe spoke in”/,
  },
  {
    name: 'a form in Han characters that no document prints',
    plant: [put(entities, '乙市博览会]', '乙市搏览会]')],
    at: [entities, '乙市搏览会'],
    message: /printed in no document: “乙市搏览会”/,
    suggestion: '乙市博览会',
  },
  {
    name: 'a quotation found more than once',
    plant: [put(events, 'quote: Jane Doe spoke, before: clapped. }', 'quote: Everybody clapped. }')],
    at: [events, 'Everybody clapped.'],
    message: /found 2 times in post/,
  },
  {
    name: 'a quotation in boilerplate',
    plant: [put(events, 'document: bao, quote: 甲公司承诺捐款', 'document: post, quote: Skip to content')],
    at: [events, 'Skip to content'],
    message: /in boilerplate \(rule controls\)/,
  },
  {
    name: 'a quotation only in a repeat',
    plant: [put(events, '甲公司周一宣布向学校捐款 }', '捐款。 乙市博览会 }')],
    at: [events, '捐款。 乙市'],
    message: /not in bao|in a repeat/,
  },
  {
    name: 'metadata quoted as if it were text',
    plant: [put(documents, '"date: 2031-05-06", in: file', '"date: 2031-05-06"')],
    at: [documents, '"date: 2031-05-06"'],
    message: /not in bao/,
  },
  {
    name: 'text quoted as if it were metadata',
    plant: [put(documents, '"date: 2031-05-06", in: file', '甲公司承诺捐款, in: file')],
    at: [documents, '甲公司承诺捐款, in'],
    message: /not in bao’s file outside its text/,
  },
  {
    name: 'an event with neither quotation nor address',
    plant: [put(events, 'publishes: bao\n    told_by: [{ document: bao, quote: 甲公司承诺捐款 }]', 'publishes: bao')],
    at: [events, 'bao-appears'],
    message: /neither a quotation nor an outside address/,
  },
  {
    name: 'an entity that no document names',
    plant: [put(entities, '    as_printed: [The Gadget Post]\n', '')],
    at: [entities, 'gadget-post'],
    message: /is named in no document and has no outside address/,
  },
  {
    name: 'a form that no document prints',
    plant: [put(entities, '[Gizmo, 甲公司]', '[Gizmo, Gizmoo, 甲公司]')],
    at: [entities, 'Gizmoo'],
    message: /printed in no document: “Gizmoo”/,
    suggestion: 'Gizmo',
  },
  {
    name: 'a form of two entities',
    plant: [put(entities, '[Jane Doe, 丙丁]', '[Jane Doe, 丙丁, Gizmo]')],
    at: [entities, 'Gizmo]'],
    message: /is also a form of “gizmo”/,
  },
  {
    name: 'a Latin name that nothing explains',
    plant: [put('post.txt', 'Everybody clapped. Jane', 'Everybody clapped. Jayne Dow left. Jane')],
    at: ['seeds/documents/post.txt', 'Jayne Dow'],
    message: /a name that no entity explains: “Jayne Dow”/,
    text: 'Jayne Dow left',
    suggestion: 'Jane Doe',
  },
  {
    name: 'a Han name that nothing explains',
    plant: [put('bao.txt', '开幕，\n', '开幕，戊公司到场，\n')],
    at: ['seeds/documents/bao.txt', '戊公司'],
    message: /a name that no entity explains: “戊”/,
    text: '戊公司到场',
  },
  {
    name: 'a link without evidence',
    plant: [
      put(documents, ', evidence: [{ document: bao, quote: "from: https://bao.example/story/1", in: file }]', ''),
    ],
    at: [documents, '{ types: [verbatim]'],
    message: /a link with neither a quotation nor an outside address/,
  },
  {
    name: 'a station without a link',
    plant: [
      put(
        documents,
        '[{ name: { en: The Gadget Post',
        '[{ name: { en: First, zh: 首 }, held: false }, { name: { en: The Gadget Post',
      ),
    ],
    at: [documents, '{ name: { en: The Gadget Post'],
    message: /a station without a link/,
  },
])

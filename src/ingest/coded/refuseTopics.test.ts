import { expect, test } from 'vitest'
import { events, faultsOf, put, refuses } from '../testing/plant.ts'

const topics = 'seeds/coding/topics.yaml'
const post = 'seeds/documents/post.txt'
const told = '- { document: bao, told: [{ quote: 乙市博览会5月5日开幕 }] }'

refuses([
  {
    name: 'a topic that is silent about a document',
    plant: [put(topics, `      ${told}\n`, '')],
    at: [topics, '- { document: post, told: [{ quote: The Springfield'],
    message: /topic “opening” is silent about document “bao”/,
  },
  {
    name: 'a topic that tells of a document twice',
    plant: [put(topics, told, `${told}\n      - { document: "bao", told: [{ quote: 5月5日开幕 }] }`)],
    at: [topics, '"bao"'],
    message: /topic “opening” tells of “bao” twice/,
  },
  {
    name: 'a topic of a document that there is not',
    plant: [put(topics, told, told.replace('bao', 'boa'))],
    at: [topics, 'boa'],
    message: /no document has the id “boa”/,
    suggestion: 'bao',
  },
  {
    name: 'a topic parted from one that there is not',
    plant: [put(topics, 'zh: 掌声 }\n', 'zh: 掌声 }\n    coded_as: opning\n')],
    at: [topics, 'opning'],
    message: /no topic has the id “opning”/,
    suggestion: 'opening',
  },
  {
    name: 'a passage of a topic that is not there',
    plant: [put(topics, '乙市博览会5月5日开幕', '乙市博览会5月6日开幕')],
    at: [topics, '乙市博览会5月6日开幕'],
    message: /not in bao: “乙市博览会5月6日开幕”/,
    suggestion: '乙市博览会5月5日开幕',
  },
  {
    name: 'a passage that one topic lists twice',
    plant: [put(topics, "{ quote: 'We give back,' }", '{ quote: \'We give back,\' }, { quote: "We give back," }')],
    at: [topics, '"We give back,"'],
    message: /quoted twice in one list: “We give back,”/,
  },
  {
    name: 'an omission whose term occurs in the document',
    plant: [put(topics, 'terms: [鼓掌, 掌声]', 'terms: [鼓掌, 致辞]')],
    at: [topics, '致辞]'],
    message: /“致辞” occurs in bao: “.*丙丁致辞。”/,
  },
  {
    name: 'an omission whose term occurs in other letters',
    plant: [
      put(
        topics,
        '- { document: post, told: [{ quote: Everybody clapped., before: May 2031. }] }',
        '- { document: post, status: silent, why: { en: a, zh: 甲 }, terms: [ovation, PHOTO] }',
      ),
    ],
    at: [topics, 'PHOTO'],
    message: /“PHOTO” occurs in post: “Photo: Jane Doe at/,
  },
  {
    name: 'an omission for a reason that no list has',
    plant: [put(topics, 'status: silent', 'status: silant')],
    at: [topics, 'silant'],
    message: /no status of a topic has the id “silant”/,
    suggestion: 'silent',
  },
  {
    name: 'a source that could have known of what came later',
    plant: [
      put(events, 'date: 2031-05-05\n    basis: inferred', 'date: 2031-05-07\n    basis: inferred'),
      // or it would tell of it beforehand
      put(events, '      - { document: bao, quote: 甲公司总裁丙丁致辞 }\n', ''),
    ],
    at: [topics, 'silent, why'],
    message: /“bao” \(2031-05-06\) could not know of “doe-speaks” \(2031-05-07\)/,
  },
  {
    name: 'a topic of an event that there is not',
    plant: [put(topics, 'event: fair', 'event: fairr')],
    at: [topics, 'fairr'],
    message: /no event has the id “fairr”/,
    suggestion: 'fair',
  },
  {
    name: 'a body block that no topic covers',
    plant: [
      put(
        topics,
        'uncovered:\n  - { document: post, quote: Jane Doe spoke in the evening, because: { en: No other text has an evening., zh: 其他文本未提当晚。 } }\n',
        '',
      ),
    ],
    at: [post, 'Jane Doe spoke in the evening'],
    message: /a body block that no topic covers: “Jane Doe spoke in the evening/,
    text: 'for an hour',
  },
  {
    name: 'a block that is called uncovered and is covered',
    plant: [put(topics, 'quote: Jane Doe spoke in the evening', 'quote: Jane Doe spoke. Everybody')],
    at: [topics, 'Jane Doe spoke. Everybody'],
    message: /topic “opening” covers the block of “Jane Doe spoke\. Everybody”/,
  },
  {
    name: 'a heading that is called uncovered',
    plant: [put(topics, 'quote: Jane Doe spoke in the evening', 'quote: pledges money')],
    at: [topics, 'pledges money'],
    message: /in no body block: “pledges money”/,
  },
  {
    name: 'a block that is called uncovered twice',
    plant: [
      put(
        topics,
        'uncovered:\n',
        'uncovered:\n  - { document: post, quote: for an hour, because: { en: a, zh: 甲 } }\n',
      ),
    ],
    at: [topics, 'Jane Doe spoke in the evening'],
    message: /the block of “Jane Doe spoke in the evening” is listed already/,
  },
])

test.each([
  ['search terms', ', terms: [鼓掌, 掌声]', /documents\.1\.terms/],
  ['a reason', 'why: { en: It gives no room to it., zh: 未予篇幅。 }, ', /documents\.1\.why/],
])('an omission without %s lacks that, and is no telling', (_, find, message) => {
  expect(faultsOf([put(topics, find, '')]).map((fault) => fault.message)).toEqual([expect.stringMatching(message)])
})

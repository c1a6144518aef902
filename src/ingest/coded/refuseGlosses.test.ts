import { documents, put, refuses } from '../testing/plant.ts'

const glosses = 'seeds/coding/glosses.yaml'
const post = 'seeds/documents/post.txt'
const bao = 'seeds/documents/bao.txt'
const evening = '  - { document: post, language: zh, opens: Jane Doe spoke, sentences: [博览会当晚丙丁讲了一小时。] }\n'

refuses([
  {
    name: 'a body block without a gloss',
    plant: [put(glosses, evening, '')],
    at: [post, 'Jane Doe spoke in the evening'],
    message: /a body block without a gloss in “zh”: “Jane Doe spoke in the evening/,
    text: 'for an hour',
  },
  {
    name: 'a body block of a third language with one gloss only',
    plant: [put(documents, 'language: zh-Hans', 'language: ja')],
    at: [bao, '甲公司周一宣布'],
    message: /a body block without a gloss in “zh”: “甲公司周一宣布/,
  },
  {
    name: 'a gloss that begins no block',
    plant: [put(glosses, 'opens: The Springfield', 'opens: The Springfeeld')],
    at: [glosses, 'The Springfeeld'],
    message: /begins no block of post: “The Springfeeld”/,
    suggestion: 'The Springfield',
  },
  {
    name: 'a gloss that opens with words of the middle of a block',
    plant: [put(glosses, 'opens: The Springfield', 'opens: Springfield Fair')],
    at: [glosses, 'Springfield Fair'],
    message: /begins no block of post: “Springfield Fair”/,
    suggestion: 'The Springfield Fair opened on 5 May 203',
  },
  {
    name: 'a gloss that opens a repeat',
    plant: [put(glosses, 'opens: 甲公司周一', 'opens: 甲公司周一宣布向学校捐款。 乙市')],
    at: [glosses, '甲公司周一宣布向学校捐款。 乙市'],
    message: /begins no block of bao: “甲公司周一宣布向学校捐款。 乙市”/,
    suggestion: '甲公司周一宣布向学校捐款。乙市',
  },
  {
    name: 'a gloss that begins two blocks',
    plant: [put(glosses, 'opens: The Springfield', 'opens: Gizmo')],
    at: [glosses, 'Gizmo, sentences'],
    message: /begins 2 blocks of post: “Gizmo”/,
  },
  {
    name: 'a gloss of a document that there is not',
    plant: [put(glosses, '{ document: bao', '{ document: boa')],
    at: [glosses, 'boa'],
    message: /no document has the id “boa”/,
    suggestion: 'bao',
  },
  {
    name: 'a gloss in the document’s own language',
    plant: [put(glosses, 'document: bao, language: en', 'document: bao, language: zh')],
    at: [glosses, 'zh, opens: 甲公司'],
    message: /bao is in “zh-Hans” itself, and has a gloss in “zh”/,
  },
  {
    name: 'a gloss a sentence short',
    plant: [put(glosses, '人人鼓掌。, 丙丁讲话。, ', '丙丁讲话。, ')],
    at: [glosses, '[乙市博览会2031'],
    message: /3 in the gloss, 4 in the block: “The Springfield Fair/,
  },
  {
    name: 'a gloss of a caption in two sentences',
    plant: [put(glosses, '[图：丙丁在博览会上]', '[图。, 丙丁在博览会上]')],
    at: [glosses, '[图。'],
    message: /2 in the gloss, 1 in the block: “Photo: Jane Doe/,
  },
  {
    name: 'a second gloss of one block',
    plant: [put(glosses, evening, `${evening}${evening.replace('spoke,', 'spoke in,')}`)],
    at: [glosses, 'Jane Doe spoke in,'],
    message: /a second gloss in “zh” of one block of post: “Jane Doe spoke in the evening/,
  },
])

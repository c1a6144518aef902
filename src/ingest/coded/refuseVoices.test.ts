import { put, refuses } from '../testing/plant.ts'

const voices = 'seeds/coding/voices.yaml'
const post = 'seeds/documents/post.txt'
const bao = 'seeds/documents/bao.txt'

refuses([
  {
    name: 'a body sentence without a voice',
    plant: [put(voices, '  - { document: post, quote: Jane Doe spoke in the evening, voice: outlet }\n', '')],
    at: [post, 'Jane Doe spoke in the evening'],
    message:
      /a body sentence without a voice \(post 3\.1\): “Jane Doe spoke in the evening of the fair, for an hour\.”/,
    text: 'Jane Doe spoke in the evening',
  },
  {
    name: 'a second voice for one sentence',
    plant: [put(voices, 'quotations:\n', '  - { document: bao, quote: 周一, voice: outlet }\nquotations:\n')],
    at: [voices, '周一, voice: outlet'],
    message: /a second voice for sentence 1\.1 of bao: “甲公司周一宣布向学校捐款。”/,
  },
  {
    name: 'a voice for words of two sentences',
    plant: [put(voices, 'quote: 乙市博览会, voice', 'quote: 捐款。乙市博览会, voice')],
    at: [voices, '捐款。乙市博览会'],
    message: /runs over the end of a sentence: “捐款。乙市博览会”/,
  },
  {
    name: 'a voice for a caption',
    plant: [put(voices, 'quote: Jane Doe spoke in the evening', 'quote: "Photo: Jane Doe"')],
    at: [voices, '"Photo'],
    message: /in no body sentence: “Photo: Jane Doe”/,
  },
  {
    name: 'a voice that no list has',
    plant: [put(voices, 'quote: 乙市博览会, voice: outlet', 'quote: 乙市博览会, voice: outlat')],
    at: [voices, 'outlat'],
    message: /no voice has the id “outlat”/,
    suggestion: 'outlet',
  },
  {
    name: 'a voice whose words occur twice',
    plant: [put(voices, 'quote: Everybody clapped., before: spoke.', 'quote: "Everybody clapped."')],
    at: [voices, '"Everybody'],
    message: /found 2 times in post: “Everybody clapped\.”/,
  },
  {
    name: 'a speaker whom no entity is',
    plant: [put(voices, 'speaker: gizmo', 'speaker: gizno')],
    at: [voices, 'gizno'],
    message: /no entity has the id “gizno”/,
    suggestion: 'gizmo',
  },
  {
    name: 'one who passes speech on, whom no entity is',
    plant: [put(voices, 'speaker: gizmo', 'speaker: gizmo, through: gizno')],
    at: [voices, 'gizno'],
    message: /no entity has the id “gizno”/,
    suggestion: 'gizmo',
  },
  {
    name: 'a mode of speech that no list has',
    plant: [put(voices, 'mode: indirect, verb: said', 'mode: indirekt, verb: said')],
    at: [voices, 'indirekt'],
    message: /no mode of speech has the id “indirekt”/,
    suggestion: 'indirect',
  },
  {
    name: 'a verb that is not printed in the block',
    plant: [put(voices, 'mode: direct, verb: said', 'mode: direct, verb: saidd')],
    at: [voices, 'saidd'],
    message: /“saidd” does not stand in the block of “We give back,”/,
    suggestion: 'said',
  },
  {
    name: 'a verb that is printed only inside another word',
    plant: [put(voices, 'mode: direct, verb: said', 'mode: direct, verb: sai')],
    at: [voices, 'sai }'],
    message: /“sai” does not stand in the block/,
  },
  {
    name: 'one passage quoted by two records',
    plant: [
      put(
        voices,
        'marks: []',
        "  - { id: again, document: post, quote: 'We give back,', speaker: gizmo, mode: direct }\nmarks: []",
      ),
    ],
    at: [voices, "'We give back,', speaker: gizmo"],
    message: /these words are recorded already \(quotation we-give\): “We give back,”/,
  },
  {
    name: 'one passage that is a quotation and a mark',
    plant: [put(voices, 'marks: []', "marks: [{ document: post, quote: 'We give back,', use: slogan }]")],
    at: [voices, "'We give back,', use"],
    message: /these words are recorded already \(quotation we-give\)/,
  },
  {
    name: 'a use of marks that no list has',
    plant: [put(voices, 'marks: []', 'marks: [{ document: post, quote: “We give, use: slogun }]')],
    at: [voices, 'slogun'],
    message: /no use of quotation marks has the id “slogun”/,
    suggestion: 'slogan',
  },
  {
    name: 'a correction of a sentence end that corrects nothing',
    plant: [
      put(
        voices,
        'voices:\n',
        'sentence_ends: [{ document: post, quote: Everybody clapped, before: May 2031., is: join, reason: { en: a, zh: 甲 } }]\nvoices:\n',
      ),
    ],
    at: [voices, 'Everybody clapped, before: May 2031., is'],
    message: /corrects no sentence end: “Everybody clapped”/,
  },
  {
    name: 'quotation marks that no record explains',
    plant: [put('post.txt', 'Photo: Jane Doe at the fair', 'Photo: Jane Doe at the ‘great’ fair')],
    at: [post, '‘great'],
    message: /a quotation mark that no record explains: “to: Jane Doe at the ⟦‘⟧great’ fair”/,
    text: 'at the ‘great’ fair',
  },
  {
    name: 'a stray mark some words before those of a record',
    plant: [
      put('post.txt', 'Photo: Jane Doe at the fair', 'Photo: “Jane Doe at the “great” fair'),
      put(voices, 'marks: []', 'marks: [{ document: post, quote: great, use: term }]'),
    ],
    at: [post, '“Jane'],
    message: /no record explains: “Photo: ⟦“⟧Jane Doe/,
  },
  {
    name: 'quotation marks of an indirect rendering',
    plant: [put(voices, 'speaker: jane-doe, mode: direct', 'speaker: jane-doe, mode: indirect')],
    at: [post, '“We give back,”'],
    message: /no record explains: “.*⟦“⟧We give back,” said/,
  },
  {
    name: 'a stray mark, apart from the words that another stands beside',
    plant: [
      put('bao.txt', '甲公司总裁丙丁致辞。\n\n', '甲公司总裁丙丁致辞 “共同 运动“。\n\n'),
      put(voices, 'marks: []', 'marks: [{ document: bao, quote: 共同, use: slogan }]'),
    ],
    at: [bao, '“。'],
    message: /no record explains: “.*“共同 运动⟦“⟧。/,
  },
  {
    name: 'a quotation in marks beside which no mark stands',
    plant: [put(voices, 'speaker: gizmo, mode: indirect', 'speaker: gizmo, mode: direct')],
    at: [post, 'it would give ten million'],
    message:
      /“ten-million” is direct: words in quotation marks, but no quotation mark stands in or directly beside them/,
  },
  {
    name: 'a record of marks where there is none',
    plant: [put(voices, 'marks: []', 'marks: [{ document: post, quote: Springfield Fair, use: term }]')],
    at: [post, 'Springfield Fair opened'],
    message: /a record of marks: words in quotation marks, but no quotation mark stands in or directly beside them/,
  },
])

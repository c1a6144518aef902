import { put, refuses } from '../testing/plant.ts'

const namings = 'seeds/coding/namings.yaml'
const frames = 'seeds/coding/frames.yaml'
const defects = 'seeds/coding/defects.yaml'
const events = 'seeds/coding/events.yaml'
const codebook = 'seeds/coding/codebook.yaml'

const giver = '- { document: post, words: Gizmo, tone: neutral }'
const gift = '- { document: bao, words: 捐款, tone: neutral }'
const fair = '{ id: p-fair, document: post, quote: Springfield Fair, dimension: label, value: neutral, referent: fair'

refuses([
  {
    name: 'a rendering of words that name nothing',
    plant: [put(namings, '{ 捐款: gift }', '{ 捐款: gift, 捐赠: donation }')],
    at: [namings, 'donation'],
    message: /a rendering of words that name nothing here: “捐赠”/,
  },
  {
    name: 'a naming moved from a referent that there is not',
    plant: [put(namings, 'words: 捐款, tone: neutral }', 'words: 捐款, tone: neutral, coded_as: givr }')],
    at: [namings, 'givr'],
    message: /no referent has the id “givr”/,
    suggestion: 'giver',
  },
  {
    name: 'a naming that its document does not print',
    plant: [put(namings, '乙市博览会', '乙市搏览会')],
    at: [namings, '乙市搏览会'],
    message: /not printed in bao: “乙市搏览会”/,
    suggestion: '乙市博览会',
  },
  {
    name: 'a naming that is only part of a Latin word',
    plant: [put(namings, 'words: head of Gizmo', 'words: head of Giz')],
    at: [namings, 'head of Giz'],
    message: /not printed in post: “head of Giz”/,
  },
  {
    name: 'a naming inside words that are not there',
    plant: [put(namings, 'within: evening of the fair', 'within: morning of the fair')],
    at: [namings, 'fair, tone: critical'],
    message: /not printed in post inside “morning of the fair”: “fair”/,
    suggestion: 'evening of the fair',
  },
  {
    name: 'words that two referents claim in one place',
    plant: [put(namings, gift, `${gift}\n      - { document: bao, words: 甲公司, tone: critical }`)],
    at: [namings, '甲公司, tone: critical'],
    message: /“甲公司” also names “giver” \(“甲公司”\), in the same place/,
  },
  {
    name: 'words listed twice',
    plant: [put(namings, giver, `${giver}\n      - { document: post, words: Gizmo, tone: critical }`)],
    at: [namings, 'Gizmo, tone: critical'],
    message: /listed twice for post: “Gizmo”/,
  },
  {
    name: 'an unknown tone',
    plant: [put(namings, gift, gift.replace('neutral', 'neutrall'))],
    at: [namings, 'neutrall'],
    message: /no tone has the id “neutrall”/,
    suggestion: 'neutral',
  },
  {
    name: 'a referent that is an unknown entity',
    plant: [put(namings, 'id: giver\n', 'id: giver\n    entity: gizmos\n')],
    at: [namings, 'gizmos'],
    message: /no entity has the id “gizmos”/,
    suggestion: 'gizmo',
  },
  {
    name: 'a naming in an unknown document',
    plant: [put(namings, gift, gift.replace('bao', 'baoo'))],
    at: [namings, 'baoo'],
    message: /no document has the id “baoo”/,
    suggestion: 'bao',
  },
  {
    name: 'a referent without words',
    plant: [put(namings, `words:\n      ${gift}`, 'words: []')],
    at: [namings, 'gift\n'],
    message: /no document has words for “gift”/,
  },
])

refuses([
  ...(
    [
      ['dimension', 'label', 'lable', /no dimension has the id “lable”/],
      ['value', 'neutral', 'nutral', /no value of label has the id “nutral”/],
      ['referent', 'fair', 'fairr', /no referent has the id “fairr”/],
      ['voice', 'outlet', 'outlett', /no voice has the id “outlett”/],
    ] as const
  ).map(([field, good, bad, message]) => {
    const whole = `${fair}, voice: outlet`
    return {
      name: `a frame of an unknown ${field}`,
      plant: [put(frames, whole, whole.replace(`${field}: ${good}`, `${field}: ${bad}`))],
      at: [frames, bad] as const,
      message,
      suggestion: good,
    }
  }),
  {
    name: 'a frame over a sentence end',
    plant: [put(frames, 'quote: Springfield Fair,', 'quote: 2031. Everybody clapped.,')],
    at: [frames, '2031. Every'],
    message: /a frame runs over a sentence end: “2031. Everybody clapped.”/,
  },
  {
    name: 'a frame whose words are not there',
    plant: [put(frames, 'quote: Springfield Fair,', 'quote: Springfeld Fair,')],
    at: [frames, 'Springfeld'],
    message: /not in post: “Springfeld Fair”/,
    suggestion: 'Springfield Fair',
  },
  {
    name: 'two frames alike',
    plant: [
      put(
        frames,
        `  - ${fair}`,
        `  - ${fair}, voice: company, reason: { en: a, zh: 甲 } }\n  - ${fair.replace('p-fair', 'p-again')}`,
      ),
    ],
    at: [frames, '{ id: p-again'],
    message: /coded twice as label: neutral: “Springfield Fair”/,
  },
])

refuses([
  ...(
    [
      ['kind', 'garbling', 'garblin', /no kind of defect has the id “garblin”/],
      ['basis', 'same-text', 'sametext', /no basis of a reading has the id “sametext”/],
      ['certainty', 'sure', 'suree', /no degree of certainty has the id “suree”/],
    ] as const
  ).flatMap(([field, good, bad, message]) => {
    const own =
      'quote: in the evening, kind: garbling, read_as: { en: at noon, zh: 中午 }, basis: same-text, known: { en: Said., zh: 所述。 }, certainty: sure'
    const repeats = 'repeats: { kind: repetition, basis: same-text, certainty: sure'
    const wrong = (whole: string, from: string) => ({
      name: `${whole === own ? 'a defect' : 'repeats'} of an unknown ${field}`,
      plant: [put(defects, whole, whole.replace(`${field}: ${from}`, `${field}: ${bad}`))],
      at: [defects, bad] as const,
      message,
    })
    return [{ ...wrong(own, good), suggestion: good }, wrong(repeats, field === 'kind' ? 'repetition' : good)]
  }),
  {
    name: 'misprints of an unknown kind',
    plant: [put(defects, 'misprints: { kind: misprint }', 'misprints: { kind: missprint }')],
    at: [defects, 'missprint'],
    message: /no kind of defect has the id “missprint”/,
    suggestion: 'misprint',
  },
  {
    name: 'set-aside words that are not there',
    plant: [put(defects, 'quote: Skip to, in: aside', 'quote: Skip two, in: aside')],
    at: [defects, 'Skip two'],
    message: /not in post’s boilerplate and repeats: “Skip two”/,
    suggestion: 'Skip to',
  },
  {
    name: 'counted words as if they were set aside',
    plant: [put(defects, 'quote: Skip to, in: aside', 'quote: Photo, in: aside')],
    at: [defects, 'Photo'],
    message: /not in post’s boilerplate and repeats: “Photo”/,
  },
  {
    name: 'set-aside words as if they were counted',
    plant: [put(defects, 'quote: Skip to, in: aside', 'quote: Skip to')],
    at: [defects, 'Skip to'],
    message: /stand in boilerplate \(rule controls\): “Skip to”/,
  },
  {
    name: 'set-aside words in an event',
    plant: [put(events, 'quote: 乙市博览会5月5日开幕', 'quote: 乙市博览会5月5日开幕, in: aside')],
    at: [events, 'aside'],
    message: /expected "file"/,
  },
  {
    name: 'set-aside words as an example of a code',
    plant: [put(codebook, 'quote: Everybody clapped., before', 'quote: Everybody clapped., in: aside, before')],
    at: [codebook, 'aside'],
    message: /expected "file"/,
  },
  {
    name: 'set-aside words in a frame',
    plant: [put(frames, 'quote: Springfield Fair,', 'quote: Skip to, in: aside,')],
    at: [frames, 'in: aside'],
    message: /a field that the schema does not know: “in”/,
  },
  {
    name: 'a defect with the id of one that the build lists',
    plant: [put(defects, 'id: b-from', 'id: repeat-bao-1')],
    at: [defects, 'repeat-bao-1'],
    message: /the id “repeat-bao-1” is that of a misprint or repeat/,
  },
])

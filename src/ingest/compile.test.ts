import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { describeFaults, type Fault } from './faults.ts'
import { fairSeeds, type Planted } from './testing/fair.ts'

/** Line and column, from 1, of the nth place where `words` stands in a file of the planted seeds. */
function whereIs(planted: readonly Planted[], path: string, words: string): Pick<Fault, 'line' | 'column'> {
  const { coding, documents } = fairSeeds(planted)
  const name = path.split('/').at(-1)
  const text =
    coding.find(({ file }) => file === name)?.text ??
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(documents.find(({ file }) => file === name)?.bytes)
  const before = text.slice(0, text.indexOf(words))
  if (!text.includes(words)) throw new Error(`no ${words} in ${path}`)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

function faultsOf(planted: readonly Planted[]): readonly Fault[] {
  const result = compile(fairSeeds(planted), { checkHashes: false })
  return result.ok ? [] : result.faults
}

test('sound seeds make a corpus', () => {
  const result = compile(fairSeeds())
  if (!result.ok) throw new Error(describeFaults(result.faults))
  const { corpus } = result
  expect(corpus.documents.map(({ siglum }) => siglum)).toEqual(['P', 'B'])
  expect(corpus.events.map(({ id }) => id)).toEqual(['doe-speaks', 'fair', 'bao-appears', 'gizmo-pledges'])
  expect(corpus.events.find(({ id }) => id === 'fair')?.documents).toEqual(['post', 'bao'])
  expect(corpus.about.finding.en.map((part) => part.kind)).toEqual(['words', 'quotation', 'words', 'source', 'words'])
})

test('every quotation is what the file has between its offsets, in code points', () => {
  const seeds = fairSeeds()
  const result = compile(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  for (const { document, start, end, quote } of result.corpus.evidence) {
    const file = result.corpus.documents.find(({ id }) => id === document)?.file
    const bytes = seeds.documents.find((one) => one.file === file)?.bytes
    expect([...new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)].slice(start, end).join('')).toBe(quote)
  }
})

type Case = {
  readonly name: string
  readonly plant: readonly Planted[]
  /** The file that is blamed, and the words there at which the fault begins. */
  readonly at: readonly [file: string, words: string]
  readonly message: RegExp
  readonly text?: string
  readonly suggestion?: string
}

const events = 'seeds/coding/events.yaml'
const entities = 'seeds/coding/entities.yaml'
const documents = 'seeds/coding/documents.yaml'
const corpus = 'seeds/coding/corpus.yaml'
const put = (file: string, find: string, replacement: string): Planted => ({
  file: file.replace(/.*\//, ''),
  find,
  put: replacement,
})

const cases: readonly Case[] = [
  {
    name: 'a quotation that is not there',
    plant: [put(events, 'opened on 5 May 2031. }', 'opend on 5 May 2031. }')],
    at: [events, 'The Springfield Fair opend'],
    message: /not in post: “The Springfield Fair opend/,
    text: 'opend',
    suggestion: 'The Springfield Fair opened on 5 May 2031.',
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
    plant: [put(events, '甲公司周一宣布向学校捐款 }', 甲repeat())],
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
    name: 'an unknown document',
    plant: [put(events, 'document: post, quote: Gizmo', 'document: past, quote: Gizmo')],
    at: [events, 'past, quote'],
    message: /no document has the id “past”/,
    suggestion: 'post',
  },
  {
    name: 'an unknown actor',
    plant: [put(events, 'actors: [jane-doe', 'actors: [jane-dough')],
    at: [events, 'jane-dough'],
    message: /no entity has the id “jane-dough”/,
    suggestion: 'jane-doe',
  },
  {
    name: 'an unknown parent',
    plant: [put(events, 'parent: fair', 'parent: fairr')],
    at: [events, 'fairr'],
    message: /no event has the id “fairr”/,
    suggestion: 'fair',
  },
  {
    name: 'an unknown type',
    plant: [put(events, 'type: conference', 'type: conferense')],
    at: [events, 'conferense'],
    message: /no type of event has the id/,
    suggestion: 'conference',
  },
  {
    name: 'an unknown basis',
    plant: [put(events, 'basis: stated', 'basis: statd')],
    at: [events, 'statd'],
    message: /no basis of a date has the id/,
    suggestion: 'stated',
  },
  {
    name: 'an unknown publication',
    plant: [put(events, 'publishes: bao', 'publishes: boa')],
    at: [events, 'boa'],
    message: /no document has the id “boa”/,
  },
  {
    name: 'an unknown kind of entity',
    plant: [put(entities, 'kind: company', 'kind: compny')],
    at: [entities, 'compny'],
    message: /no kind of entity/,
    suggestion: 'company',
  },
  {
    name: 'an unknown body in a role',
    plant: [put(entities, 'of: gizmo', 'of: gismo')],
    at: [entities, 'gismo'],
    message: /no entity has the id “gismo”/,
    suggestion: 'gizmo',
  },
  {
    name: 'an unknown work',
    plant: [put(documents, 'work: story', 'work: storey')],
    at: [documents, 'storey'],
    message: /no work has the id/,
    suggestion: 'story',
  },
  {
    name: 'an unknown kind of link',
    plant: [put(documents, 'types: [verbatim]', 'types: [verbatm]')],
    at: [documents, 'verbatm'],
    message: /no kind of link/,
    suggestion: 'verbatim',
  },
  {
    name: 'an unknown basis of a link',
    plant: [put(documents, 'types: [verbatim], basis: stated', 'types: [verbatim], basis: state')],
    at: [documents, 'state,'],
    message: /no basis of a link/,
    suggestion: 'stated',
  },
  {
    name: 'an unknown source of the finding',
    plant: [put(corpus, '{@bao} agrees', '{@baoo} agrees')],
    at: [corpus, '"One text says'],
    message: /no document has the id “baoo”/,
    suggestion: 'bao',
  },
  {
    name: 'an unknown quotation of the finding',
    plant: [put(corpus, 'says {post}', 'says {pst}')],
    at: [corpus, '"One text says'],
    message: /no quotation of the finding has the id “pst”/,
    suggestion: 'post',
  },
  {
    name: 'an unknown type in a lane',
    plant: [put(corpus, 'types: [pledge]', 'types: [plege]')],
    at: [corpus, 'plege'],
    message: /no type of event/,
    suggestion: 'pledge',
  },
  {
    name: 'a type in two lanes',
    plant: [put(corpus, 'types: [publication]', 'types: [publication, speech]')],
    at: [corpus, 'speech] }\nsources'],
    message: /the type “speech” is already in the lane “fairs”/,
  },
  {
    name: 'a type in no lane',
    plant: [put(corpus, '[conference, speech]', '[conference]')],
    at: [events, 'speech\n'],
    message: /no lane of corpus.yaml holds the type “speech”/,
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
    name: 'an id used twice',
    plant: [put(events, 'id: doe-speaks', 'id: fair')],
    at: [events, 'fair\n    type: speech'],
    message: /the id “fair” is used twice/,
  },
  {
    name: 'a letter used twice',
    plant: [put(corpus, 'siglum: B', 'siglum: P')],
    at: [corpus, 'P, colour: 2'],
    message: /two sources have the letter “P”/,
  },
  {
    name: 'a source without a letter',
    plant: [put(corpus, '  - { document: bao, siglum: B, colour: 2 }\n', '')],
    at: [documents, 'bao\n    file'],
    message: /“bao” has no letter/,
  },
  {
    name: 'an event that is part of itself',
    plant: [put(events, 'actors: [springfield-fair]', 'actors: [springfield-fair]\n    parent: doe-speaks')],
    at: [events, 'doe-speaks\n    told'],
    message: /is part of itself/,
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
]

/** The repeat in the second document is told apart from the text by one space. */
function 甲repeat() {
  return '捐款。 乙市博览会 }'
}

test.each(cases)('refuses $name', ({ plant, at: [file, words], message, text, suggestion }) => {
  const faults = faultsOf(plant)
  const fault = faults.find((one) => message.test(one.message))
  expect(fault, describeFaults(faults)).toBeDefined()
  expect(fault).toMatchObject({ file, ...whereIs(plant, file, words) })
  if (text) expect(fault?.text).toContain(text)
  else expect(fault?.text).not.toBe('')
  if (suggestion) expect(fault?.suggestion).toBe(suggestion)
})

test('refuses a document that is not the one that was coded', () => {
  const plant = [put('bao.txt', '致辞。\n\n', '致辞！\n\n')]
  const result = compile(fairSeeds(plant))
  expect(result.ok ? [] : result.faults).toContainEqual(
    expect.objectContaining({ file: documents, message: expect.stringContaining('is not the file that was coded') }),
  )
})

test('refuses a file that no document describes, and a coding file that no schema knows', () => {
  const seeds = fairSeeds()
  const result = compile({
    ...seeds,
    documents: [...seeds.documents, { file: 'stray.txt', bytes: new TextEncoder().encode('Stray'), sha256: '' }],
    coding: [...seeds.coding, { file: 'eventz.yaml', text: 'events: []' }],
  })
  const found = result.ok ? [] : result.faults
  expect(found).toEqual([
    expect.objectContaining({ file: 'seeds/coding/eventz.yaml', message: expect.stringContaining('no schema') }),
    expect.objectContaining({ file: 'seeds/documents/stray.txt', message: expect.stringContaining('no document') }),
  ])
})

test('refuses bytes that are not UTF-8, and says where', () => {
  const seeds = fairSeeds()
  const broken = seeds.documents.map((one) =>
    one.file === 'post.txt' ? { ...one, bytes: one.bytes.with(20, 0xff) } : one,
  )
  const result = compile({ ...seeds, documents: broken }, { checkHashes: false })
  expect(result.ok ? [] : result.faults).toContainEqual(
    expect.objectContaining({
      file: 'seeds/documents/post.txt',
      line: 3,
      message: expect.stringContaining('not UTF-8'),
    }),
  )
})

test('tells every fault in one run', () => {
  const apart = cases.filter(({ name }) =>
    [
      'a quotation that is not there',
      'an unknown parent',
      'a field that the schema does not know',
      'an unknown kind of entity',
      'a Latin name that nothing explains',
      'a letter used twice',
    ].includes(name),
  )
  const faults = faultsOf(apart.flatMap(({ plant }) => plant))
  for (const { name, message } of apart) {
    expect(
      faults.some((fault) => message.test(fault.message)),
      `${name}\n\n${describeFaults(faults)}`,
    ).toBe(true)
  }
  expect(describeFaults(faults)).toMatch(/^\d+ faults in the seeds; nothing was written/)
})

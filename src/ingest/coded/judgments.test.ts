/** What the joined judgments hold: every place of a name, what is flagged, every defect with its own place. */
import { expect, test } from 'vitest'
import type { Coding } from '../../corpus/coded.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { publicTables } from '../../publish/kinds.ts'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds, type Planted } from '../testing/fair.ts'
import { entities, put } from '../testing/plant.ts'

function compiled(planted: readonly Planted[] = []): Corpus {
  const result = compileFair(fairSeeds(planted))
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus
}
const namesOf = ({ namings }: Coding, document: string) =>
  namings
    .filter(({ passage }) => passage.document === document)
    .map(({ referent, tone, passage }) => `${referent}: ${passage.quote} ${tone}`)

const misprint = [
  put('post.txt', 'for an hour.', 'with Gizno and Gizno.'),
  put(
    entities,
    '[Gizmo, 甲公司]',
    '[Gizmo, 甲公司]\n    misprints: [{ form: Gizno, in: [post], reads: { en: Gizmo, zh: 甲公司 }, rendered: 甲工司, known: { en: a, zh: 甲 }, basis: sense, certainty: sure }]',
  ),
]

test('words name a referent wherever the document prints them, longer words first, narrower words only there', () => {
  const { coding } = compiled()
  expect(namesOf(coding, 'post')).toEqual([
    'giver: Gizmo neutral',
    'giver: Gizmo neutral',
    'giver: head of Gizmo neutral',
    'fair: Springfield Fair neutral',
    'fair: fair critical',
  ])
  // heading and body; the repeat is not counted
  expect(namesOf(coding, 'bao').filter((name) => name.includes('甲公司'))).toHaveLength(3)
})

test('longer words win over shorter ones of another referent', () => {
  const plant = [
    put('namings.yaml', 'words: 捐款, tone', 'words: 宣布向学校捐款, tone'),
    put('namings.yaml', '捐款: gift', '宣布向学校捐款: gift'),
  ]
  const inside = [
    put('namings.yaml', 'words: 乙市博览会, tone: neutral }', 'words: 学校, tone: neutral }'),
    put('namings.yaml', '乙市博览会: the', '学校: the'),
  ]
  const names = (planted: readonly Planted[]) => {
    const seeds = fairSeeds(planted)
    const coding = seeds.coding.filter(({ file }) => !/^(pass|again|reconciliation)/.test(file))
    const result = compileFair({ ...seeds, coding })
    if (!result.ok) throw new Error(describeFaults(result.faults))
    return namesOf(result.corpus.coding, 'bao')
  }
  expect(names(inside)).toContain('fair: 学校 neutral')
  expect(names([...plant, ...inside])).not.toContain('fair: 学校 neutral')
})

test('a frame is flagged where it shares words with what corrupts, and only there', () => {
  const flags = (planted: readonly Planted[]) =>
    compiled(planted)
      .coding.frames.filter(({ flagged }) => flagged)
      .map(({ id }) => id)
  const defect = (quote: string, kind: string) => [
    put('defects.yaml', 'quote: in the evening, kind: garbling', `quote: ${quote}, kind: ${kind}`),
  ]
  expect(flags([])).toEqual([])
  expect(flags(defect('it would', 'garbling'))).toEqual(['p-give'])
  expect(flags(defect('it would', 'leftover'))).toEqual([])
  // the words directly before a frame
  const beside = put('defects.yaml', 'document: post, quote: in the evening', 'document: bao, quote: 周一')
  expect(flags([beside])).toEqual([])
})

test('misprinted names and repeats are defects too, in the order of the text', () => {
  const { coding, texts } = compiled(misprint)
  expect(coding.defects.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'p-evening garbling',
    'gizmo-post-1 misprint',
    'gizmo-post-2 misprint',
    'p-controls leftover',
    'b-from leftover',
    'repeat-bao-1 repetition',
  ])
  const repeat = texts.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'repeat')
  expect(coding.defects.at(-1)?.passage).toMatchObject({ start: repeat?.start, end: repeat?.end })
  expect(coding.defects[1]).toMatchObject({
    readAs: { en: 'Gizmo', zh: '甲公司' },
    rendered: '甲工司',
    basis: 'sense',
    certainty: 'sure',
  })
})

test('a misprint flags the frame on it', () => {
  const frame = put('frames.yaml', 'quote: pledges money', 'quote: with Gizno and')
  const { coding } = compiled([
    ...misprint,
    frame,
    put(
      'frames.yaml',
      'agency, value: volunteered, referent: gift, voice: outlet',
      'label, value: neutral, voice: outlet',
    ),
    put(
      'reconciliation.yaml',
      'decisions:',
      'decisions:\n  - { document: post, quote: spoke in the evening, dimension: label, reason: { en: a, zh: 甲 } }',
    ),
  ])
  expect(coding.frames.filter(({ flagged }) => flagged).map(({ id }) => id)).toEqual(['p-heading'])
})

test('the tables have the columns that are promised, in their order, and a row for each record', () => {
  const corpus = compiled(misprint)
  const tables = publicTables(corpus)
  const names = Object.fromEntries(tables.map(({ name, columns }) => [name, columns.map((one) => one.name).join(', ')]))
  expect(names.namings).toMatch(/^referent, referent_en, referent_zh, document, start, end, words, tone/)
  expect(names.frames).toMatch(
    /^id, document, start, end, quote, dimension, value, tone, referent, voice, flagged, reason_en, reason_zh/,
  )
  expect(names.defects).toMatch(/^id, document, start, end, kind, as_printed, read_as, basis, confidence/)
  expect(names.agreement).toMatch(/^dimension, coders, units, alpha/)
  const lines = (name: string) =>
    tables
      .find((one) => one.name === name)
      ?.csv.trim()
      .split('\r\n')
      .slice(1) ?? []
  const { coding } = corpus
  expect(lines('namings')).toHaveLength(coding.namings.length)
  expect(lines('frames')).toHaveLength(coding.frames.length)
  expect(lines('defects')).toHaveLength(coding.defects.length)
  expect(lines('agreement')).toHaveLength(coding.agreement.length)
  expect(lines('units')).toHaveLength(coding.units.length)
  // the tone is that of the dimension whose values are tones
  expect(lines('frames').find((line) => line.startsWith('p-fair'))).toContain(',label,neutral,neutral,fair,')
  expect(lines('frames').find((line) => line.startsWith('p-give,'))).toContain(',agency,volunteered,,gift,')
  // readings in the document's language
  expect(lines('defects').find((line) => line.startsWith('p-evening'))).toContain(
    ',in the evening,at noon,same-text,sure,',
  )
})

test('a referent that is an entity says which; any other says nothing', () => {
  const { coding } = compiled([put('namings.yaml', 'id: giver\n', 'id: giver\n    entity: gizmo\n')])
  const entitiesOf = coding.referents.map((referent) => [referent.id, 'entity' in referent ? referent.entity : null])
  expect(entitiesOf.slice(0, 2)).toEqual([
    ['giver', 'gizmo'],
    ['fair', null],
  ])
})

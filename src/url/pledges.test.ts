import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NONE } from '../corpus/pledges/none.ts'
import { obeysTheLaws } from './laws.fixture.ts'
import { type Open, type PledgesState, pledges, pledgesHref, readOpen, readPledges, writeOpen } from './pledges.ts'
import { keepKnown } from './readAddress.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => [...list].sort())
const orNone = fc.uniqueArray(fc.oneof(id, fc.constant(NONE)), { maxLength: 4 }).map((list) => [...list].sort())
const open: fc.Arbitrary<Open> = fc.oneof(
  fc.record({ kind: fc.constantFrom('money' as const, 'listed' as const), amount: id }),
  fc.record({
    kind: fc.constant('theme' as const),
    company: id,
    theme: fc.oneof(id, fc.constant(NONE)),
    occasion: id,
  }),
  fc.record({ kind: fc.constant('says' as const), company: id, document: id }),
)
const state: fc.Arbitrary<PledgesState> = fc.record({
  company: ids,
  theme: orNone,
  kind: ids,
  occasion: ids,
  source: ids,
  speaker: orNone,
  open: fc.option(open),
  lang: fc.constantFrom(null, 'en' as const, 'zh' as const),
})

obeysTheLaws({
  read: readPledges,
  href: pledgesHref,
  fields: Object.keys(pledges),
  states: state,
  turned: (it) => ({ ...it, theme: [...it.theme].reverse(), source: [...it.source, ...it.source] }),
  values: fc.stringMatching(/^(money|theme|says|listed)(\.[a-zN-]{0,4}){0,4}$/),
  broken: ['?open', '?open=%FF&company=acme'],
})

test('what does not open anything is named', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(money|theme|says|listed)(\.[a-zN-]{0,4}){0,4}$/), (value) => {
      const { state: read, dropped } = readPledges(`?${new URLSearchParams({ open: value })}`)
      expect(read.open === null).toBe(dropped.some((one) => one.name === 'open' && one.value === value))
    }),
  )
})

describe('the mark that stands open', () => {
  test('is read only as it is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(money|theme|says|listed)(\.[a-zN-]{0,4}){0,4}$/)),
        (it) => {
          const found = readOpen(it)
          if (found) expect(writeOpen(found)).toBe(it)
        },
      ),
    )
  })

  test.each([
    ['money.acme-10m', { kind: 'money', amount: 'acme-10m' }],
    ['listed.lost', { kind: 'listed', amount: 'lost' }],
    ['theme.acme.jobs.early', { kind: 'theme', company: 'acme', theme: 'jobs', occasion: 'early' }],
    ['theme.acme.NONE.early', { kind: 'theme', company: 'acme', theme: NONE, occasion: 'early' }],
    ['says.acme.post', { kind: 'says', company: 'acme', document: 'post' }],
  ] as const)('%s', (value, found) => {
    expect(readOpen(value)).toEqual(found)
  })

  test.each([
    '',
    'money',
    'money.',
    'money.a.',
    'money.a.b',
    'money.A',
    'money.NONE',
    'money.a\n',
    'Money.a',
    'theme.acme.jobs',
    'theme.acme.jobs.early.late',
    'theme.NONE.jobs.early',
    'theme.acme.jobs.NONE',
    'says.acme',
    'says.acme.post.more',
    'says.acme.-',
    'tells.acme.post',
    '.money.a',
    ' money.a',
  ])('%j is damaged, and named', (value) => {
    expect(readOpen(value)).toBeNull()
    const { state: read, dropped } = readPledges(`?${new URLSearchParams({ company: 'acme', open: value })}`)
    expect(read).toMatchObject({ company: ['acme'], open: null })
    expect(dropped).toEqual([{ name: 'open', value }])
  })
})

test('a link reads as a sentence would', () => {
  const chosen = { lang: 'zh', open: { kind: 'says', company: 'acme', document: 'post' }, speaker: [NONE] } as const
  expect(pledgesHref({ ...chosen, source: ['post', 'bao'], theme: ['jobs'], company: ['globex', 'acme'] })).toBe(
    '/pledges?company=acme,globex&theme=jobs&source=bao,post&speaker=NONE&open=says.acme.post&lang=zh',
  )
})

test('defaults are left out', () => {
  expect(pledgesHref()).toBe('/pledges')
  expect(pledgesHref({ company: [], open: null, lang: null })).toBe('/pledges')
})

test('ids that the corpus does not have can be named too', () => {
  const read = keepKnown(readPledges('?company=acme,nobody'), 'company', (it) => it === 'acme')
  expect(read.state.company).toEqual(['acme'])
  expect(read.dropped).toEqual([{ name: 'company', value: 'nobody' }])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCorpus, aDate, aDay, anEvent, corpora } from '../testing/invented.fixture.ts'
import type { Document, Evidence, TermId, Work } from '../types.ts'
import { countedBy, familiesOf, inOrder, isStated, linksOf, ORDERS, reachOf, recordsOf, twoClocks } from './family.ts'

// branded ids are strings; in a test any string may be one
const id = <Id extends string>(text: string): Id => text as Id
const work = (name: string): Work => ({ id: id(name), title: { en: name, zh: name }, held: false })
const witness = (of: Document, name: string): Document => ({ ...of, work: id(name) })

test('witnesses of one work stand together, in the order of the first of them', () => {
  const { documents } = aCorpus([])
  const [a, b, c] = documents
  if (!a || !b || !c) throw new Error('the invented corpus has three documents')
  const families = familiesOf({
    works: [work('wire'), work('paper'), work('unseen')],
    documents: [witness(a, 'paper'), witness(b, 'wire'), witness(c, 'paper')],
  })
  expect(families.map(({ work: { id }, witnesses }) => [id, witnesses.map((one) => one.id)])).toEqual([
    ['paper', ['doc-a', 'doc-c']],
    ['wire', ['doc-b']],
  ])
})

test('each document tells what is recorded of it, by date, and never its own appearance', () => {
  fc.assert(
    fc.property(corpora(12), (index) => {
      for (const { document, tells } of twoClocks(index)) {
        const own = index.events.filter((event) => event.documents.includes(document.id))
        expect(new Set(tells)).toEqual(new Set(own.filter(({ publishes }) => publishes === undefined)))
      }
    }),
  )
})

test('the reach of dates is from the first to the last day that one of them names', () => {
  const later = aDate('2021-03-01', null, 'after')
  expect(reachOf([aDay('2021-02-01'), later, aDate(null, '2020-05-01', 'before')])).toEqual(
    reachOf([aDate('2020-05-01', '2021-03-01', 'range')]),
  )
  expect(reachOf([aDate(null, null, 'unknown')])).toBeNull()
  expect(reachOf([])).toBeNull()
})

test('a record counts once for a document, however often it quotes it', () => {
  const one = (document: string, recordType: Evidence['recordType'], recordId: string): Evidence => ({
    document: id(document),
    start: 0,
    end: 1,
    quote: '甲',
    recordType,
    recordId,
    supports: 'telling',
  })
  const evidence = [one('a', 'event', 'e'), one('a', 'event', 'e'), one('a', 'event', 'f'), one('b', 'pledge', 'p')]
  expect([...recordsOf(evidence, id('a'))]).toEqual([['event', 2]])
  expect([...recordsOf(evidence, id('c'))]).toEqual([])
})

test('what does not occur is not counted, and terms keep the order of their list', () => {
  const term = (name: string) => ({ id: id<TermId>(name) })
  const counts = countedBy([term('a'), term('b'), term('c')], [id('c'), id('a'), id('c')])
  expect(counts.map(({ term: { id: name }, count }) => [name, count])).toEqual([
    ['a', 1],
    ['c', 2],
  ])
})

test('an order loses no document, and equals stay in the order of the corpus', () => {
  const index = aCorpus([anEvent('e')])
  for (const order of ORDERS) {
    const ordered = inOrder(order, index, [])
    expect(new Set(ordered)).toEqual(new Set(index.documents))
    if (order !== 'language') expect(ordered).toEqual(index.documents)
  }
  expect(inOrder('language', index, []).map(({ language }) => language)).toEqual(['en', 'zh-Hans', 'zh-Hans'])
})

test('a link is stated only where the codebook says that the document itself states it', () => {
  const link = (basis: string) => ({
    types: [id<TermId>('translated')] as const,
    basis: id<TermId>(basis),
    note: { en: '', zh: '' },
    passages: [],
    outside: [],
  })
  const station = { name: { en: 'x', zh: 'x' }, held: true }
  const [document] = aCorpus([]).documents
  if (!document) throw new Error('the invented corpus has documents')
  const copied: Document = {
    ...document,
    chain: [station, { ...station, link: link('outside') }, { ...station, link: link('stated') }],
  }
  expect(linksOf([copied]).map(isStated)).toEqual([false, true])
})

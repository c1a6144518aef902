import { describe, expect, test } from 'vitest'
import { claimsIn, claimsInTable, claimsOf } from './claims.ts'
import { judge } from './verify.ts'

const texts = new Map([['a', 'Acme']])

describe('a file of JSON', () => {
  test('passages are found however deep, with the record they belong to', () => {
    const passage = { document: 'a', start: 0, end: 1, quote: 'x' }
    const content = [
      { id: 'one', told: [passage, { ...passage, clean: 'y' }] },
      { recordType: 'event', recordId: 'two', ...passage },
      { 'a/b~c': { passage, block: { start: 0, end: 1 } }, none: null, count: 3 },
    ]
    expect(claimsIn('f.json', content).map(({ record, pointer }) => [record, pointer])).toEqual([
      ['one', '/0/told/0'],
      ['one', '/0/told/1'],
      ['event two', '/1'],
      [undefined, '/2/a~1b~0c/passage'],
    ])
  })

  test('a passage whose offsets are no numbers is a claim that fails, and not no claim', () => {
    const claims = claimsIn('f.json', [
      { document: 'a', start: null, end: '2', quote: 'x' },
      { document: 'a', start: 'x', end: 2, quote: 'x' },
    ])
    expect(judge(claims, texts)).toMatchObject({ claims: 2, standing: 0 })
  })
})

describe('a file of annotations', () => {
  const target = {
    source: 'documents/a.md',
    selector: [
      { type: 'TextQuoteSelector', exact: 'Acme', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 4 },
    ],
  }
  const items = [{ id: '#frame-1', target }]
  const documentOf = new Map([['documents/a.md', 'a']])
  test('a target is a claim, of the document whose file it names', () => {
    const claims = claimsOf('annotations.jsonld', JSON.stringify({ first: { items } }), documentOf)
    expect(claims).toEqual([
      {
        file: 'annotations.jsonld',
        pointer: '/first/items/0/target',
        record: '#frame-1',
        document: 'a',
        start: 0,
        end: 4,
        quote: 'Acme',
      },
    ])
  })
  test('one of a file that is none of the documents fails', () => {
    expect(judge(claimsIn('x.jsonld', items), texts).standing).toBe(0)
  })
})

describe('a table', () => {
  test('each row is a claim, with its place in the table and the record it belongs to', () => {
    const table = 'id,document,start,end,quote\r\nf1,a,0,4,Acme\r\nf2,a,5,8,"甲,""x"\r\n'
    expect(claimsInTable('frames.csv', table)).toEqual([
      { file: 'frames.csv', pointer: 'row=2', record: 'f1', document: 'a', start: 0, end: 4, quote: 'Acme' },
      { file: 'frames.csv', pointer: 'row=3', record: 'f2', document: 'a', start: 5, end: 8, quote: '甲,"x' },
    ])
    const evidence = 'record_type,record_id,document,start,end,quote\nevent,e1,a,0,1,x\n'
    expect(claimsInTable('evidence.csv', evidence)[0]?.record).toBe('event e1')
  })

  test.each(['as_printed', 'words'])('“%s” holds the file’s own characters too', (name) => {
    expect(claimsInTable('t.csv', `document,start,end,${name}\na,0,1,x\n`)).toMatchObject([{ quote: 'x' }])
  })

  test('a table that quotes nothing claims nothing', () => {
    expect(claimsInTable('t.csv', 'document,block,start,end\na,0,0,1\n')).toEqual([])
    expect(claimsInTable('t.csv', 'id,words\na,x\n')).toEqual([])
  })

  test('a row whose offsets are no numbers, or missing, is a claim that fails, and not no claim', () => {
    const claims = claimsInTable('t.csv', 'document,start,end,quote\na,,4,Acme\na,x,4,Acme\na,0\n')
    expect(judge(claims, texts)).toMatchObject({ claims: 3, standing: 0 })
  })
})

test('a row with neither place nor words claims nothing, and counts among the rows', () => {
  const table = 'question,document,start,end,quote\nq,a,,,\nq,a,0,4,Acme\n'
  expect(claimsInTable('t.csv', table)).toMatchObject([{ pointer: 'row=3', record: 'q', quote: 'Acme' }])
})

test('a file is read by its name, and one that is not what its name says is no file without claims', () => {
  const json = '[{"document":"a","start":0,"end":4,"quote":"Acme"}]'
  expect(claimsOf('x.json', json)).toHaveLength(1)
  expect(claimsOf('x.csv', 'document,start,end,quote\na,0,4,Acme\n')).toHaveLength(1)
  expect(claimsOf('text/a.txt', json)).toEqual([])
  expect(claimsOf('x.json', '[{')).toBeNull()
  expect(claimsOf('x.csv', 'a,"b')).toBeNull()
})

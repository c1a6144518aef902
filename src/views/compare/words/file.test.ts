import { expect, test } from 'vitest'
import { namingMatrix } from '../../../corpus/framing/namingMatrix.ts'
import { aDay } from '../../../corpus/testing/invented.fixture.ts'
import { aNaming, anIndex, appears, aReferent, ids, NAMES } from '../../../corpus/testing/sideBySide.fixture.ts'
import { namingsCsv } from './file.ts'

const index = anIndex(NAMES.map((name) => appears(name, aDay('2021-09-01'))))

test('one row for each source and form; a source that does not name it says so', () => {
  const namings = [
    aNaming('rare', 'doc-a', 10, 'purge', 'critical'),
    aNaming('rare', 'doc-a', 30, 'Purge', 'critical'),
    aNaming('rare', 'doc-b', 5, '=整顿'),
  ]
  const rows = namingMatrix({ index, referents: [aReferent('rare', true)], namings }, ids('doc-a', 'doc-b', 'doc-c'))
  expect(namingsCsv(rows).slice(1).trimEnd().split('\r\n')).toEqual([
    'referent,contested,document,status,words,tone,count,starts,ends,count_once_per_work',
    'rare,true,doc-a,named,purge,critical,2,10|30,15|35,2',
    'rare,true,doc-b,named,=整顿,neutral,1,5,8,1',
    'rare,true,doc-c,not-named,,,,,,',
  ])
})

test('words that sources print in different cases are one form, and each row has its count', () => {
  const namings = [aNaming('rare', 'doc-a', 10, 'Purge'), aNaming('rare', 'doc-b', 5, 'purge')]
  const rows = namingMatrix({ index, referents: [aReferent('rare')], namings }, ids('doc-a', 'doc-b'))
  const lines = namingsCsv(rows).slice(1).trimEnd().split('\r\n').slice(1)
  expect(lines.map((line) => line.split(',').at(-1))).toEqual(['2', '2'])
})

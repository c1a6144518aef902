import { expect, test } from 'vitest'
import { cellsOf } from '../../corpus/verify/csv.ts'
import { publicFiles } from '../../publish/files.ts'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { renderedTwice } from '../testing/fairQuestions.ts'
import { documents, put } from '../testing/plant.ts'

function compiled(seeds = fairSeeds()) {
  const result = compileFair(seeds)
  if (!result.ok) throw new Error(describeFaults(result.faults))
  return result.corpus
}

test('answers are rows: one a quotation, one for each source without one, words in both languages', () => {
  const files = publicFiles(compiled(), fairSeeds().documents)
  const content = (path: string) => String(files.find((one) => one.path === path)?.content)
  const [, ...rows] = cellsOf(content('answers.csv'))
  const cells = (text: string) => text.split('|')
  const money = ['post', '1', 'a figure', '有数额', '']
  expect(rows.filter(([question]) => question === 'size')).toEqual([
    ['size', ...money, 'true', '85', '101', ...cells('give ten million|give ten million|捐一千万|company|false')],
    ['size', ...money, 'false', '23', '36', ...cells('pledges money|pledges money|承诺捐款|outlet|false')],
    [
      'size',
      'bao',
      '2',
      'none',
      '无数额',
      '',
      'true',
      ...cells('80|87|宣布向学校捐款|announces a gift to schools|宣布向学校捐款|company|false'),
    ],
  ])
  expect(rows.find(([question, document]) => question === 'cheers' && document === 'bao')).toEqual(
    cells('cheers|bao||||mute||||||||'),
  )
  expect(rows.find(([question, document]) => question === 'evening' && document === 'post')).toMatchObject({
    2: '',
    5: 'broken',
    9: 'in the evening',
    13: 'true',
  })
  expect(JSON.parse(content('answers.json'))).toHaveLength(rows.length)
  expect(cellsOf(content('questions.csv'))[1]).toEqual(
    cells('size|amount|How much is given?|捐了多少？|gift|post;bao|2').map((cell) => cell.replace(';', '|')),
  )
  expect(cellsOf(content('rejected.csv'))).toHaveLength(2)
  const agreement = cellsOf(content('agreement.csv')).filter(([dimension]) =>
    /^(grouping|finding)$/.test(dimension ?? ''),
  )
  expect(agreement).toEqual([
    ['grouping', '2', '8', '0.538', '0.750', '6', '', '1', 'answer', '6', '5', '5'],
    ['finding', '2', '5', '', '0.400', '4', '', '1', 'question', '3', '2', '1'],
  ])
})

test('words in a third language are ours in both', () => {
  const glossed = put(
    'glosses.yaml',
    'glosses:\n',
    'glosses:\n  - { document: bao, language: zh, opens: 甲公司周一, sentences: [一。, 二。] }\n',
  )
  const seeds = fairSeeds([put(documents, 'language: zh-Hans', 'language: ja'), glossed, ...renderedTwice])
  const answers = publicFiles(compiled(seeds), seeds.documents).find(({ path }) => path === 'answers.csv')
  const row = cellsOf(String(answers?.content)).find(
    ([question, document]) => question === 'size' && document === 'bao',
  )
  expect(row?.slice(9, 12)).toEqual(['宣布向学校捐款', 'announces a gift to schools', '译文'])
})

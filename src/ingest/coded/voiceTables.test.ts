import { expect, test } from 'vitest'
import { publicTables } from '../../publish/kinds.ts'
import { describeFaults } from '../faults.ts'
import { compileFair } from '../testing/compileFair.ts'
import { fairSeeds } from '../testing/fair.ts'
import { put } from '../testing/plant.ts'

function linesOf(name: string, plant: Parameters<typeof fairSeeds>[0] = []) {
  const result = compileFair(fairSeeds(plant))
  if (!result.ok) throw new Error(describeFaults(result.faults))
  const found = publicTables(result.corpus).find((one) => one.name === name)
  return found?.csv.replace('\uFEFF', '').split('\r\n').slice(0, -1) ?? []
}

test('a sentence has its place, its voice and its doubt', () => {
  const lines = linesOf('sentences')
  expect(lines[0]).toBe('document,block,start,end,voice,sentence,doubt_en,doubt_zh')
  expect(lines).toHaveLength(10)
  expect(lines[4]).toMatch(/^post,4,\d+,\d+,outlet,2,Was it everybody\?,是所有人吗？$/)
})

test('a quotation has its speaker and who passes it on, by id or in our words', () => {
  const passedOn = [
    put('voices.yaml', 'mode: direct', 'through: gizmo, mode: direct'),
    put(
      'voices.yaml',
      'mode: indirect, verb: said',
      'through: { en: A transcript, zh: 文字稿 }, mode: indirect, verb: said',
    ),
  ]
  expect(linesOf('quotations', passedOn).map((line) => line.replace(/(?<=,)\d+,\d+(?=,)/, '0,0'))).toEqual([
    'id,document,start,end,quote,speaker,mode,verb,speaker_en,speaker_zh,clean,doubt_en,doubt_zh,through,through_en,through_zh',
    'we-give,post,0,0,"We give back,",jane-doe,direct,said,Jane Doe,丙丁,,,,gizmo,Gizmo,甲公司',
    'ten-million,post,0,0,it would give ten million to schools,gizmo,indirect,said,Gizmo,甲公司,,,,,A transcript,文字稿',
    'schools,bao,0,0,向学校捐款,,indirect,宣布,A spokesman,发言人,,Or the firm?,或公司？,,,',
  ])
})

test('words in marks are as printed', () => {
  const lines = linesOf('marks', [
    put('post.txt', 'Photo: Jane Doe at', 'Photo: Jane Doe “=at”'),
    put('voices.yaml', 'marks: []', 'marks: [{ document: post, quote: “=at”, use: term }]'),
    put('glosses.yaml', 'Photo:', 'Photo'),
  ])
  expect(lines.map((line) => line.replace(/\d+,\d+/, '0,0'))).toEqual([
    'document,start,end,as_printed,use,clean',
    'post,0,0,“=at”,term,',
  ])
})

test('every topic has one row for each document, in the order of the sources', () => {
  expect(linesOf('topics')).toEqual([
    'topic,title_en,title_zh,document,status,why,why_zh,terms,coded_as',
    'gift,The gift,捐款,post,told,,,,',
    'gift,The gift,捐款,bao,told,,,,',
    'opening,The opening,开幕,post,told,,,,',
    'opening,The opening,开幕,bao,told,,,,',
    'applause,The applause,掌声,post,told,,,,',
    'applause,The applause,掌声,bao,silent,It gives no room to it.,未予篇幅。,鼓掌|掌声,',
  ])
})

test('an uncovered block is there as a whole, though a few words name it', () => {
  const [, line] = linesOf('uncovered')
  const [, from, to] = /^post,(\d+),(\d+),No other text has an evening\.,其他文本未提当晚。$/.exec(line ?? '') ?? []
  expect(Number(to) - Number(from)).toBe('Jane Doe spoke in the evening of the fair, for an hour.'.length)
})

test('glosses are joined as their language joins sentences, in the order of the texts', () => {
  expect(linesOf('glosses')).toEqual([
    'document,block,language,text',
    'post,2,zh,甲公司周一说将捐一千万给学校。“我们回馈”，甲公司负责人丙丁说。',
    'post,3,zh,图：丙丁在博览会上',
    'post,4,zh,乙市博览会2031年5月5日开幕。人人鼓掌。丙丁讲话。人人鼓掌。',
    'post,5,zh,博览会当晚丙丁讲了一小时。',
    'bao,1,en,"Gizmo announced on Monday a gift to schools. The fair opened on 5 May, and Jane Doe, president of Gizmo, spoke."',
  ])
})

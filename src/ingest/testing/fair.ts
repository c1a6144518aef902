/** A small invented corpus for tests: two witnesses, one English and plain, one Chinese in Markdown, of one fair. */
import { createHash } from 'node:crypto'
import type { Seeds } from '../compile.ts'
import type { CodingFile } from '../schema/index.ts'
import { book } from './fairBook.ts'
import { judgments } from './fairJudgments.ts'
import { money } from './fairMoney.ts'
import { questions } from './fairQuestions.ts'
import { voices } from './fairVoices.ts'

const post = `The Gadget Post

Gizmo pledges money for schools

Gizmo said on Monday that it would give ten million to schools. “We give back,” said Jane Doe, head of Gizmo.

Photo: Jane Doe at the fair

The Springfield Fair opened on 5 May 2031. Everybody clapped. Jane Doe spoke. Everybody clapped.

Jane Doe spoke in the evening of the fair, for an hour.

Skip to content
`

const bao = `---
title: 甲公司承诺捐款
date: 2031-05-06
from: https://bao.example/story/1
---

甲公司周一宣布向学校捐款。乙市博览会5月5日开幕，
甲公司总裁丙丁致辞。

甲公司周一宣布向学校捐款。 乙市博览会5月5日开幕，甲公司总裁丙丁致辞。
`

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

const coding: { readonly [F in CodingFile]?: string } = {
  ...money,
  ...voices,
  ...judgments,
  ...questions,
  'corpus.yaml': `title: { en: The fair, zh: 博览会 }
deck: { en: Who promised what at the fair, zh: 博览会上的承诺 }
finding:
  en: "One text says {post}; {@bao} agrees."
  zh: "一份文本说{post}；{@bao}相同。"
  quotes:
    post: { document: post, quote: We give back, gloss: { en: We give back, zh: 我们回馈 } }
window: { from: 2031-01, to: 2031-12 }
lanes:
  - { id: companies, title: { en: Companies, zh: 企业 }, types: [pledge] }
  - { id: fairs, title: { en: Fairs, zh: 博览会 }, types: [conference, speech] }
  - { id: coverage, title: { en: Coverage, zh: 报道 }, types: [publication] }
occasions: [{ id: early, title: { en: Early, zh: 早期 }, until: 2031-05-05 }, { id: late, title: { en: Late, zh: 晚期 } }]
base_currency: CNY
sources:
  - { document: post, siglum: P, colour: 1 }
  - { document: bao, siglum: B, colour: 2 }
comparison: { documents: [post, bao] }
limits: { en: Two texts are two texts., zh: 两份文本只是两份文本。 }
method: { en: Made up for tests., zh: 为测试而编。 }
rights: { en: The texts are invented., zh: 文本为虚构。 }
`,
  'cleaning.yaml': `characters:
  - { id: break-between-han, pattern: '(?<=[\\p{Script=Han}，。])\\s*\\n\\s*(?=\\p{Script=Han})', replace: '', reason: { en: No space., zh: 不空格。 } }
  - { id: white-space, pattern: '\\s+', replace: ' ', reason: { en: One space., zh: 一个空格。 } }
  - { id: edges, pattern: '^ | $', replace: '', reason: { en: No space at the edges., zh: 首尾不空格。 } }
rules:
  - { id: photo, kind: caption, pattern: '^Photo:', reason: { en: A caption., zh: 图注。 } }
  - { id: controls, kind: boilerplate, pattern: '^Skip to content$', reason: { en: Controls., zh: 控件。 } }
`,
  'documents.yaml': `works:
  - { id: story, title: { en: The story, zh: 报道 }, held: false }
documents:
  - id: post
    file: post.txt
    sha256: ${hashOf(post)}
    language: en
    outlet: { en: The Gadget Post, zh: 器物邮报 }
    work: story
    published:
      date: 2031-05-05/..
      basis: inferred
      rule: { en: Not before the fair., zh: 不早于博览会。 }
      evidence: [{ document: post, quote: opened on 5 May 2031 }]
    chain: [{ name: { en: The Gadget Post, zh: 器物邮报 }, held: true }]
    rules:
      - { id: masthead, kind: notice, pattern: '^The Gadget Post$', reason: { en: The name., zh: 名称。 } }
  - id: bao
    file: bao.txt
    sha256: ${hashOf(bao)}
    language: zh-Hans
    outlet: { en: Bao, zh: 某报 }
    work: story
    published:
      date: 2031-05-06
      basis: stated
      rule: { en: The front matter., zh: 文件头。 }
      timestamps: [{ document: bao, quote: "date: 2031-05-06", in: file, reads: "2031-05-06", note: { en: front matter, zh: 文件头 } }]
    chain:
      - { name: { en: The story, zh: 报道 }, held: false }
      - name: { en: This copy, zh: 本件 }
        held: true
        link: { types: [verbatim], basis: stated, note: { en: It says so., zh: 写明。 }, evidence: [{ document: bao, quote: "from: https://bao.example/story/1", in: file }] }
`,
  'entities.yaml': `entities:
  - id: gizmo
    kind: company
    name: { en: Gizmo, zh: 甲公司 }
    as_printed: [Gizmo, 甲公司]
  - id: jane-doe
    kind: person
    name: { en: Jane Doe, zh: 丙丁 }
    as_printed: [Jane Doe, 丙丁]
    roles:
      - { document: post, quote: head of Gizmo, of: gizmo }
      - { document: bao, quote: 甲公司总裁, of: gizmo }
  - id: springfield-fair
    kind: event
    name: { en: Springfield Fair, zh: 乙市博览会 }
    as_printed: [Springfield Fair, 乙市博览会]
  - id: gadget-post
    kind: outlet
    name: { en: The Gadget Post, zh: 器物邮报 }
    as_printed: [The Gadget Post]
`,
  'events.yaml': `events:
  - id: fair
    type: conference
    title: { en: The fair opens, zh: 博览会开幕 }
    date: 2031-05-05
    basis: stated
    dated_by: [{ document: post, quote: opened on 5 May 2031 }]
    actors: [springfield-fair]
    told_by:
      - { document: post, quote: The Springfield Fair opened on 5 May 2031. }
      - { document: bao, quote: 乙市博览会5月5日开幕 }
  - id: doe-speaks
    type: speech
    title: { en: Jane Doe speaks, zh: 丙丁致辞 }
    date: 2031-05-05
    basis: inferred
    actors: [jane-doe, gizmo]
    parent: fair
    told_by:
      - { document: post, quote: Jane Doe spoke, before: clapped. }
      - { document: bao, quote: 甲公司总裁丙丁致辞 }
  - id: gizmo-pledges
    type: pledge
    title: { en: Gizmo pledges money, zh: 甲公司承诺捐款 }
    date: ../2031-05-06
    basis: inferred
    actors: [gizmo]
    told_by:
      - { document: post, quote: Gizmo said on Monday that it would give ten million to schools. }
      - { document: bao, quote: 甲公司周一宣布向学校捐款 }
  - id: bao-appears
    type: publication
    title: { en: Bao appears, zh: 某报发表 }
    publishes: bao
    told_by: [{ document: bao, quote: 甲公司承诺捐款 }]
`,
  'codebook.yaml': `event_types:
  - &term { id: pledge, label: { en: pledge, zh: 承诺 }, definition: { en: A promise., zh: 承诺。 } }
  - { id: conference, label: { en: conference, zh: 会议 }, definition: { en: A fair., zh: 会议。 } }
  - { id: speech, label: { en: speech, zh: 发言 }, definition: { en: Words., zh: 发言。 } }
  - { id: publication, label: { en: publication, zh: 发表 }, definition: { en: A text., zh: 文本。 } }
date_bases:
  - { id: stated, label: { en: stated, zh: 写明 }, definition: { en: Printed., zh: 写明。 } }
  - { id: inferred, label: { en: inferred, zh: 推断 }, definition: { en: Bounded., zh: 推断。 } }
entity_kinds:
  - { id: company, label: { en: company, zh: 企业 }, definition: { en: A firm., zh: 企业。 } }
  - { id: person, label: { en: person, zh: 人物 }, definition: { en: A person., zh: 人。 } }
  - { id: event, label: { en: event, zh: 事件 }, definition: { en: An event., zh: 事件。 } }
  - { id: outlet, label: { en: outlet, zh: 媒体 }, definition: { en: An outlet., zh: 媒体。 } }
links: [{ id: verbatim, label: { en: copied, zh: 转载 }, definition: { en: The same words., zh: 相同。 } }]
link_bases: [{ id: stated, label: { en: stated, zh: 写明 }, definition: { en: It says so., zh: 写明。 } }]
certainties: [{ id: sure, label: { en: Sure, zh: 确定 }, definition: { en: Sure., zh: 确定。 } }]
${book}`,
  'names.yaml': `ordinary: [Monday, May, We, Photo, Everybody, The, Skip]
han:
  - { pattern: '(?<name>[\\p{Script=Han}])公司', reason: { en: A firm., zh: 企业。 } }
`,
}

export type Planted = { readonly file: string; readonly find: string; readonly put: string }

/** The seeds, sound, or with texts replaced in named files: each `find` must be there, so that no fault goes unplanted. */
export function fairSeeds(planted: readonly Planted[] = []): Seeds {
  const alter = (file: string, text: string) =>
    planted
      .filter((one) => one.file === file)
      .reduce((now, { find, put }) => {
        if (!now.includes(find)) throw new Error(`nothing to alter in ${file}: ${find}`)
        return now.replace(find, () => put)
      }, text)
  const documents = Object.entries({ 'post.txt': post, 'bao.txt': bao }).map(([file, text]) => {
    const now = alter(file, text)
    return { file, bytes: new TextEncoder().encode(now), sha256: hashOf(now) }
  })
  return {
    documents,
    coding: Object.entries(coding).map(([file, text]) => ({ file, text: alter(file, text) })),
    release: '0.0.0',
    hash: 'test',
  }
}

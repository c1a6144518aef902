/** Who speaks in the invented texts, what they tell of each topic, and their glosses. */
const said = '{ en: Said., zh: 所述。 }'

export const voices = {
  'voices.yaml': `voices:
  - { document: post, quote: it would give ten million, voice: company }
  - { document: post, quote: said Jane Doe, voice: company }
  - { document: post, quote: The Springfield Fair opened, voice: outlet }
  - { document: post, quote: Everybody clapped., before: May 2031., voice: outlet, doubt: { en: Was it everybody?, zh: 是所有人吗？ } }
  - { document: post, quote: Jane Doe spoke, after: '. Everybody', voice: outlet }
  - { document: post, quote: Everybody clapped., before: spoke., voice: outlet }
  - { document: post, quote: Jane Doe spoke in the evening, voice: outlet }
  - { document: bao, quote: 甲公司周一宣布, voice: company }
  - { document: bao, quote: 乙市博览会, voice: outlet }
quotations:
  - { id: we-give, document: post, quote: 'We give back,', speaker: jane-doe, mode: direct, verb: said }
  - { id: ten-million, document: post, quote: it would give ten million to schools, speaker: gizmo, mode: indirect, verb: said }
  - { id: schools, document: bao, quote: 向学校捐款, speaker: { en: A spokesman, zh: 发言人 }, mode: indirect, verb: 宣布, doubt: { en: Or the firm?, zh: 或公司？ } }
marks: []
`,
  'topics.yaml': `topics:
  - id: gift
    title: { en: The gift, zh: 捐款 }
    definition: ${said}
    event: gizmo-pledges
    documents:
      - { document: bao, told: [{ quote: 甲公司周一宣布向学校捐款 }] }
      - { document: post, told: [{ quote: it would give ten million to schools }, { quote: 'We give back,' }] }
  - id: opening
    title: { en: The opening, zh: 开幕 }
    definition: ${said}
    event: fair
    documents:
      - { document: post, told: [{ quote: The Springfield Fair opened on 5 May 2031. }] }
      - { document: bao, told: [{ quote: 乙市博览会5月5日开幕 }] }
  - id: applause
    title: { en: The applause, zh: 掌声 }
    definition: ${said}
    event: doe-speaks
    documents:
      - { document: post, told: [{ quote: Everybody clapped., before: May 2031. }] }
      - { document: bao, status: silent, why: { en: It gives no room to it., zh: 未予篇幅。 }, terms: [鼓掌, 掌声] }
uncovered:
  - { document: post, quote: Jane Doe spoke in the evening, because: { en: No other text has an evening., zh: 其他文本未提当晚。 } }
`,
  'glosses.yaml': `glosses:
  - { document: post, language: zh, opens: Gizmo said, sentences: [甲公司周一说将捐一千万给学校。, “我们回馈”，甲公司负责人丙丁说。] }
  - { document: post, language: zh, opens: The Springfield, sentences: [乙市博览会2031年5月5日开幕。, 人人鼓掌。, 丙丁讲话。, 人人鼓掌。] }
  - { document: post, language: zh, opens: Jane Doe spoke, sentences: [博览会当晚丙丁讲了一小时。] }
  - { document: post, language: zh, opens: 'Photo:', sentences: [图：丙丁在博览会上] }
  - { document: bao, language: en, opens: 甲公司周一, sentences: [Gizmo announced on Monday a gift to schools., 'The fair opened on 5 May, and Jane Doe, president of Gizmo, spoke.'] }
`,
}

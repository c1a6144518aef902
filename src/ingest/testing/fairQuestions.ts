/** What is asked of the invented texts, and how two coders grouped the answers. */

const said = '{ en: Said., zh: 所述。 }'

export const questions = {
  'questions.yaml': `loaded: [clap, 'Rule out', 致辞]
questions:
  - id: size
    question: { en: How much is given?, zh: 捐了多少？ }
    aspect: amount
    topics: [gift]
    event: gizmo-pledges
    referents: [giver]
    found: [1, 2]
    answers:
      - label: { en: a figure, zh: 有数额 }
        documents:
          - document: post
            words:
              - { quote: give ten million, rendering: 捐一千万, voice: company, lead: true }
              - { quote: pledges money, rendering: 承诺捐款, voice: outlet }
      - label: { en: none, zh: 无数额 }
        documents:
          - { document: bao, words: [{ quote: 宣布向学校捐款, rendering: announces a gift to schools, voice: company, lead: true }] }
    reason: { en: One has a figure., zh: 一文有数额。 }
    counter: { en: One is shorter., zh: 一文较短。 }
    doubt: { en: Is it?, zh: 是吗？ }
    settled: { en: A figure is more than none., zh: 有数额者多言一事。 }
    frames: [p-give]
  - id: day
    question: { en: When did it open?, zh: 何日开幕？ }
    aspect: amount
    event: fair
    found: [1]
    answers:
      - label: { en: on the fifth, zh: 五日 }
        documents:
          - { document: bao, words: [{ quote: 5月5日开幕, rendering: opened on 5 May, voice: outlet, lead: true }] }
          - { document: post, words: [{ quote: opened on 5 May 2031, rendering: 2031年5月5日开幕, voice: outlet, lead: true }] }
    alike: true
    reason: ${said}
    counter: ${said}
  - id: cheers
    question: { en: Who cheered?, zh: 谁喝彩？ }
    aspect: wording
    topics: [applause]
    event: doe-speaks
    found: [2]
    answers:
      - label: { en: '“all clapped”', zh: 众人 }
        documents:
          - { document: post, words: [{ quote: Everybody clapped., before: May 2031., rendering: 人人鼓掌。, voice: outlet, lead: true }] }
    unanswered:
      - { document: bao, status: mute, why: { en: No room., zh: 未予篇幅。 }, terms: [鼓掌, 掌声] }
    alike: true
    reason: ${said}
    counter: ${said}
  - id: evening
    question: { en: Until when?, zh: 到何时？ }
    aspect: wording
    found: []
    answers:
      - label: { en: for an hour, zh: 一小时 }
        documents:
          - { document: bao, words: [{ quote: 总裁丙丁, rendering: its president, voice: outlet, lead: true }] }
    unanswered:
      - { document: post, status: broken, why: ${said}, words: [{ quote: in the evening, rendering: 当晚, voice: outlet }] }
    alike: true
    reason: ${said}
    counter: ${said}
rejected:
  - { id: picture, question: { en: Who is on the photo?, zh: 照片上是谁？ }, aspect: wording, found: [1], why: { en: No text asks., zh: 无文本涉及。 } }
`,
  'grouping-1.yaml': `coder: { en: The third., zh: 丙。 }
questions:
  - { question: size, groups: [[post], [bao]] }
  - { question: day, groups: [[bao, post]] }
  - { question: cheers, groups: [[post]], none: [{ document: bao, status: mute }] }
  - { question: picture, groups: [[post]], none: [{ document: bao, status: mute }] }
`,
  'grouping-2.yaml': `coder: { en: The fourth., zh: 丁。 }
questions:
  - { question: day, groups: [[post, bao]] }
  - { question: size, groups: [[bao, post]] }
  - { question: cheers, groups: [[post]], none: [{ document: bao, status: mute }] }
  - { question: picture, groups: [], none: [{ document: bao, status: mute }, { document: post, status: mute }] }
`,
}

/** What to plant where the second text is in a language that is none of the interface's. */
export const renderedTwice = ['announces a gift to schools', 'opened on 5 May', 'its president'].map((words) => ({
  file: 'questions.yaml',
  find: `rendering: ${words},`,
  put: `rendering: { en: ${words}, zh: 译文 },`,
}))

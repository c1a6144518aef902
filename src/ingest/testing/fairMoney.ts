/** What the invented texts promise, and every number in them. */
export const money = {
  'pledges.yaml': `pledges:
  - id: gizmo-schools
    company: gizmo
    event: gizmo-pledges
    kind: money
    themes: [schools]
    title: { en: Money for schools, zh: 向学校捐款 }
    told_by:
      - { document: bao, quote: 甲公司周一宣布向学校捐款 }
      - { document: post, quote: Gizmo said on Monday that it would give ten million to schools. }
    steps:
      - document: post
        quote: would give ten million
        kind: begun
        date: 2031-05-05
        basis: inferred
        dated_by: [{ document: post, quote: opened on 5 May 2031 }]
        date_note: { en: The day of the fair., zh: 博览会之日。 }
        by: [jane-doe]
      - { document: post, quote: give ten million to schools, kind: announced }
      - { document: bao, quote: 宣布向学校捐款, kind: announced }
  - id: gizmo-gives-back
    company: gizmo
    speaker: jane-doe
    event: doe-speaks
    kind: commitment
    no_theme: { en: To whom is not told., zh: 未写回馈何人。 }
    part_of: gizmo-schools
    title: { en: Giving back, zh: 回馈 }
    told_by: [{ document: post, quote: We give back }]
    steps: [{ document: post, quote: head of Gizmo, kind: begun }]
remarks:
  - id: fair-clapped
    kind: praise
    by: [springfield-fair]
    event: fair
    title: { en: The fair claps, zh: 博览会鼓掌 }
    told_by: [{ document: post, quote: Everybody clapped., before: May 2031. }]
`,
  'amounts.yaml': `amounts:
  - id: ten-million
    document: post
    quote: ten million
    value: "10000000"
    measures: pledged-total
    pledge: gizmo-schools
`,
  'numbers.yaml': `finders:
  - { pattern: '\\d+', reason: { en: Digits., zh: 数字。 } }
  - { pattern: '\\b(?:ten|two|million)(?: million)?\\b', reason: { en: Words., zh: 数词。 } }
not_money:
  - { pattern: '\\d+月\\d+日', is: date, reason: { en: A day., zh: 日期。 } }
  - { pattern: '\\d+ May \\d{4}', in: [post], is: date, reason: { en: A day and its year., zh: 年月日。 } }
`,
}

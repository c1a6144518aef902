/** How the invented texts name and frame, what is corrupt in them, and what two coders recorded alone. */

const said = '{ en: Said., zh: 所述。 }'

/** The frames of which both coders and the final coding have the same. */
const alike = `  - { document: bao, quote: 宣布向学校捐款, dimension: agency, value: volunteered, referent: gift, voice: company }
  - { document: post, quote: Springfield Fair, dimension: label, value: neutral, referent: fair, voice: outlet }
`
const namings = `namings:
  - { referent: giver, document: post, words: Gizmo, tone: neutral }
  - { referent: fair, document: post, words: Springfield Fair, tone: neutral }
`

export const judgments = {
  'namings.yaml': `referents:
  - id: giver
    name: { en: the giver, zh: 捐款者 }
    definition: ${said}
    contested: false
    words:
      - { document: post, words: Gizmo, tone: neutral }
      - { document: post, words: head of Gizmo, tone: neutral }
      - { document: bao, words: 甲公司, tone: neutral }
    renderings: { Gizmo: 甲公司, head of Gizmo: 甲公司总裁, 甲公司: Gizmo }
  - id: fair
    name: { en: the fair, zh: 博览会 }
    definition: ${said}
    contested: true
    words:
      - { document: post, words: Springfield Fair, tone: neutral }
      - { document: post, words: fair, tone: critical, within: evening of the fair }
      - { document: bao, words: 乙市博览会, tone: neutral }
    renderings: { Springfield Fair: 乙市博览会, fair: 博览会, 乙市博览会: the Springfield fair }
  - id: gift
    name: { en: the gift, zh: 捐款 }
    definition: ${said}
    contested: true
    words:
      - { document: bao, words: 捐款, tone: neutral }
    renderings: { 捐款: gift }
`,
  'frames.yaml': `frames:
  - { id: p-give, document: post, quote: would give, dimension: agency, value: volunteered, referent: gift, voice: company, reason: ${said} }
  - { id: p-give-back, document: post, quote: We give back, dimension: label, value: critical, voice: company, reason: ${said}, doubt: { en: Is it?, zh: 是吗？ } }
  - { id: p-fair, document: post, quote: Springfield Fair, dimension: label, value: neutral, referent: fair, voice: outlet, reason: ${said} }
  - { id: p-heading, document: post, quote: pledges money, dimension: agency, value: volunteered, referent: gift, voice: outlet, reason: ${said} }
  - { id: b-gift, document: bao, quote: 宣布向学校捐款, dimension: agency, value: volunteered, referent: gift, voice: company, reason: ${said} }
`,
  'defects.yaml': `misprints: { kind: misprint }
repeats: { kind: repetition, basis: same-text, certainty: sure, known: { en: It stands above., zh: 上文已有。 } }
defects:
  - { id: p-controls, document: post, quote: Skip to, in: aside, kind: leftover, basis: sense, known: ${said}, certainty: sure }
  - { id: b-from, document: bao, quote: 'from: https', in: file, kind: leftover, basis: sense, known: ${said}, certainty: sure, outside: [{ address: https://bao.example/, note: ${said} }] }
  - { id: p-evening, document: post, quote: in the evening, kind: garbling, read_as: { en: at noon, zh: 中午 }, basis: same-text, known: ${said}, certainty: sure }
`,
  'pass-1.yaml': `coder: { en: The first., zh: 甲。 }
dimensions: [label, agency, naming]
frames:
${alike}  - { document: post, quote: We give back, dimension: label, value: critical, voice: company }
  - { document: post, quote: give ten million, dimension: agency, value: coerced, referent: gift, voice: company }
${namings}  - { referent: giver, document: post, words: head of Gizmo, tone: neutral }
  - { referent: fair, document: post, words: fair, tone: critical, within: evening of the fair }
  - { referent: giver, document: bao, words: 甲公司, tone: neutral }
  - { referent: fair, document: bao, words: 乙市博览会, tone: neutral }
  - { referent: gift, document: bao, words: 捐款, tone: neutral }
`,
  'pass-2.yaml': `coder: { en: The second., zh: 乙。 }
dimensions: [naming, agency, label]
frames:
${alike}  - { document: post, quote: that it would give ten million, dimension: agency, value: volunteered, voice: company }
${namings}  - { referent: fair, document: post, words: evening of the fair, tone: critical }
  - { referent: giver, document: bao, words: 甲公司, tone: neutral }
  - { referent: fair, document: bao, words: 乙市博览会, tone: neutral }
  - { referent: gift, document: bao, words: 捐款, tone: neutral }
`,
  'again-1.yaml': `coder: { en: The first., zh: 甲。 }
dimensions: [agency]
frames:
  - { document: post, quote: would give, dimension: agency, value: volunteered, referent: gift, voice: company }
  - { document: bao, quote: 宣布向学校捐款, dimension: agency, value: volunteered, referent: gift, voice: company }
`,
  'again-2.yaml': `coder: { en: The second., zh: 乙。 }
dimensions: [agency]
frames:
  - { document: post, quote: would give, dimension: agency, value: volunteered, referent: gift, voice: company }
  - { document: bao, quote: 向学校捐款, dimension: agency, value: volunteered, referent: gift, voice: company }
`,
  'reconciliation.yaml': `rulings:
  - { id: irony, ruling: { en: Irony is criticism., zh: 反讽即批评。 } }
decisions:
  - { document: post, quote: We give back, dimension: label, ruling: irony }
`,
}

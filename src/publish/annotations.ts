/**
 * `annotations.jsonld`: what was recorded of the texts as W3C Web Annotations (https://www.w3.org/TR/annotation-model/),
 * so that other tools can show it on the files. A target is a raw file with both selectors of the same words: quoted, with
 * what stands around them, and by place, which that standard too counts in code points. Addresses are relative to `data/`.
 */

import type { Corpus } from '../corpus/corpus.ts'
import { answerRows } from '../corpus/questions/rows.ts'
import { languages } from '../corpus/text/languages.ts'
import type { Bilingual, Evidence, Passage } from '../corpus/types.ts'

/** How much stands on either side of a quotation, so that it can be found if the file changes. Code points. */
const AROUND = 32

type Body = object
type Annotated = {
  /** Unlike any other's. */
  readonly id: string
  readonly motivation: 'identifying' | 'describing' | 'classifying' | 'editing'
  readonly passage: Passage
  readonly bodies: readonly Body[]
}

const words = (value: string, purpose: string): Body => ({
  type: 'TextualBody',
  format: 'text/plain',
  purpose,
  value,
})

/** The same in both languages, of which a reader takes one. */
const choice = (text: Bilingual | undefined, purpose: string): readonly Body[] =>
  text === undefined
    ? []
    : [
        {
          type: 'Choice',
          items: languages.map((language) => ({ ...words(text[language], purpose), language })),
        },
      ]

const at = ({ document, start, end }: Passage) => `${document}.${start}-${end}`

const evidenceOf = ({ evidence }: Corpus): readonly Annotated[] =>
  evidence
    .filter(({ recordType }) => !(recordType in own))
    .map(({ recordType, recordId, supports, ...passage }) => ({
      id: `${recordType}.${recordId}.${supports}.${at(passage)}`,
      motivation: 'describing',
      passage,
      bodies: [words(`${recordType}/${recordId}`, 'tagging')],
    }))

const framesOf = ({ coding }: Corpus): readonly Annotated[] =>
  coding.frames.map(({ id, passage, dimension, value, referent, reason, doubt }) => ({
    id: `code.${id}`,
    motivation: 'classifying',
    passage,
    bodies: [
      words(`${dimension}.${value}`, 'classifying'),
      ...(referent === undefined ? [] : [words(`referent/${referent}`, 'tagging')]),
      ...choice(reason, 'commenting'),
      ...choice(doubt, 'commenting'),
    ],
  }))

const answersOf = ({ coding, documents }: Corpus): readonly Annotated[] =>
  answerRows(coding.questions, documents).flatMap(({ question, answer, status, words: said }) =>
    said === undefined
      ? []
      : [
          {
            id: `answer.${question}.${at(said.passage)}`,
            motivation: 'classifying',
            passage: said.passage,
            bodies: [
              words(`question/${question}`, 'tagging'),
              ...(status === undefined ? [] : [words(`answerStatus.${status}`, 'classifying')]),
              ...choice(answer?.label, 'classifying'),
            ],
          },
        ],
  )

const namingsOf = ({ coding }: Corpus): readonly Annotated[] =>
  coding.namings.map(({ referent, passage, tone }) => ({
    id: `naming.${referent}.${at(passage)}`,
    motivation: 'identifying',
    passage,
    bodies: [words(`referent/${referent}`, 'identifying'), words(`tone.${tone}`, 'classifying')],
  }))

const namesOf = ({ texts }: Corpus): readonly Annotated[] =>
  texts
    .flatMap(({ mentions }) => mentions)
    .map(({ entity, misprint, ...passage }) => ({
      id: `name.${entity}.${at(passage)}`,
      motivation: 'identifying',
      passage,
      bodies: [
        words(`entity/${entity}`, 'identifying'),
        ...(misprint === undefined
          ? []
          : [...choice(misprint.reads, 'editing'), ...choice(misprint.known, 'commenting')]),
      ],
    }))

const defectsOf = ({ coding }: Corpus): readonly Annotated[] =>
  coding.defects.map(({ id, passage, kind, readAs, known }) => ({
    id: `defect.${id}`,
    motivation: 'editing',
    passage,
    bodies: [words(`defectKind.${kind}`, 'classifying'), ...choice(readAs, 'editing'), ...choice(known, 'commenting')],
  }))

/** What says more of its words than that a record quotes them; of a kind that stands here, no quotation is annotated beside. */
const own: Readonly<
  Partial<Record<Evidence['recordType'] | 'naming' | 'mention', (corpus: Corpus) => readonly Annotated[]>>
> = {
  frame: framesOf,
  question: answersOf,
  naming: namingsOf,
  mention: namesOf,
  defect: defectsOf,
}

/** Quotations of records, codes, answers, namings, names and defects. Words that show a record twice over are one annotation. */
const annotated = (corpus: Corpus): readonly Annotated[] => {
  const all = [evidenceOf, ...Object.values(own)].flatMap((of) => of(corpus))
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** `raw`: the characters of each document's file, code point by code point, by its id. */
export function annotationCollection(corpus: Corpus, raw: ReadonlyMap<string, readonly string[]>): object {
  const { documents, about, edition } = corpus
  const files = new Map<string, string>(documents.map(({ id, file }) => [id, file]))
  const target = ({ document, start, end, quote }: Passage) => {
    const characters = raw.get(document) ?? []
    return {
      source: `documents/${files.get(document)}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: characters.slice(Math.max(0, start - AROUND), start).join(''),
          suffix: characters.slice(end, end + AROUND).join(''),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    }
  }
  const items = annotated(corpus).map(({ id, motivation, passage, bodies }) => ({
    id: `#${id}`,
    type: 'Annotation',
    motivation,
    body: bodies,
    target: target(passage),
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label: `${about.title.en} / ${about.title.zh} · ${edition.release} · ${edition.hash}`,
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', startIndex: 0, items },
  }
}

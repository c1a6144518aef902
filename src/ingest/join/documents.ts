/** Documents: what each file is, where its words come from, when it appeared. */
import type {
  Document,
  DocumentId,
  Evidence,
  NonEmpty,
  Passage,
  Published,
  Station,
  TermId,
  WorkId,
} from '../../corpus/types.ts'
import type { corpusSchema, documentsSchema } from '../schema/index.ts'
import type { Shaped } from '../schema/shape.ts'
import { isCounted } from './anchor.ts'
import type { Check, Known, ReadText } from './check.ts'
import { readDate } from './dates.ts'
import { notEdtf } from './events.ts'

type Coded = Shaped<typeof documentsSchema>['documents'][number]
type Source = Shaped<typeof corpusSchema>['sources'][number]
type Lists = {
  readonly work: Known
  readonly document: Known
  readonly dateBasis: Known
  readonly link: Known
  readonly linkBasis: Known
}
type Context = { readonly check: Check; readonly known: Lists; readonly texts: ReadonlyMap<string, ReadText | null> }

type Cited<T> = { readonly value: T; readonly passages: readonly Passage[] }

function publishedOf(record: Coded, { check, known }: Context): Cited<Published> | null {
  const { date, basis, rule, evidence, timestamps, outside } = record.value.published
  const read = readDate(date)
  if (!read) check.blame(record, ['published', 'date'], notEdtf(date))
  check.reference(record, ['published', 'basis'], known.dateBasis, basis)
  const passages = check.passages(record, ['published', 'evidence'], evidence)
  const moments = timestamps.flatMap(({ reads, note, ...quotation }, i) => {
    const passage = check.passage(record, ['published', 'timestamps', i], quotation)
    return passage ? [{ reads, note, passage }] : []
  })
  if (evidence.length + timestamps.length + outside.length === 0) {
    check.blame(record, ['published'], {
      message: 'a date with neither a quotation nor an outside address',
      expected: 'evidence, timestamps or outside',
    })
  }
  if (!read) return null
  return {
    // checked above
    value: { date: read, basis: basis as TermId, rule, timestamps: moments, outside },
    passages: [...passages, ...moments.map(({ passage }) => passage)],
  }
}

function chainOf(record: Coded, { check, known }: Context): Cited<readonly Station[]> {
  const stations = record.value.chain.map(({ name, held, link }, i) => {
    if (i > 0 !== (link !== undefined)) {
      check.blame(
        record,
        ['chain', i],
        i > 0
          ? { message: 'a station without a link to the one before', expected: 'link' }
          : { message: 'the first station of a chain has nothing before it', expected: 'no link' },
      )
    }
    if (!link) return { name, held }
    const path = ['chain', i, 'link'] as const
    link.types.forEach((type, j) => {
      check.reference(record, [...path, 'types', j], known.link, type)
    })
    check.reference(record, [...path, 'basis'], known.linkBasis, link.basis)
    if (link.evidence.length + link.outside.length === 0) {
      check.blame(record, path, {
        message: 'a link with neither a quotation nor an outside address',
        expected: 'evidence or outside',
      })
    }
    const passages = check.passages(record, [...path, 'evidence'], link.evidence)
    // checked above
    const types = link.types as unknown as NonEmpty<TermId>
    return {
      name,
      held,
      link: { types, basis: link.basis as TermId, note: link.note, passages, outside: link.outside },
    }
  })
  return { value: stations, passages: stations.flatMap(({ link }) => link?.passages ?? []) }
}

function documentOf(
  record: Coded,
  sources: readonly Source[],
  context: Context,
): { document: Document; evidence: readonly Evidence[] } | null {
  const { check, known, texts } = context
  const { value } = record
  check.reference(record, ['work'], known.work, value.work)
  const published = publishedOf(record, context)
  const chain = chainOf(record, context)
  const interests = value.interests.flatMap(({ note, ...quotation }, i) => {
    const passage = check.passage(record, ['interests', i], quotation)
    return passage ? [{ note, passage }] : []
  })
  const source = sources.find((one) => one.value.document === value.id)?.value
  if (!source)
    check.blame(record, ['id'], {
      message: `“${value.id}” has no letter`,
      expected: 'an entry under sources in corpus.yaml',
    })
  const text = texts.get(value.id)
  const heading = text?.blocks.find(({ kind }) => kind === 'heading')
  if (text && !heading)
    check.blame(record, ['file'], {
      message: `no heading was found in ${value.file}`,
      expected: 'a heading, or a cleaning rule that names it',
    })
  if (!published || !source || !text || !heading) return null
  const counted = text.blocks.filter(isCounted).map(({ mapped }) => mapped.text)
  const passages = [...published.passages, ...chain.passages, ...interests.map(({ passage }) => passage)]
  return {
    document: {
      // every id was checked above; a bad one stops the build
      id: value.id as DocumentId,
      siglum: source.siglum,
      colour: source.colour,
      file: value.file,
      sha256: value.sha256,
      language: value.language,
      title: heading.mapped.text,
      outlet: value.outlet,
      published: published.value,
      work: value.work as WorkId,
      // the schema asks for at least one station
      chain: chain.value as unknown as NonEmpty<Station>,
      interests,
      size: { file: [...text.text].length, text: counted.reduce((sum, one) => sum + [...one].length, 0) },
    },
    evidence: passages.map((passage) => ({
      ...passage,
      recordType: 'document' as const,
      recordId: value.id,
      supports: 'provenance' as const,
    })),
  }
}

function blameSources(sources: readonly Source[], check: Check, known: Lists) {
  const letters = new Set<string>()
  const listed = new Set<string>()
  for (const source of sources) {
    const { document, siglum } = source.value
    check.reference(source, ['document'], known.document, document)
    if (listed.has(document))
      check.blame(source, ['document'], {
        message: `“${document}” is listed twice among the sources`,
        expected: 'one letter for each document',
      })
    listed.add(document)
    if (letters.has(siglum))
      check.blame(source, ['siglum'], {
        message: `two sources have the letter “${siglum}”`,
        expected: 'a letter of its own',
      })
    letters.add(siglum)
  }
}

function blameFiles(records: readonly Coded[], check: Check) {
  const owners = new Map<string, string>()
  for (const record of records) {
    const { id, file } = record.value
    const owner = owners.get(file)
    if (owner !== undefined)
      check.blame(record, ['file'], {
        message: `${file} is the file of “${owner}” already`,
        expected: 'a file of its own',
      })
    owners.set(file, id)
  }
}

/** Joins documents.yaml with the texts and with the letters of corpus.yaml; in the order of the letters. */
export function joinDocuments(
  records: readonly Coded[],
  sources: readonly Source[],
  context: Context,
): { documents: readonly Document[]; evidence: readonly Evidence[] } {
  blameSources(sources, context.check, context.known)
  blameFiles(records, context.check)
  const joined = records.map((record) => documentOf(record, sources, context)).filter((one) => one !== null)
  const place = (id: string) => sources.findIndex((source) => source.value.document === id)
  return {
    documents: joined.map(({ document }) => document).sort((a, b) => place(a.id) - place(b.id)),
    evidence: joined.flatMap(({ evidence }) => evidence),
  }
}

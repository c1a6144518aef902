/** `/compare`: everything a link to sources side by side can say, in the order in which it says it. */
import { createParser, createSerializer, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { languages } from '../corpus/text/languages.ts'
import { FEWEST_COMPARED, MOST_COMPARED } from '../corpus/types.ts'
import { idSet } from './ids.ts'
import { lang } from './lang.ts'
import { at, type OpenCompare, openCompare } from './openCompare.ts'
import { type Keep, keepAll, keepKnown, type Read, readLoudly } from './readAddress.ts'

export { type At, type OpenCompare, readOpenCompare, writeOpenCompare } from './openCompare.ts'

export const comparePath = '/compare'

export const MODES = ['questions', 'topic', 'text', 'words'] as const
export type CompareMode = (typeof MODES)[number]

/** Layers that are no dimension of the codebook. */
export const OTHER_LAYERS = ['voice', 'number', 'only', 'defect'] as const
export type OtherLayer = (typeof OTHER_LAYERS)[number]

/** `told`: by how many of the sources tell a topic. What is neither of these two names the source in whose order topics come. */
export const SORTS = ['told', 'name'] as const

const none: readonly string[] = []
const set = idSet.withDefault(none)
const one = createParser<string>({ parse: (value) => (value === '' ? null : value), serialize: (value) => value })

/** Two sources, in this order: the pinned one and the one beside it. */
const pair = createParser<readonly [string, string]>({
  parse: (value) => {
    const [pinned, beside, ...more] = value.split(',')
    return !pinned || !beside || pinned === beside || more.length > 0 ? null : [pinned, beside]
  },
  serialize: (two) => two.join(','),
  eq: (a, b) => a.join(',') === b.join(','),
})

/** `mode`: null where the address names none; see `impliedMode`. */
export const compare = {
  mode: parseAsStringLiteral(MODES),
  /** Two to five; empty: the corpus's own comparison. */
  source: set,
  /** Of the questions those of these aspects and topics; empty: all. Of the topics these; empty: all that a source tells. */
  aspect: set,
  topic: set,
  sort: one.withDefault('told'),
  /** Layers switched off: dimensions of the codebook, or `OTHER_LAYERS`. */
  off: set,
  gloss: parseAsStringLiteral(languages),
  /** Where there is room for two sources only. */
  pair,
  /** The sentence to whose counterparts the full texts are brought into line. */
  at,
  open: openCompare,
  lang,
}

type Said = Readonly<inferParserType<typeof compare>>
export type CompareState = Omit<Said, 'mode'> & { readonly mode: CompareMode }

const marks: readonly OpenCompare['kind'][] = ['frame', 'only', 'number', 'defect']

/**
 * What an address shows that names no mode: questions. One that says what only rows of topics had is of the time when
 * they came first, and shows them still.
 */
const impliedMode = ({ aspect = none, topic = none, off = none, ...said }: Partial<Said>): CompareMode => {
  const { sort = compare.sort.defaultValue, gloss = null, pair = null, open = null } = said
  const ofTopics =
    topic.length > 0 ||
    off.length > 0 ||
    sort !== compare.sort.defaultValue ||
    gloss !== null ||
    pair !== null ||
    (open !== null && marks.includes(open.kind))
  return aspect.length === 0 && ofTopics ? 'topic' : 'questions'
}

const serialize = createSerializer(compare)

/** Path and query of a comparison, from the app's root; what is left out or null is not said. */
export const compareHref = (state: Partial<CompareState> = {}): string =>
  serialize(comparePath, { ...state, mode: state.mode === impliedMode(state) ? null : (state.mode ?? null) })

/**
 * What the query of a comparison says. Of its sources those that are not `known` are dropped first, then of more than
 * there is room for the last by id; a single one that is left is dropped too, since nothing stands beside it.
 */
export const readCompare = (search: string, known: Keep<CompareState> = keepAll): Read<CompareState> => {
  const { state, dropped } = readLoudly(compare, search)
  const read = known({ state: { ...state, mode: state.mode ?? impliedMode(state) }, dropped })
  const room = read.state.source.slice(0, MOST_COMPARED)
  return keepKnown(read, 'source', (id) => room.length >= FEWEST_COMPARED && room.includes(id))
}

/** Everything that one source alone tells from one place on, and how the others stand to it. */
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import type { DocumentId, NonEmpty } from '../../../corpus/types.ts'
import type { At } from '../../../url/compare.ts'

/** What begins there, the longest words first; topics are said beside their rows, not over words. */
export const onlyAt = (all: readonly OnlyHere[], { document, start }: At): readonly OnlyHere[] =>
  all
    .filter(({ kind, passage }) => kind !== 'topic' && passage.document === document && passage.start === start)
    .sort((a, b) => b.passage.end - a.passage.end)

/** Unique among what begins at one place. */
export const idOf = (only: OnlyHere): string => {
  switch (only.kind) {
    case 'topic':
      return `topic ${only.topic}`
    case 'event':
      return `event ${only.event}`
    case 'amount':
      return `amount ${only.amount}`
    case 'entity':
      return `entity ${only.entity}`
  }
}

/** Things to which a source stands alike, together: it could have told them, or is excused for the same reason. */
export const standsTo = (here: readonly OnlyHere[], document: DocumentId): readonly NonEmpty<OnlyHere>[] => {
  const groups = new Map<string, [OnlyHere, ...OnlyHere[]]>()
  for (const only of here) {
    const excuse = only.excused.find((one) => one.document === document)
    const reason = excuse === undefined ? 'could' : excuse.why === 'status' ? excuse.statuses.join(' ') : excuse.why
    const key = `${excuse?.why ?? ''} ${reason}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [only])
    else group.push(only)
  }
  return [...groups.values()]
}

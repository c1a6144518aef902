/** Which of the sources compared tell a topic. That some tell it and others do not is coverage, and no difference. */
import type { Topic } from '../coded.ts'
import type { DocumentId } from '../types.ts'

/** One topic, as the sources compared tell it. */
export type ComparedTopic = {
  readonly topic: Topic
  /** Those of the sources compared that tell it, in corpus order. */
  readonly told: readonly DocumentId[]
}

/** Every topic that at least one of the sources `chosen` tells, in the corpus's order. */
export const compareTopics = (topics: readonly Topic[], chosen: readonly DocumentId[]): readonly ComparedTopic[] =>
  topics
    .map((topic) => ({
      topic,
      told: topic.documents.flatMap(({ kind, document }) =>
        kind === 'told' && chosen.includes(document) ? [document] : [],
      ),
    }))
    .filter(({ told }) => told.length > 0)

/** Those told by most of the sources first; alike in the order given. */
export const byTold = (topics: readonly ComparedTopic[]): readonly ComparedTopic[] =>
  // a stable sort
  [...topics].sort((a, b) => b.told.length - a.told.length)

/** By where a topic first comes up in one source; those that it does not tell come last, in the order given. */
export const byFirst = (topics: readonly ComparedTopic[], document: DocumentId): readonly ComparedTopic[] => {
  const first = ({ topic }: ComparedTopic): number => {
    const told = topic.documents.find((one) => one.document === document)
    return told?.kind === 'told' ? Math.min(...told.passages.map(({ start }) => start)) : Number.POSITIVE_INFINITY
  }
  return topics
    .map((compared) => ({ compared, at: first(compared) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ compared }) => compared)
}

import { byId } from '../../../corpus/byId.ts'
import { eventById } from '../../../corpus/events/account.ts'
import type { OnlyHere } from '../../../corpus/framing/onlyHere.ts'
import { printedAs } from '../../../corpus/text/printedAs.ts'
import { useWords } from '../../../messages/language.ts'
import { useTopics } from '../../../queries/coding.ts'
import { useCorpus } from '../../../queries/corpus.ts'

/** What it is that no other source tells, in our words. */
export const useNameOf = (): ((only: OnlyHere) => string) => {
  const index = useCorpus()
  const words = useWords()
  const topics = useTopics()
  return (only) => {
    switch (only.kind) {
      case 'entity': {
        const entity = byId(index.entities, only.entity)
        return entity ? words(entity.name) : only.entity
      }
      case 'event': {
        const event = eventById(index, only.event)
        return event ? words(event.title) : only.event
      }
      case 'topic': {
        const topic = byId(topics, only.topic)
        return topic ? words(topic.title) : only.topic
      }
      case 'amount':
        return printedAs(only.passage)
    }
  }
}

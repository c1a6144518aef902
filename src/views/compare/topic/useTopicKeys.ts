import { useIntl } from 'react-intl'
import { useKey } from '../../../parts/keys/useKey.ts'
import { step, stepPassage } from './moves.ts'

/** Next and previous topic, next and previous passage of the same topic. */
export const useTopicKeys = (): void => {
  const { formatMessage } = useIntl()
  useKey('j', formatMessage({ id: 'compareTopic.keys.next' }), () => step(1))
  useKey('k', formatMessage({ id: 'compareTopic.keys.previous' }), () => step(-1))
  useKey(']', formatMessage({ id: 'compareTopic.keys.counterpart' }), () => stepPassage(1))
  useKey('[', formatMessage({ id: 'compareTopic.keys.back' }), () => stepPassage(-1))
}

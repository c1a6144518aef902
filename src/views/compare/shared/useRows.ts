import { useMemo } from 'react'
import type { ComparedTopic } from '../../../corpus/framing/coverage.ts'
import { useLanguage } from '../../../messages/language.ts'
import { rowsOf } from '../topic/shape.ts'
import type { Comparison } from '../useCompare.ts'

/** The topics that the address shows, in its order. */
export const useRows = ({ topics, state }: Comparison): readonly ComparedTopic[] => {
  const language = useLanguage()
  const [sort, chosen] = [state.sort, state.topic.join()]
  return useMemo(() => {
    const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : language)
    const ids = chosen === '' ? [] : chosen.split(',')
    return rowsOf(topics, { topic: ids, sort }, (a, b) => compare(a.topic.title[language], b.topic.title[language]))
  }, [topics, sort, chosen, language])
}

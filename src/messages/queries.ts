import { queryOptions } from '@tanstack/react-query'
import type { Language } from '../corpus/types.ts'
import { type LateBundle, loadArea, loadMessages } from './load.ts'

export const messagesOf = (language: Language) =>
  queryOptions({ queryKey: ['messages', language], queryFn: () => loadMessages(language) })

export const bundleOf = (area: LateBundle, language: Language) =>
  queryOptions({ queryKey: ['messages', language, area], queryFn: () => loadArea(area, language) })

import { queryOptions } from '@tanstack/react-query'
import type { Language } from '../../corpus/types.ts'
import { type LateArea, loadArea, loadMessages } from '../../messages/load.ts'

export const messagesOf = (language: Language) =>
  queryOptions({ queryKey: ['messages', language], queryFn: () => loadMessages(language) })

export const areaOf = (area: LateArea, language: Language) =>
  queryOptions({ queryKey: ['messages', language, area], queryFn: () => loadArea(area, language) })

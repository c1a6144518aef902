import { queryOptions } from '@tanstack/react-query'
import type { Language } from '../../corpus/types.ts'
import { loadMessages } from '../../messages/load.ts'

export const messagesOf = (language: Language) =>
  queryOptions({ queryKey: ['messages', language], queryFn: () => loadMessages(language) })

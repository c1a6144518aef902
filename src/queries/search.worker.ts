/** Searches away from the page, so that the page stays awake however large the corpus. */
import type { Question } from '../corpus/search/answer.ts'
import { FetchError } from './read.ts'
import type { Reply } from './searcher.ts'
import { answerHere } from './searchHere.ts'

const failed = (error: unknown): Reply => ({
  failed: error instanceof FetchError ? { file: error.file, reason: error.reason } : { reason: String(error) },
})

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const reply: Reply = await answerHere(data).then((answer) => ({ answer }), failed)
  self.postMessage(reply)
})

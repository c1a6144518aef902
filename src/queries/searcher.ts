/** Asking the search away from the page, and on the page where there is no away. */
import type { Answer, Question } from '../corpus/search/answer.ts'
import { FetchError } from './read.ts'

/** What the worker says to a question; `file`: one that could not be read. */
export type Reply =
  | { readonly answer: Answer }
  | { readonly failed: { readonly file?: string; readonly reason: string } }

/** As much of a worker as is used. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

type Engine = (question: Question) => Promise<Answer>
/** Once nobody waits for a question any more, it is not asked: `signal`. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>

/** There is no worker, or it has ended: not a question that failed. */
class Refused extends Error {}

function inWorker(start: () => Port): Engine {
  let port: Port | undefined
  return (question) =>
    new Promise((resolve, reject) => {
      const refuse = () => {
        port?.terminate()
        port = undefined
        reject(new Refused())
      }
      try {
        port ??= start()
        port.onmessage = ({ data }: MessageEvent<Reply>) => {
          if ('answer' in data) return resolve(data.answer)
          const { file, reason } = data.failed
          reject(file === undefined ? new Error(reason) : new FetchError(file, reason))
        }
        port.onerror = refuse
        port.onmessageerror = refuse
        port.postMessage(question)
      } catch {
        refuse()
      }
    })
}

/**
 * One question at a time, in the order of asking, so that a reply is always the present question's. `start` opens the
 * worker when something is first asked; where that fails, then or later, `load` gives what answers on the page itself.
 */
export function makeSearcher(start: () => Port, load: () => Promise<Engine>): Ask {
  let engine = inWorker(start)
  let last: Promise<unknown> = Promise.resolve()
  const answer: Engine = async (question) => {
    try {
      return await engine(question)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      engine = await load()
      return engine(question)
    }
  }
  return (question, signal) => {
    const turn = last.then(() => {
      signal.throwIfAborted()
      return answer(question)
    })
    last = turn.catch(() => {})
    return turn
  }
}

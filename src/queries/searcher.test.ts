import { keepPreviousData, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query'
import { describe, expect, test, vi } from 'vitest'
import { type Answer, answer, type Question } from '../corpus/search/answer.ts'
import { makeClient } from './client.ts'
import { FetchError } from './read.ts'
import { makeSearcher, type Port, type Reply } from './searcher.ts'

const asking = (q: string): Question => ({ q, kind: [], source: [], open: [] })
const found = (q: string): Answer => answer([], asking(q))
const nobody = new AbortController().signal
/** Until all that can go on has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A worker that answers when it is told to. */
function aWorker() {
  const asked: string[] = []
  const port: Port = {
    postMessage: ({ q }: Question) => void asked.push(q),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  }
  // a fake port has nothing of a real one but what it is called with
  const worker = port as Worker
  return {
    asked,
    port,
    reply: (reply: Reply) => port.onmessage?.call(worker, new MessageEvent('message', { data: reply })),
    end: () => port.onerror?.call(worker, new Event('error') as ErrorEvent),
  }
}

const onPage =
  async () =>
  async ({ q }: Question) =>
    found(q)
const notOnPage = async (): Promise<never> => {
  throw new Error('asked on the page')
}

describe('asking', () => {
  test('is one question at a time, each with its own answer', async () => {
    const worker = aWorker()
    const ask = makeSearcher(() => worker.port, notOnPage)
    const answers = Promise.all(['a', 'b'].map((q) => ask(asking(q), nobody)))
    await settled()
    expect(worker.asked).toEqual(['a'])
    worker.reply({ answer: found('a') })
    await settled()
    expect(worker.asked).toEqual(['a', 'b'])
    worker.reply({ answer: found('b') })
    expect((await answers).map(({ q }) => q)).toEqual(['a', 'b'])
  })

  test('leaves out what nobody waits for any more', async () => {
    const worker = aWorker()
    const ask = makeSearcher(() => worker.port, notOnPage)
    const typing = new AbortController()
    const answers = Promise.allSettled([
      ask(asking('a'), nobody),
      ask(asking('ac'), typing.signal),
      ask(asking('acm'), nobody),
    ])
    await settled()
    typing.abort()
    worker.reply({ answer: found('a') })
    await settled()
    worker.reply({ answer: found('acm') })
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(worker.asked).toEqual(['a', 'acm'])
  })

  test('a late answer never stands for a newer question', async () => {
    const worker = aWorker()
    const ask = makeSearcher(() => worker.port, notOnPage)
    const options = (q: string): QueryObserverOptions<Answer> => ({
      queryKey: ['search', q],
      queryFn: ({ signal }) => ask(asking(q), signal),
      placeholderData: keepPreviousData,
    })
    const observer = new QueryObserver(makeClient(), options('a'))
    const shown: (string | undefined)[] = []
    const stop = observer.subscribe(({ data }) => shown.push(data?.q))
    await settled()
    worker.reply({ answer: found('a') })
    await settled()
    observer.setOptions(options('ac'))
    await settled()
    observer.setOptions(options('acm'))
    await settled()
    // the answer to what was asked in between arrives when it is not the question any more
    worker.reply({ answer: found('ac') })
    await settled()
    expect(observer.getCurrentResult()).toMatchObject({ data: { q: 'a' }, isPlaceholderData: true })
    worker.reply({ answer: found('acm') })
    await settled()
    expect(observer.getCurrentResult()).toMatchObject({ data: { q: 'acm' }, isPlaceholderData: false })
    expect(shown).not.toContain('ac')
    stop()
  })

  test('a file that could not be read is named, and the next question is asked', async () => {
    const worker = aWorker()
    const ask = makeSearcher(() => worker.port, notOnPage)
    const first = ask(asking('a'), nobody)
    await settled()
    worker.reply({ failed: { file: 'index.json', reason: '404' } })
    await expect(first).rejects.toEqual(new FetchError('index.json', '404'))
    const second = ask(asking('b'), nobody)
    await settled()
    worker.reply({ failed: { reason: 'out of words' } })
    await expect(second).rejects.toEqual(new Error('out of words'))
  })
})

describe('where there is no worker, the page itself answers', () => {
  test('none can be started', async () => {
    const refuse = vi.fn((): Port => {
      throw new TypeError('refused by policy')
    })
    const ask = makeSearcher(refuse, onPage)
    expect(await ask(asking('a'), nobody)).toMatchObject({ q: 'a' })
    expect(await ask(asking('b'), nobody)).toMatchObject({ q: 'b' })
    expect(refuse).toHaveBeenCalledTimes(1)
  })

  test('its script does not arrive, or it ends in the middle', async () => {
    const worker = aWorker()
    const ask = makeSearcher(() => worker.port, onPage)
    const first = ask(asking('a'), nobody)
    await settled()
    worker.reply({ answer: found('a') })
    await first
    const second = ask(asking('b'), nobody)
    await settled()
    worker.end()
    expect(await second).toMatchObject({ q: 'b' })
    expect(worker.port.terminate).toHaveBeenCalledTimes(1)
    expect(await ask(asking('c'), nobody)).toMatchObject({ q: 'c' })
    expect(worker.asked).toEqual(['a', 'b'])
  })

  test('and where that cannot be loaded either, the fault is told and tried again', async () => {
    const load = vi.fn(notOnPage)
    const ask = makeSearcher(() => {
      throw new TypeError('refused')
    }, load)
    for (const q of ['a', 'b']) await expect(ask(asking(q), nobody)).rejects.toThrow('asked on the page')
    expect(load).toHaveBeenCalledTimes(2)
  })
})

import { useEffect, useRef, useState } from 'react'
import { useCorpus } from '../../queries/corpus.ts'
import { useManifest } from '../../queries/method.ts'
import { type Judge, openJudge, type Progress, type Report, verify } from '../../queries/verifying.ts'

export type Verification =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'failed'; readonly reason: string }

/** Runs the verification; it stops with the view. Its outcome is of this browser and this moment, and so is in no address. */
export function useVerify(): { readonly state: Verification; readonly start: () => void } {
  const index = useCorpus()
  const list = useManifest()
  const [state, setState] = useState<Verification>({ kind: 'idle' })
  const running = useRef<AbortController>(null)
  const judge = useRef<Judge>(null)
  useEffect(() => {
    try {
      judge.current = openJudge()
    } catch {
      // a browser without such workers says so when it is asked to verify
    }
    return () => {
      running.current?.abort()
      judge.current?.close()
      judge.current = null
    }
  }, [])
  const start = () => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const set = (next: Verification) => signal.aborted || setState(next)
    const onStep = (progress: Progress) => set({ kind: 'running', progress })
    const run = async () => {
      judge.current ??= openJudge()
      return await verify(judge.current, index, list, onStep, signal)
    }
    run().then(
      (report) => set({ kind: 'done', report }),
      (error: unknown) => {
        if (signal.aborted) return
        set({ kind: 'failed', reason: String(error) })
        // what failed once is not asked again
        judge.current?.close()
        judge.current = null
      },
    )
  }
  return { state, start }
}

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { listKey, readKeys, watchKeys } from './store.ts'

export const useKeys = () => useSyncExternalStore(watchKeys, readKeys)

/**
 * Binds a key by the character it produces, on any keyboard, and lists it under `?` as what it `does`.
 * Silent while typing or composing, and where the reader switched single keys off. Every key needs a visible control too.
 */
export const useKey = (key: string, does: string, run: () => void): void => {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  }, [run])
  useEffect(() => listKey({ key, does, run: () => latest.current() }), [key, does])
}

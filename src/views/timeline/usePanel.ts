import { useEffect, useRef } from 'react'
import { eventById } from '../../corpus/events/account.ts'
import type { Event } from '../../corpus/types.ts'
import { useEscape } from '../../ui/useEscape.ts'
import type { Timeline } from './useTimeline.ts'

/** The link that opened an event, or the one that would. */
function opener(id: string, from: Element | null): HTMLElement | null {
  if (from instanceof HTMLElement && from.isConnected && from.dataset.event === id) return from
  const links = [...document.querySelectorAll<HTMLElement>('[data-event]')].filter(
    ({ dataset }) => dataset.event === id,
  )
  return links.find((link) => link.dataset.row !== undefined) ?? links[0] ?? null
}

/** Which event is open, and closing it: the focus goes back to the link that opened it. */
export function usePanel(timeline: Timeline): { readonly event: Event | null; readonly close: () => void } {
  const { corpus, state, go } = timeline
  const from = useRef<Element | null>(null)
  const closed = useRef<string | null>(null)
  const id = state.event
  useEffect(() => {
    const remember = (click: MouseEvent) => {
      if (!(click.target instanceof Element)) return
      const link = click.target.closest('[data-event]')
      if (link !== null) from.current = link
    }
    document.addEventListener('click', remember, true)
    return () => document.removeEventListener('click', remember, true)
  }, [])
  useEffect(() => {
    if (id !== null || closed.current === null) return
    opener(closed.current, from.current)?.focus()
    closed.current = null
  }, [id])
  const close = () => {
    closed.current = id
    go({ event: null })
  }
  useEscape(id, close)
  return { event: id === null ? null : (eventById(corpus, id) ?? null), close }
}

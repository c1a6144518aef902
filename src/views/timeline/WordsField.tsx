import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Timeline } from './useTimeline.ts'

/** How long typing rests before the address follows, in ms. */
const PAUSE = 200

/** Words to look for. The first that is typed makes a history entry, the rest of the visit to the field replaces it. */
export const WordsField = ({ timeline }: { readonly timeline: Timeline }) => {
  const intl = useIntl()
  const { words } = timeline.state
  // half-typed words, until the address says them; and all that an input method is still composing
  const [draft, setDraft] = useState<string | null>(null)
  const [composing, setComposing] = useState(false)
  const said = useRef(words)
  const visit = useRef<'new' | 'begun'>('new')
  const latest = useRef(timeline)
  useEffect(() => {
    latest.current = timeline
  })
  // the address changed by another hand: Back, or a filter dropped
  useEffect(() => {
    if (words !== said.current) setDraft(null)
    said.current = words
  }, [words])
  useEffect(() => {
    if (draft === null || composing || draft === said.current) return
    const timer = setTimeout(() => {
      said.current = draft
      latest.current.go({ words: draft }, visit.current === 'begun')
      visit.current = 'begun'
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [draft, composing])
  return (
    <input
      type="search"
      className="words-field"
      value={draft ?? words}
      aria-label={intl.formatMessage({ id: 'timeline.words' })}
      onChange={({ target }) => setDraft(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onBlur={() => {
        visit.current = 'new'
      }}
    />
  )
}

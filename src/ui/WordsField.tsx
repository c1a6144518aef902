import { useEffect, useRef, useState } from 'react'

/** How long typing rests before the address follows, in ms. */
const PAUSE = 200

type Props = {
  /** What the address says. */
  readonly words: string
  /** The field's accessible name. */
  readonly name: string
  readonly onWords: (words: string, replace: boolean) => void
  /** What the view is for: it takes the focus when the view is arrived at. */
  readonly first?: boolean
}

/** Words to look for. The first that is typed makes a history entry, the rest of the visit to the field replaces it. */
export const WordsField = ({ words, name, onWords, first = false }: Props) => {
  // half-typed words, until the address says them; and all that an input method is still composing
  const [draft, setDraft] = useState<string | null>(null)
  const [composing, setComposing] = useState(false)
  const said = useRef(words)
  const visit = useRef<'new' | 'begun'>('new')
  const latest = useRef(onWords)
  useEffect(() => {
    latest.current = onWords
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
      latest.current(draft, visit.current === 'begun')
      visit.current = 'begun'
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [draft, composing])
  return (
    <input
      type="search"
      className="words-field"
      value={draft ?? words}
      aria-label={name}
      data-focus={first || undefined}
      onChange={({ target }) => setDraft(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onBlur={() => {
        visit.current = 'new'
      }}
    />
  )
}

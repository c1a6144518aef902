import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback } from 'react'
import { useIntl } from 'react-intl'
import { useKey } from '../../../parts/keys/useKey.ts'
import { isPlainPress } from '../../../ui/isPlainPress.ts'
import { align, findIn } from './align.ts'
import { type Choice, counterpartKeys } from './choice.ts'
import { keyOf } from './shape.ts'

const sentencesIn = (pane: ParentNode) => [...pane.querySelectorAll<HTMLElement>('[data-sentence]')]
const sentenceOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null

/** The sentence beside which a press in the margin came down: words that are marked throughout leave no other place. */
const sentenceBeside = (target: EventTarget, y: number): HTMLElement | undefined => {
  const block = target instanceof Element ? target.closest('[data-block]') : null
  return block === null
    ? undefined
    : sentencesIn(block).find((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return top <= y && y <= bottom
      })
}

/** The first sentence that the pane shows: one look at the page, however long the text. */
const firstInView = (pane: HTMLElement): HTMLElement | null => {
  const { left, top, width } = pane.getBoundingClientRect()
  const block = document.elementFromPoint(left + width / 2, top + 24)?.closest('[data-block]')
  return (block ?? pane).querySelector<HTMLElement>('[data-sentence]')
}

/** Brings a sentence into view with the focus on it, so that it is read aloud. */
export const focusOn = (root: HTMLElement | null, key: string): void => {
  const found = root && findIn(root, key)
  if (!found) return
  found.sentence.focus({ preventScroll: true })
  const [sentence, pane] = [found.sentence.getBoundingClientRect(), found.pane.getBoundingClientRect()]
  // where the panes lie partly outside the window, a sentence in its pane could still be out of sight
  if (pane.top < 0 || pane.bottom > window.innerHeight) root.parentElement?.scrollIntoView({ block: 'start' })
  if (sentence.top < pane.top || sentence.bottom > pane.bottom) align([found])
}

export type Moves = {
  readonly step: (by: 1 | -1) => void
  readonly counterpart: (by: 1 | -1) => void
  readonly onPaneKey: (event: KeyboardEvent<HTMLElement>) => void
  readonly onPanePress: (event: MouseEvent<HTMLElement>) => void
}

/**
 * Moves the focus from sentence to sentence (arrows, `j`, `k`) and from counterpart to counterpart (`[`, `]`), and
 * chooses one: Enter, or a press on words without a mark. `choose`: by `keyOf`.
 */
export const useSentenceKeys = (
  root: RefObject<HTMLElement | null>,
  choice: Choice | null,
  choose: (key: string) => void,
): Moves => {
  const { formatMessage } = useIntl()
  const chosen = choice === null ? null : keyOf(choice.stretch)
  const move = useCallback(
    (from: Element | null, by: 1 | -1) => {
      const panes = root.current
      if (panes === null) return
      const here = sentenceOf(from) ?? (chosen === null ? null : (findIn(panes, chosen)?.sentence ?? null))
      const pane =
        from?.closest<HTMLElement>('.text-pane') ??
        here?.closest<HTMLElement>('.text-pane') ??
        panes.querySelector<HTMLElement>('.text-pane')
      if (!pane) return
      const [all, own] = [sentencesIn(pane), here !== null && pane.contains(here) ? here : null]
      const next = own === null ? firstInView(pane) : all[all.indexOf(own) + by]
      if (next?.dataset.sentence !== undefined) focusOn(panes, next.dataset.sentence)
    },
    [root, chosen],
  )
  const step = (by: 1 | -1) => {
    const inside = root.current?.contains(document.activeElement) ? document.activeElement : null
    move(inside, by)
  }
  const counterpart = (by: 1 | -1) => {
    if (choice === null || root.current === null) return
    const keys = [keyOf(choice.stretch), ...counterpartKeys(choice)]
    const at = keys.indexOf(sentenceOf(document.activeElement)?.dataset.sentence ?? '')
    const next = keys[(Math.max(0, at) + by + keys.length) % keys.length]
    if (next !== undefined) focusOn(root.current, next)
  }
  const does = (of: 'sentence' | 'counterpart', way: 'next' | 'previous') =>
    formatMessage({ id: 'compareText.step' }, { of, way })
  useKey('j', does('sentence', 'next'), () => step(1))
  useKey('k', does('sentence', 'previous'), () => step(-1))
  useKey(']', does('counterpart', 'next'), () => counterpart(1))
  useKey('[', does('counterpart', 'previous'), () => counterpart(-1))
  const onPaneKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!isPlainPress(event)) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.target instanceof Element ? event.target : null, event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && event.target instanceof HTMLElement) {
      const { sentence } = event.target.dataset
      if (sentence !== undefined) choose(sentence)
    }
  }
  const onPanePress = ({ target, clientY }: MouseEvent<HTMLElement>) => {
    const { sentence } = (sentenceOf(target) ?? sentenceBeside(target, clientY))?.dataset ?? {}
    const onMark = target instanceof Element && target.closest('a, button') !== null
    // words that a reader selects are to be copied
    if (sentence !== undefined && !onMark && document.getSelection()?.isCollapsed !== false) choose(sentence)
  }
  return { step, counterpart, onPaneKey, onPanePress }
}

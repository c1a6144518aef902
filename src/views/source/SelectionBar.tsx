import { type RefObject, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useIntl } from 'react-intl'
import { useEscape } from '../../ui/useEscape.ts'
import { PassageActions } from './PassageActions.tsx'
import { rawPane } from './useGoTo.ts'
import type { Reader } from './useReader.ts'
import { useSelected } from './useSelected.ts'

type Props = {
  readonly reader: Reader
  readonly root: RefObject<HTMLElement | null>
}

/** Tab leads from selected words into the bar, wherever the browser thinks it is; from a control it goes on as ever. */
const useTabInto = (bar: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented) return
      const first = bar.current?.querySelector<HTMLElement>('button, a')
      if (!first || document.activeElement?.matches('a, button, input, summary, textarea')) return
      event.preventDefault()
      first.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [bar])
}

/** Beside whatever is selected in the text or the file, and over none of it: the next thing that Tab comes to. */
export const SelectionBar = ({ reader, root }: Props) => {
  const intl = useIntl()
  const bar = useRef<HTMLUListElement>(null)
  const selected = useSelected(root, { raw: reader.raw, blocks: reader.text.blocks, lines: reader.lines })
  useTabInto(bar)
  useEscape(selected === null ? null : 'selection', () => document.getSelection()?.removeAllRanges())
  if (selected === null) return null
  const { range, host, top, above } = selected
  return createPortal(
    <ul
      ref={bar}
      className={`passage-bar selection-bar ${above ? 'selection-bar-above' : ''}`}
      style={{ top }}
      aria-label={intl.formatMessage({ id: 'source.passage.selected' }, { characters: range.end - range.start })}
      onMouseDown={(event) => event.preventDefault()}
    >
      <PassageActions reader={reader} range={range} pane={host.closest(`.${rawPane}`) === null ? 'text' : 'raw'} />
    </ul>,
    host,
  )
}

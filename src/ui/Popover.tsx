import { type ReactNode, type RefObject, type ToggleEvent, useId, useRef } from 'react'
import { spotBeside } from './popoverSpot.ts'

const put = (popover: HTMLElement, button: HTMLElement): void => {
  popover.style.maxHeight = 'none'
  const { left, top, maxHeight } = spotBeside(button.getBoundingClientRect(), popover.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  })
  Object.assign(popover.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` })
}

type Props = {
  /** What the button shows: the underlined word of a sentence. */
  readonly trigger: ReactNode
  /** The button's accessible name, where what it shows does not say enough. */
  readonly name?: string
  /** The name of what opens. */
  readonly label: string
  readonly children: ReactNode
  /** Called when it opens and when it closes. */
  readonly onToggle?: (open: boolean) => void
  /** Takes the focus on opening; without it, the popover does. */
  readonly focus?: RefObject<HTMLElement | null>
}

/** A word of a sentence that opens a card beside it. The platform closes it (Esc, a press outside) and returns the focus. */
export const Popover = ({ trigger, name, label, children, onToggle, focus }: Props) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    const open = event.newState === 'open'
    onToggle?.(open)
    if (!open || button.current === null) return
    put(event.currentTarget, button.current)
    ;(focus?.current ?? event.currentTarget).focus({ preventScroll: true })
  }
  return (
    <>
      <button ref={button} type="button" className="pick" popoverTarget={id} aria-label={name} aria-haspopup="dialog">
        {trigger}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} tabIndex={-1} className="popover" onToggle={toggled}>
        {children}
      </div>
    </>
  )
}

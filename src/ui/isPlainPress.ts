import type { MouseEvent } from 'react'

/** A press that asks for no new tab or window: the browser keeps those. */
export const isPlainPress = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(metaKey || ctrlKey || shiftKey || altKey)

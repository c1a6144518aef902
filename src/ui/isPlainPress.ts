type Modified = { readonly [Key in 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey']: boolean }

/** Whether a press, of a key or a pointer, is no more than that: with a modifier the browser has its own answer. */
export const isPlainPress = ({ metaKey, ctrlKey, shiftKey, altKey }: Modified): boolean =>
  !(metaKey || ctrlKey || shiftKey || altKey)

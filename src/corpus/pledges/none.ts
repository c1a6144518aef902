/** Stands where a pledge has no theme of the list, or names nobody who spoke. An id has no capital letters, so it is none. */
export const NONE = 'NONE'

/** What can be found, in the order in which it is shown. */
export const KINDS = ['source', 'text', 'event', 'pledge', 'entity', 'frame', 'code'] as const
export type Kind = (typeof KINDS)[number]

/** The words whose card stands open, in a part of the page; where they stand more than once, the first of them. */
export const openWords = (part: ParentNode | null | undefined): HTMLElement | null =>
  part?.querySelector<HTMLElement>('.code-link[aria-current]') ?? null

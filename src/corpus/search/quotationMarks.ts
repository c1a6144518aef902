/** The quotation marks of all hands: in a query any of them begins a phrase, and any ends it. */
export const quotationMarks = /["“”„‟〝〞〟＂「」『』«»]/u

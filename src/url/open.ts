/** Which mark of the pledges view stands open: one value of its address. */
import { createParser } from 'nuqs/server'
import { NONE } from '../corpus/pledges/none.ts'

/** `theme` may be `NONE`. Which ids exist is the corpus's to say. */
export type Open =
  /** A bar, or a part of one: the head of its tellings. */
  | { readonly kind: 'money'; readonly amount: string }
  /** A sum that is listed, and not drawn. */
  | { readonly kind: 'listed'; readonly amount: string }
  | { readonly kind: 'theme'; readonly company: string; readonly theme: string; readonly occasion: string }
  | { readonly kind: 'says'; readonly company: string; readonly document: string }

/** `money.<amount>`, `listed.<amount>`, `theme.<company>.<theme>.<occasion>` or `says.<company>.<document>`. */
export function writeOpen(open: Open): string {
  switch (open.kind) {
    case 'money':
    case 'listed':
      return `${open.kind}.${open.amount}`
    case 'theme':
      return `theme.${open.company}.${open.theme}.${open.occasion}`
    case 'says':
      return `says.${open.company}.${open.document}`
  }
}

// as the coding's ids are: no full stop, no capital letter
const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const sum = new RegExp(`^(money|listed)\\.(${id})$`)
const theme = new RegExp(`^theme\\.(${id})\\.(${id}|${NONE})\\.(${id})$`)
const says = new RegExp(`^says\\.(${id})\\.(${id})$`)

/** Null for anything that `writeOpen` would not write. Never throws. */
export function readOpen(value: string): Open | null {
  const [, kind, amount = ''] = sum.exec(value) ?? []
  if (kind === 'money' || kind === 'listed') return { kind, amount }
  const [, company, about = '', occasion = ''] = theme.exec(value) ?? []
  if (company !== undefined) return { kind: 'theme', company, theme: about, occasion }
  const [, speaks, document = ''] = says.exec(value) ?? []
  return speaks === undefined ? null : { kind: 'says', company: speaks, document }
}

export const openMark = createParser<Open>({
  parse: readOpen,
  serialize: writeOpen,
  eq: (a, b) => writeOpen(a) === writeOpen(b),
})

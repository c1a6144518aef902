import type { IntlShape } from 'react-intl'

/** A BCP 47 tag as readers call it: `zh-Hans` is "Chinese" as long as no other kind of Chinese is among `all`. */
export function languageName(tag: string, all: readonly string[], intl: IntlShape): string {
  const primary = (of: string) => of.split('-')[0] ?? of
  const alone = all.every((other) => other === tag || primary(other) !== primary(tag))
  return intl.formatDisplayName(alone ? primary(tag) : tag, { type: 'language' }) ?? tag
}

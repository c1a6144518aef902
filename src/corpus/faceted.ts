/** Filtering by lists of choices, whatever is filtered: within one list any choice will do, and different lists must all agree. */

/** `count`: how many there would be if this were chosen beside what is chosen already. */
export type Choice = { readonly id: string; readonly count: number }
type Lists<Facet extends string> = { readonly [List in Facet]: readonly string[] }
type Offers<Item, Facet extends string> = (item: Item, facet: Facet) => readonly string[]

/** The items that the lists let through, in their order; an empty list asks nothing. */
export const matchingLists = <Item, Facet extends string>(
  items: readonly Item[],
  facets: readonly Facet[],
  lists: Lists<Facet>,
  offers: Offers<Item, Facet>,
): readonly Item[] =>
  items.filter((item) =>
    facets.every((facet) => lists[facet].length === 0 || offers(item, facet).some((id) => lists[facet].includes(id))),
  )

/** What can be chosen at all: of `order` what at least one item offers. */
export function offered<Item>(
  items: readonly Item[],
  order: readonly string[],
  offers: (item: Item) => readonly string[],
): readonly string[] {
  const used = new Set(items.flatMap(offers))
  return order.filter((id) => used.has(id))
}

/** What a list gives now where something is chosen from it, and how much more each id that is not chosen would add. */
export type Gains = { readonly given: number; readonly more: { readonly [id: string]: number } }

/**
 * `items` are those that pass everything but this list; they are gone through once, however many can be chosen. `weigh`:
 * what an item counts.
 */
export function gainsOf<Item>(
  items: readonly Item[],
  chosen: readonly string[],
  offers: (item: Item) => readonly string[],
  weigh: (item: Item) => number = () => 1,
): Gains {
  const more = new Map<string, number>()
  let given = 0
  for (const item of items) {
    const own = new Set(offers(item))
    if (chosen.some((id) => own.has(id))) given += weigh(item)
    else for (const id of own) more.set(id, (more.get(id) ?? 0) + weigh(item))
  }
  return { given, more: Object.fromEntries(more) }
}

/** What choosing an id, beside what is chosen already, would give. */
export const choiceCount = ({ given, more }: Gains, id: string): number => given + (more[id] ?? 0)

/** Each of `ids` with its count; `items` as of `gainsOf`. */
export function counts<Item>(
  items: readonly Item[],
  ids: readonly string[],
  chosen: readonly string[],
  offers: (item: Item) => readonly string[],
): readonly Choice[] {
  const gains = gainsOf(items, chosen, offers)
  return ids.map((id) => ({ id, count: choiceCount(gains, id) }))
}

/** What each part of a filter in force would give if it alone were dropped; most first, none that gives nothing. */
export const waysOutOf = <Part extends string>(
  inForce: readonly Part[],
  without: (part: Part) => number,
): readonly { readonly drop: Part; readonly count: number }[] =>
  inForce
    .map((drop) => ({ drop, count: without(drop) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

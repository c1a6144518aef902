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

/**
 * Each of `ids` with its count: what is chosen already gives (nothing, where nothing is), and every further item that offers
 * it. `items` are those that pass everything but this list; they are gone through once, however many ids there are.
 */
export function counts<Item>(
  items: readonly Item[],
  ids: readonly string[],
  chosen: readonly string[],
  offers: (item: Item) => readonly string[],
): readonly Choice[] {
  const further = new Map<string, number>()
  let shown = 0
  for (const item of items) {
    const own = new Set(offers(item))
    if (chosen.some((id) => own.has(id))) shown += 1
    else for (const id of own) further.set(id, (further.get(id) ?? 0) + 1)
  }
  return ids.map((id) => ({ id, count: shown + (further.get(id) ?? 0) }))
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

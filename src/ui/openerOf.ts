type Opener = { readonly dataset: { readonly open?: string | undefined; readonly row?: string | undefined } }

/**
 * The link that opens what `mark` names, by its `data-open`: of several the one that was pressed last, else the row of a
 * list (`data-row`), else the first. `links`: those that stand in the page now.
 */
export function openerOf<Link extends Opener>(mark: string, links: readonly Link[], pressed: Link | null): Link | null {
  const own = links.filter(({ dataset }) => dataset.open === mark)
  return own.find((link) => link === pressed) ?? own.find(({ dataset }) => dataset.row !== undefined) ?? own[0] ?? null
}

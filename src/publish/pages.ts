/** The HTML pages of the build: one for each page of url/addresses.ts, and 404.html for every other address. */
import type { Corpus } from '../corpus/corpus.ts'
import { pagesOf } from '../url/addresses.ts'
import type { PublicFile } from './files.ts'
import { escapeHtml } from './html.ts'

/**
 * Nothing but this build's own files; no inline script or style, no HTML from strings. It stands in the page because a
 * static host need not let us set headers, and before any script because it binds only what follows.
 */
const policy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "img-src 'self' blob: data:",
  "require-trusted-types-for 'script'",
  // one policy, made by queries/ownScript.ts, which passes the addresses of this build's workers alone
  'trusted-types parallax-worker',
].join('; ')

const first = '<meta charset="utf-8" />'

/** An Error where the page has no place for it: a page without its policy must not be built. */
function withPolicy(html: string): string {
  if (!html.includes(first)) throw new Error(`index.html has no ${first}, after which the content policy stands`)
  return html.replace(
    first,
    () => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`,
  )
}

const titled = (html: string, title: string) =>
  // a function, because a title may hold what `replace` takes for a pattern: `$&`
  html.replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(title)} · Parallax</title>`)

/** `html` is the built page; `index` goes to index.html, the others to their own paths. */
export function pages(
  html: string,
  corpus: Pick<Corpus, 'events' | 'documents' | 'entities'>,
): { readonly index: string; readonly others: readonly PublicFile[] } {
  const index = withPolicy(html)
  // the first view is index.html itself
  const own = pagesOf(corpus).filter(({ path }) => path !== '/')
  return {
    index,
    others: [
      { path: '404.html', content: index },
      ...own.map(({ path, title }) => ({ path: `${path.slice(1)}/index.html`, content: titled(index, title) })),
    ],
  }
}

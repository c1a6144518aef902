import { KINDS } from '../../../src/corpus/search/kinds'
import { companyHref } from '../../../src/url/companies'
import { eventHref } from '../../../src/url/event'
import { phrase, searchHref } from '../../../src/url/search'
import { sourceHref } from '../../../src/url/source'
import { best, corpus, first } from '../built'
import { ofFirst, once, type State, type States } from './state'

const most = best(corpus.entities, ({ mentions }) => Object.values(mentions).reduce((sum, count) => sum + count, 0))
const notFound = (href: string): State => ({ href, fault: /status of 404/ })

export const searchViews: States = {
  'a search not yet asked': { href: searchHref() },
  'what a Chinese word finds': { href: searchHref({ q: most.name.zh }) },
  'nothing found': { href: searchHref({ q: 'zzzz' }) },
  'an unknown event': notFound(eventHref(`${first(corpus.events).id}-and-more`)),
}

export const searchStates: States = {
  'what a Latin word finds': once({ href: searchHref({ q: most.name.en }) }),
  'everything found, all of it shown': once({ href: searchHref({ q: most.name.zh, open: KINDS }) }),
  'places in texts': {
    href: searchHref({ q: most.name.zh, kind: ['text'], source: corpus.documents.map(({ id }) => id).slice(0, 2) }),
  },
  'a misprint found': ofFirst(corpus.misprints, ({ quote }) => ({
    href: searchHref({ q: phrase(quote), open: ['entity'] }),
  })),
  'nothing found, and what to try': {
    href: searchHref({ q: `"${most.name.en} zzzz"`, source: [first(corpus.documents).id] }),
  },
  'an unknown source': notFound(sourceHref(`${first(corpus.documents).id}-x`)),
  'an unknown company': notFound(companyHref('no-such-company')),
  'a page that is not there': notFound('/no/such/page'),
  'a file that does not arrive': {
    href: searchHref({ q: most.name.en }),
    before: (page) => page.route(/\/data\/frames\.json/, (route) => route.abort()),
    fault: /frames\.json|ERR_FAILED/,
  },
}

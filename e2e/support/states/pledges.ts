import { companiesHref, companyHref } from '../../../src/url/companies'
import { pledgesHref } from '../../../src/url/pledges'
import { corpus } from '../built'
import { amounts, left, NONE, offered, pledges } from '../pledges'
import { byScore, ofFirst, pick, type States, unfold, within } from './state'

const companies = corpus.entities.filter(({ kind }) => String(kind) === 'company').map(({ id }) => id)
const promising = byScore(companies, (id) => left({ company: [id] }).length)
const silent = companies.filter((id) => left({ company: [id] }).length === 0)
const told = byScore(pledges, (pledge) => pledge.told.length)
/** A filter that leaves nothing. */
const nothing = promising.flatMap((id) =>
  corpus.documents
    .filter((document) => left({ company: [id], source: [document.id] }).length === 0)
    .map((document) => ({ company: [id], source: [document.id] })),
)
const misprinted = corpus.misprints.map(({ entity }) => entity).filter((id) => companies.includes(id))

export const pledgesViews: States = {
  pledges: { href: pledgesHref() },
  'an open sum': ofFirst(
    amounts.filter(({ partOf }) => partOf !== undefined),
    ({ id }) => ({ href: pledgesHref({ open: { kind: 'money', amount: id } }) }),
  ),
  'what a text says of a company': ofFirst(told, ({ company, documents: [document = ''] }) => ({
    href: pledgesHref({ open: { kind: 'says', company, document } }),
  })),
  'no pledge left': ofFirst(nothing, (asked) => ({ href: pledgesHref(asked) })),
  companies: { href: companiesHref() },
  'companies side by side': {
    href: companiesHref({ beside: [...promising.slice(0, 3), ...silent.slice(0, 1)] }),
  },
  'a company with pledges': ofFirst(promising, (id) => ({ href: companyHref(id) })),
  'a company without': ofFirst(silent, (id) => ({ href: companyHref(id) })),
}

export const pledgesStates: States = {
  'an open theme': within(
    'card',
    ofFirst(told, (pledge) => ({
      href: pledgesHref({
        open: {
          kind: 'theme',
          company: pledge.company,
          theme: offered(pledge, 'theme')[0] ?? NONE,
          occasion: offered(pledge, 'occasion')[0] ?? '',
        },
      }),
    })),
  ),
  'the pledges of a part without its whole': ofFirst(
    pledges.filter(({ id }) => amounts.some((one) => one.pledge === id && one.partOf !== undefined)),
    (pledge) => ({ href: pledgesHref({ theme: [...offered(pledge, 'theme')] }) }),
  ),
  'the tables of the charts': within('unfolded', { href: pledgesHref(), open: unfold }),
  'the list of themes, one chosen': within(
    'list',
    ofFirst(told, (pledge) => ({
      href: pledgesHref({ theme: [...offered(pledge, 'theme')].slice(0, 1) }),
      open: pick('pledges.facet', { facet: 'theme' }),
    })),
  ),
  'no company left': { href: companiesHref({ role: ['with-pledges'], words: 'zzzz' }) },
  'a company with a misprinted name': ofFirst(misprinted, (id) => ({ href: companyHref(id), open: unfold })),
}

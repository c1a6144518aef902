import { eventHref } from '../../../src/url/event'
import { readBound } from '../../../src/url/period'
import { timelineHref } from '../../../src/url/timeline'
import { best, corpus, first } from '../built'
import { left } from '../expected'
import { both, byScore, damaged, ofFirst, pick, press, type States, within } from './state'

const { events, about, entities, codebook } = corpus
const several = best(events, (event) => event.documents.length)
const whole = best(events, ({ id }) => events.filter(({ parent }) => parent === id).length)
const { type } = several
const company = entities.filter(({ id, kind }) => String(kind) === 'company' && left({ company: [id] }).length > 0)
/** Kinds of event and companies that have none in common. */
const apart = company.flatMap(({ id }) =>
  codebook.eventType
    .filter((one) => left({ type: [one.id] }).length > 0 && left({ company: [id], type: [one.id] }).length === 0)
    .map((one) => ({ company: [id], type: [one.id] })),
)
const dated = events.filter(({ date }) => date.start !== null && date.start >= about.window.from)

export const timelineViews: States = {
  timeline: { href: timelineHref() },
  'the timeline with an event and parts open': { href: timelineHref({ event: several.id, open: [whole.id] }) },
  'a month of the timeline': ofFirst(
    byScore(dated, ({ date }) => (date.precision === 'day' ? 1 : 0)),
    ({ date }) => {
      const month = readBound((date.start ?? '').slice(0, 7))
      return { href: timelineHref({ from: month, to: month }) }
    },
  ),
  'an empty timeline': { href: timelineHref({ words: 'zzzz', type: [type] }) },
  'an event': { href: eventHref(several.id) },
}

const withPanel = (some: typeof events) => ofFirst(some, ({ id }) => ({ href: timelineHref({ event: id }) }))

export const timelineStates: States = {
  'the timeline filtered by everything': {
    href: timelineHref({ type: [type], source: several.documents, language: [first(corpus.documents).language] }),
  },
  'the timeline filtered to nothing in common': ofFirst(apart, (asked) => ({ href: timelineHref(asked) })),
  'an open corrupt event': within('card', withPanel(events.filter(({ corrupt }) => corrupt !== undefined))),
  'an open event before the axis': within(
    'card',
    withPanel(events.filter(({ date }) => (date.end ?? '9') < about.window.from)),
  ),
  'an open event that is a text': within('card', withPanel(events.filter(({ publishes }) => publishes !== undefined))),
  'the list of companies, one chosen': within(
    'list',
    ofFirst(company, ({ id }) => ({
      href: timelineHref({ company: [id] }),
      open: pick('timeline.facet', { facet: 'company' }),
    })),
  ),
  'the list of months': within('list', { href: timelineHref(), open: pick('timeline.end', { end: 'from' }) }),
  'a damaged timeline': within('notice', { href: damaged(timelineHref({ type: [type] })) }),
  'the keys': within('dialog', { href: timelineHref(), open: press('button', 'app.keys.button') }),
  'how to cite a view': within('dialog', { href: timelineHref(), open: press('button', 'app.cite.view') }),
  'a copied link': within('foot', {
    href: timelineHref(),
    open: both(
      (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
      press('button', 'app.copy.view'),
    ),
  }),
}

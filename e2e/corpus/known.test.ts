/** Nothing of an address that has been given away is dropped: all that it names is there, in this corpus. */
import { matchPath } from 'react-router'
import { describe, expect, test } from 'vitest'
import { companyRows } from '../../src/corpus/companies/companies'
import { onlyHere } from '../../src/corpus/framing/onlyHere'
import { matchingPledges } from '../../src/corpus/pledges/filter'
import { type AddressName, addresses, addressNames, type QueryAndHash } from '../../src/url/addresses'
import type { Dropped } from '../../src/url/readAddress'
import { knownCompanies } from '../../src/views/companies/known'
import { keepThere, knownSources as knownCompared, knownOf } from '../../src/views/compare/known'
import { knownMethod } from '../../src/views/method/known'
import { answersTo, drawnPledges, knownPledges } from '../../src/views/pledges/known'
import { knownSearch } from '../../src/views/search/known'
import { knownSource } from '../../src/views/source/known'
import { knownSources } from '../../src/views/sources/known'
import { knownTimeline } from '../../src/views/timeline/known'
import { corpus } from './compiled'
import { published } from './published'
import { areShipped } from './shipped'

const { texts, evidence, coding } = corpus
const { topics, pledges, amounts } = coding
const book = { ...corpus.codebook, ...coding.book }
const pledged = { index: corpus, book, pledges }
const asked = { index: corpus, texts, pledges }
const documentOf = (id: string) => corpus.documents.filter((one) => one.id === id)

const pledgesDropped = (end: QueryAndHash) => {
  const known = knownPledges(pledged)
  const shown = matchingPledges(pledged, addresses.pledges.read(end, known).state)
  const drawn = drawnPledges(answersTo(pledged, amounts, coding.quotations, shown))
  return addresses.pledges.read(end, (read) => drawn(known(read))).dropped
}

const compareDropped = (end: QueryAndHash) => {
  const has = knownCompared(corpus)
  const { source } = addresses.compare.read(end, has).state
  const compared: readonly string[] = source.length === 0 ? corpus.about.comparison : source
  const sources = compared.flatMap(documentOf)
  const only = onlyHere(
    { index: corpus, texts, evidence, topics, pledges, amounts, book },
    sources.map(({ id }) => id),
  )
  const known = knownOf({ ...coding, book }, sources, only)
  return addresses.compare.read(end, (read) => keepThere(has(read), known)).dropped
}

/** What each view drops of an address, as its hook does. */
const droppedBy: Readonly<Record<AddressName, (end: QueryAndHash, id: string) => readonly Dropped[]>> = {
  timeline: (end) => addresses.timeline.read(end, knownTimeline(corpus)).dropped,
  pledges: pledgesDropped,
  companies: (end) => addresses.companies.read(end, knownCompanies(asked, companyRows(asked))).dropped,
  company: (end) => addresses.company.read(end).dropped,
  event: (end) => addresses.event.read(end).dropped,
  compare: compareDropped,
  sources: (end) => addresses.sources.read(end, knownSources(corpus)).dropped,
  source: (end, id) =>
    documentOf(id).flatMap((document) => addresses.source.read(end, knownSource(document, book)).dropped),
  method: (end) => addresses.method.read(end, knownMethod(book, coding.agreement)).dropped,
  search: (end) => addresses.search.read(end, knownSearch(corpus)).dropped,
}

const dropped = (address: string): readonly Dropped[] => {
  const { pathname, search, hash } = new URL(address, 'https://x.example')
  for (const name of addressNames) {
    const match = matchPath(addresses[name].path, pathname)
    if (match !== null) return droppedBy[name]({ search, hash }, match.params.id ?? '')
  }
  throw new Error(`${address} leads to no view`)
}

describe.skipIf(!areShipped(corpus.documents))('of an address that was given away', () => {
  test.each(published)('%s', (address) => expect(dropped(address)).toEqual([]))

  test('what this corpus does not have would be dropped', () => {
    // words may be any
    const value = /(?<=[?&](?!words=|q=)\w+=)[^&#]*/
    const damaged = published.filter((address) => value.test(address)).map((address) => address.replace(value, 'x-y-z'))
    expect(damaged.filter((address) => dropped(address).length === 0)).toEqual([])
  })
})

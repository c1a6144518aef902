import { expect, test } from 'vitest'
import { aCorpus, anEvent } from '../corpus/testing/invented.fixture.ts'
import { addresses, addressNames, pagesOf } from './addresses.ts'
import { canonical } from './copy.ts'

const corpus = aCorpus([anEvent('strike')])
const pages = pagesOf(corpus)
const bare = { search: '', hash: '' }

test('every address has its page, and every thing one of its own', () => {
  expect(new Set(pages.map(({ address }) => address))).toEqual(new Set(addressNames))
  expect(pages.map(({ address, path }) => `${address} ${path}`)).toMatchInlineSnapshot(`
    [
      "timeline /",
      "pledges /pledges",
      "companies /companies",
      "company /companies/acme",
      "company /companies/globex",
      "company /companies/initech",
      "event /events/strike",
      "compare /compare",
      "sources /sources",
      "source /sources/doc-a",
      "source /sources/doc-b",
      "source /sources/doc-c",
      "method /method",
      "search /search",
    ]
  `)
})

test.each(pages)('$path is what its address writes, and what is copied there', ({ address, path, id }) => {
  expect(addresses[address].href({}, id)).toBe(path)
  expect(canonical({ pathname: path, ...bare })).toBe(path)
})

test.each(pages)(
  '$path says the language it is given, and names what it does not understand',
  ({ address, path, id }) => {
    const { href, read } = addresses[address]
    const inChinese = href({ lang: 'zh' }, id)
    expect(inChinese).toBe(`${path}?lang=zh`)
    const { state, dropped } = read({ search: '?lang=zh&colour=blue', hash: '' })
    expect(state.lang).toBe('zh')
    expect(dropped).toEqual([{ name: 'colour', value: 'blue' }])
  },
)

test('the masthead leads to every view that shows no single thing, but the search, which stands by itself', () => {
  const single = pages.filter(({ id }) => id === '').map(({ address }) => address)
  const led = single.filter((address) => addresses[address].masthead !== undefined)
  expect(led).toEqual(single.filter((address) => address !== 'search'))
})

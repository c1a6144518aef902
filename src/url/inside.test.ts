import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLanguage } from './canonical.ts'
import { addressOf, oneSlash } from './inside.ts'

test.each([
  ['/', '/'],
  ['/pledges', '/pledges'],
  ['/pledges/', '/pledges/'],
  ['//', '/'],
  ['//pledges/', '/pledges/'],
  ['///pledges', '/pledges'],
  ['/\\other.example/x', '/other.example/x'],
  ['\\\\other.example', '/other.example'],
  ['/sources//daily', '/sources/daily'],
  ['/sub/path//pledges', '/sub/path/pledges'],
  ['/%2F%2Fother.example', '/%2F%2Fother.example'],
])('the path %s is %s', (path, mended) => expect(oneSlash(path)).toBe(mended))

test('slashes in the query and the hash are what the reader wrote', () => {
  const [search, hash] = ['?q=https://x.example//y', '#1-2://']
  expect(addressOf({ pathname: '//search', search, hash })).toBe(`/search${search}${hash}`)
})

/** Paths as people and programs damage them, in the form in which a browser gives them back. */
const home = 'https://home.example'
const pieces = fc.constantFrom('/', '\\', '.', '..', 'other.example', '@', ':', '%2F', '%5C', '\t', ' ', 'a')
const places = fc.array(pieces).map((parts) => new URL(`${home}/${parts.join('')}?q=//a#//b`))

test('no link made from where the reader is leads to another host', () => {
  fc.assert(
    fc.property(places, (place) => {
      const address = addressOf(place)
      expect(new URL(address, home).host).toBe(place.host)
      expect(new URL(inLanguage(`${place.pathname}${place.search}${place.hash}`, 'zh'), home).host).toBe(place.host)
      expect(addressOf(new URL(address, home))).toBe(address)
    }),
  )
})

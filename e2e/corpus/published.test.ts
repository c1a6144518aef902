import { expect, test } from 'vitest'
import { encoded, readable } from '../../src/url/canonical'
import { canonical } from '../../src/url/copy'
import { published } from './published'

test('addresses have been given away', () => expect(published.length).toBeGreaterThan(20))

test.each(published)('%s is written the same again', (address) => {
  const { pathname, search, hash } = new URL(address, 'https://x.example')
  expect(readable(encoded(canonical({ pathname, search, hash })))).toBe(address)
})

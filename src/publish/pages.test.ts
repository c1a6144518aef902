import { expect, test } from 'vitest'
import { aCorpus, anEvent } from '../corpus/testing/invented.fixture.ts'
import { pages } from './pages.ts'

const html = '<head>\n<meta charset="utf-8" />\n<title>x</title>\n<script src="a.js"></script></head>'
const index = aCorpus([anEvent('a', { title: { en: 'R$& <D> costs $1 & $$', zh: '甲' } })])

test('a page’s title is the event’s, letter for letter', () => {
  const page = pages(html, index).others.find(({ path }) => path === 'events/a/index.html')
  expect(page?.content).toContain('<title>R$&amp; &lt;D&gt; costs $1 &amp; $$ · Parallax</title>')
})

test('every company has a page, and nobody who is none', () => {
  const paths = pages(html, index).others.map(({ path }) => path)
  expect(paths).toContain('companies/index.html')
  expect(paths.filter((path) => /^companies\/./.test(path) && path !== 'companies/index.html')).toEqual(
    ['acme', 'globex', 'initech'].map((id) => `companies/${id}/index.html`),
  )
})

test('every view that has an address of its own has a page, and so has every document', () => {
  const paths = pages(html, index).others.map(({ path }) => path)
  for (const view of ['sources', 'pledges', 'companies', 'compare', 'method', 'search'])
    expect(paths).toContain(`${view}/index.html`)
  for (const { id } of index.documents) expect(paths).toContain(`sources/${id}/index.html`)
})

test('every page has the content policy before its first script', () => {
  const made = pages(html, index)
  for (const content of [made.index, ...made.others.map((page) => String(page.content))]) {
    expect(content.indexOf('Content-Security-Policy')).toBeGreaterThan(0)
    expect(content.indexOf('Content-Security-Policy')).toBeLessThan(content.indexOf('<script'))
  }
})

test('a page that has no place for the policy is not built', () => {
  expect(() => pages('<head></head>', index)).toThrow(/no <meta charset/)
})

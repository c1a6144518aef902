import { expect, test } from 'vitest'
import { aCorpus, anEvent } from '../corpus/testing/invented.fixture.ts'
import { pagesOf } from '../url/addresses.ts'
import { escapeHtml } from './html.ts'
import { pages } from './pages.ts'

const html = '<head>\n<meta charset="utf-8" />\n<title>x</title>\n<script src="a.js"></script></head>'
const index = aCorpus([anEvent('a', { title: { en: 'R$& <D> costs $1 & $$', zh: '甲' } })])

test('a page’s title is the event’s, letter for letter', () => {
  const page = pages(html, index).others.find(({ path }) => path === 'events/a/index.html')
  expect(page?.content).toContain('<title>R$&amp; &lt;D&gt; costs $1 &amp; $$ · Parallax</title>')
})

test('every page that has an address has a file, with its own title; the first view is index.html', () => {
  const made = pages(html, index)
  const files = new Map(made.others.map(({ path, content }) => [path, content]))
  const listed = pagesOf(index)
  for (const { path, title } of listed.filter((page) => page.path !== '/'))
    expect(String(files.get(`${path.slice(1)}/index.html`))).toContain(`<title>${escapeHtml(title)} · Parallax</title>`)
  // 404.html takes the place of the first view's
  expect(files.size).toBe(listed.length)
})

test('every company has a page, and nobody who is none', () => {
  const paths = pages(html, index).others.map(({ path }) => path)
  expect(paths.filter((path) => /^companies\/./.test(path) && path !== 'companies/index.html')).toEqual(
    ['acme', 'globex', 'initech'].map((id) => `companies/${id}/index.html`),
  )
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

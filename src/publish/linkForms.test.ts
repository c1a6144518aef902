import { expect, test } from 'vitest'
import { asHtml, asMarkdown, asText } from './linkForms.ts'

const link = { title: 'Acme [and] <Globex> \\ "so"', address: 'https://x.example/(a)&b' }

test('a link survives each form', () => {
  expect(asMarkdown(link)).toBe('[Acme \\[and\\] <Globex> \\\\ "so"](https://x.example/%28a%29&b)')
  expect(asHtml(link)).toBe('<a href="https://x.example/(a)&amp;b">Acme [and] &lt;Globex&gt; \\ &quot;so&quot;</a>')
  expect(asText(link)).toBe('Acme [and] <Globex> \\ "so"\nhttps://x.example/(a)&b')
})

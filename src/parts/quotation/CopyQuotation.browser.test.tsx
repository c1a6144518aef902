import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Passage } from '../../corpus/types.ts'
import { quotations } from '../../queries/coding.ts'
import { corpusIndex, everyEvidence } from '../../queries/corpus.ts'
import { absolute } from '../../url/canonical.ts'
import { sourceHref } from '../../url/source.ts'
import { clipboard } from '../testing/clipboard.ts'
import { client, expectAccessible, renderApp, say, sayIn } from '../testing/renderApp.tsx'
import { CopyQuotation } from './CopyQuotation.tsx'
import { placeOf } from './Quotation.tsx'

const { documents } = await client.fetchQuery(corpusIndex)
const said = await client.fetchQuery(quotations)
const evidence = await client.fetchQuery(everyEvidence)
const passageOf = (quote: string): Passage => {
  const found = [...said.map(({ passage }) => passage), ...evidence].find((one) => one.quote.includes(quote))
  if (found === undefined) throw new Error(`the invented corpus quotes ${quote}`)
  return found
}
const titleOf = (id: string) => documents.find((one) => one.id === id)?.title ?? ''
const addressOf = (passage: Passage, lang: 'en' | 'zh') =>
  absolute(
    { origin: window.location.origin, base: '/' },
    sourceHref(passage.document, { place: placeOf(passage) }),
    lang,
  )

test('the words are copied with who said them, our translation, where they stand and the way back', async () => {
  const clips = clipboard()
  const passage = passageOf('We give back')
  await renderApp(<CopyQuotation passage={passage} gloss={{ text: '我们回馈', language: 'zh' }} />)
  await page.getByRole('button', { name: say('cite.quotation'), exact: true }).click()
  await page.getByRole('button', { name: say('app.copy.markdown'), exact: true }).click()
  await expect.poll(() => clips().length).toBe(2)
  const [text, markdown] = clips()
  expect(text?.text.split('\n')).toEqual([
    expect.stringContaining('We give back'),
    'our translation: 我们回馈',
    expect.stringMatching(new RegExp(`Jane Doe.*The Gadget Post.*${titleOf('post')}.*paragraph 1$`)),
    addressOf(passage, 'en'),
  ])
  expect(text?.html).toContain('<')
  expect(markdown?.text).toMatch(/^> /)
  expect(markdown?.text).toContain('Jane Doe')
  expect(markdown?.html).toBeUndefined()
  await expectAccessible()
})

test('words of another language say so; without a speaker on record none is named', async () => {
  const clips = clipboard()
  const passage = passageOf('乙市博览会5月5日开幕')
  await renderApp(<CopyQuotation passage={passage} />, { language: 'zh' })
  await page.getByRole('button', { name: sayIn('zh', 'cite.quotation'), exact: true }).click()
  await expect.poll(() => clips().length).toBe(1)
  expect(clips()[0]?.text).toContain(passage.quote)
  expect(clips()[0]?.text).toContain('某报')
  expect(clips()[0]?.text).toContain(addressOf(passage, 'zh'))
  expect(clips()[0]?.text).not.toContain('Jane Doe')
})

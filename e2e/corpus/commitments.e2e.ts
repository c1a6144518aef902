/** Who speaks for each company, and of what: as it was read in the five texts. */
import type { Page } from '@playwright/test'
import { corpus } from '../support/built'
import { chartOf, left, nameOf, openPledges, pledges } from '../support/pledges'
import { say } from '../support/words'
import { expect, test } from './test'

const voiceOf = (page: Page, company: string, siglum: string) =>
  chartOf(page, 'who-says')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: nameOf(company), exact: true }) })
    .getByRole('cell')
    .nth(corpus.documents.findIndex((document) => document.siglum === siglum))

test('the 76 pledges: who speaks and in which mode, who is silent, and what changed', async ({ page }) => {
  await openPledges(page)
  expect(pledges).toHaveLength(76)

  await test.step('a text is silent only where it could have known', async () => {
    const [before, silent] = ['before', 'silent'].map((kind) => say('pledges.says.none', { kind }))
    // Z¹ is of 2 September, Xiaomi first speaks on the 26th
    await expect(voiceOf(page, 'xiaomi', 'Z¹')).toHaveText(before ?? '')
    for (const letter of ['G', 'A', 'P', 'Z²']) {
      await expect(voiceOf(page, 'xiaomi', letter).getByRole('link')).toHaveCount(1)
      // nobody but Z¹ tells of Pinduoduo, though all came later
      await expect(voiceOf(page, 'pinduoduo', letter)).toHaveText(silent ?? '')
    }
    await expect(voiceOf(page, 'pinduoduo', 'Z¹').getByRole('link')).toHaveCount(1)
  })

  await test.step('who speaks, and in which mode, as the texts have it', async () => {
    // A quotes Zhang; Z² reports him without quotation marks; P’s Tencent speaks through no named voice
    await expect(voiceOf(page, 'alibaba', 'A')).toContainText(/Daniel Zhang.*direct/s)
    await expect(voiceOf(page, 'alibaba', 'Z²')).toContainText(/Daniel Zhang.*indirect/s)
    await expect(voiceOf(page, 'tencent', 'Z²')).toContainText('Ma Huateng')
    await expect(voiceOf(page, 'xinhuanet', 'Z²')).toContainText(/Liu Jian.*direct/s)
    await expect(voiceOf(page, 'ant-group', 'P')).toContainText(/Eric Jing/)
  })

  await test.step('the finding: who speaks of compliance before and after', async () => {
    const compliant = (at: number) =>
      new Set(
        left({ theme: ['compliance'], occasion: [corpus.about.occasions.at(at)?.id ?? ''] }).map(
          ({ company }) => company,
        ),
      )
    expect([compliant(0).size, compliant(-1).size]).toEqual([0, 3])
    await expect(chartOf(page, 'commitments').getByRole('heading', { level: 2 })).toHaveText(
      /^No company speaks of compliance .*, three on the last$/,
    )
  })
})

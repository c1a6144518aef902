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

  await test.step('the finding: who speaks of smaller companies in Wuzhen and after the symposium', async () => {
    const helping = (at: number) =>
      new Set(
        left({ theme: ['smes'], occasion: [corpus.about.occasions.at(at)?.id ?? ''] })
          .filter(({ group }) => !group)
          .map(({ company }) => company),
      )
    // Alibaba, Xiaomi and Sequoia in September; Alibaba alone in 2022
    expect([helping(-2).size, helping(-1).size]).toEqual([3, 1])
    await expect(chartOf(page, 'commitments').getByRole('heading', { level: 2 })).toHaveText(
      /^Three companies speak of SMEs \(By 30 September 2021.*\); one \(28 January to 10 February 2022\)$/,
    )
  })

  await test.step('of compliance speak whoever undertakes it, urges it or calls it a duty: Alibaba too', () => {
    const compliant = left({ theme: ['compliance'], occasion: ['february-2022'] }).map(({ company }) => company)
    expect([...new Set(compliant)].sort()).toEqual(['alibaba', 'jd', 'qihoo-360', 'tencent'])
  })

  await test.step('what is told of several together counts for none of them', () => {
    const joint = pledges.filter(({ group }) => group)
    expect(joint.map(({ id }) => id).sort()).toEqual([
      'executives-endorse-2021',
      'executives-smes-2021',
      'heads-contribute-2022',
      'heads-endorse-2022',
    ])
    // no text has Lei Jun himself name common prosperity
    expect(
      left({ company: ['xiaomi'], source: ['gtv-gnews'] })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['xiaomi-nobody-behind-2021', 'xiaomi-smes-2021'])
  })
})

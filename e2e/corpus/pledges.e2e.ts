/** The charts of the pledges, against the documents: the sums below were read by hand in the five texts, not in the code. */
import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../src/corpus/types'
import { taken } from '../support/csv'
import {
  type Asked,
  cardOf,
  chartOf,
  companies,
  expectCount,
  fileButtonOf,
  left,
  lineOf,
  NONE,
  openPledges,
  pledges,
  twinOf,
} from '../support/pledges'
import { markOf } from '../support/timeline'
import { escaped, say, sayIn, startingWith } from '../support/words'
import { expect, test } from './test'

type Two = { readonly [L in Language]: string }
const [yuan, singapore, dollars]: readonly Two[] = [
  { en: 'yuan', zh: '人民币' },
  { en: 'Singapore dollars', zh: '新加坡元' },
  { en: 'US dollars', zh: '美元' },
]
type Telling = { readonly printed: string; readonly letter: string; readonly currency: Two; readonly exact: string }
type Sum = {
  readonly company: Two
  readonly label: Two
  readonly exact: string
  readonly passages: number
  readonly tellings: readonly Telling[]
}
const told = (printed: string, letter: string, currency: Two | undefined, exact: string): Telling => ({
  printed,
  letter,
  currency: currency ?? { en: '', zh: '' },
  exact,
})
const alibaba = { en: 'Alibaba Group', zh: '阿里巴巴集团' }

/** Z¹ prints all but the dollars, which G alone prints; only its 人民币 says what its 元 are. */
const plan: Sum = {
  company: alibaba,
  label: { en: '100 billion yuan', zh: '1000亿元' },
  exact: '100,000,000,000',
  passages: 3,
  tellings: [
    told('1000亿人民币', 'Z¹', yuan, '100,000,000,000'),
    told('1000亿元', 'Z¹', yuan, '100,000,000,000'),
    told('208亿新元', 'Z¹', singapore, '20,800,000,000'),
    told('150亿美元', 'G', dollars, '15,000,000,000'),
  ],
}
const fund: Sum = {
  company: alibaba,
  label: { en: '20 billion yuan', zh: '200亿元' },
  exact: '20,000,000,000',
  passages: 2,
  tellings: [told('200亿', 'Z¹', yuan, '20,000,000,000')],
}
const tencent: Sum = {
  company: { en: 'Tencent', zh: '腾讯' },
  label: { en: '50 billion yuan', zh: '500亿元' },
  exact: '50,000,000,000',
  passages: 1,
  tellings: [told('500亿元', 'Z¹', yuan, '50,000,000,000')],
}
const pinduoduo: Sum = {
  company: { en: 'Pinduoduo', zh: '拼多多' },
  label: { en: '10 billion yuan', zh: '100亿元' },
  exact: '10,000,000,000',
  passages: 1,
  tellings: [told('100亿元', 'Z¹', yuan, '10,000,000,000')],
}
const bars = [
  { sums: [plan, fund], wide: 100 },
  { sums: [tencent], wide: 50 },
  { sums: [pinduoduo], wide: 10 },
] as const
const sums: readonly Sum[] = bars.flatMap(({ sums }) => [...sums])
const colon = { en: ': ', zh: '：' } as const

const labelOf = (within: Locator | Page, { company, label }: Sum, lang: Language = 'en') =>
  within.getByRole('link', { name: startingWith(`${company[lang]}${colon[lang]}${label[lang]}`) })
const rowOf = (money: Locator, sum: Sum, lang: Language = 'en') => lineOf(money, labelOf(money.page(), sum, lang))
const under = (money: Locator, lang: Language, id: string, values = {}) =>
  money
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${escaped(sayIn(lang, id, values))}$`) })
    .locator('xpath=following-sibling::*[1]')
/** The total counts the fund of 20 billion once, within its whole. */
const total = { en: '160 billion yuan', zh: '1600亿元' } as const

for (const lang of ['en', 'zh'] as const) {
  test(`the money chart gives the sums that were read in the texts, ${lang}`, async ({ page }) => {
    await openPledges(page, { lang })
    const money = chartOf(page, 'money', lang)

    await test.step('each bar has its label and every telling as printed', async () => {
      for (const { sums: own } of bars) {
        for (const sum of own) {
          await expect(labelOf(money, sum, lang)).toHaveCount(1)
          await expect(labelOf(money, sum, lang)).toContainText(sum.label[lang])
        }
        const tellings = own.flatMap((sum) => sum.tellings)
        await expect(rowOf(money, own[0], lang).getByRole('listitem')).toHaveText(
          tellings.map(({ printed, letter, currency }) => {
            const [words, siglum, code] = [printed, letter, currency[lang]].map(escaped)
            return new RegExp(`${words}.*${siglum}.*${code}`, 's')
          }),
        )
      }
    })

    await test.step('the table says the same numbers, and what is not drawn and why', async () => {
      const rows = await twinOf(money, lang)
      const expected = sums.flatMap((sum) => sum.tellings.map((telling) => ({ sum, telling })))
      expect(rows).toHaveLength(expected.length + 2)
      for (const [at, { sum, telling }] of expected.entries()) {
        const [company, printed, exact, currency, , drawn, deadline] = rows[at] ?? []
        expect(company).toBe(sum.company[lang])
        expect(printed).toMatch(new RegExp(`^\\W?${escaped(telling.printed)}\\W?\\s*${telling.letter}$`, 'u'))
        expect(exact).toBe(telling.exact)
        expect(currency).toContain(telling.currency[lang])
        expect(drawn).toBe(sum.exact)
        expect(deadline).toBe(
          sum === plan ? { en: 'before 2025', zh: '2025年前' }[lang] : sayIn(lang, 'pledges.deadline.none'),
        )
      }
      const [lost, gone] = rows.slice(-2).map((cells) => cells.join(' | '))
      expect(lost).toContain('数千亿')
      expect(gone).toContain('US$1 trillion')
      for (const row of [lost, gone]) expect(row).toContain(sayIn(lang, 'pledges.why', { lacks: 'pledge' }))
    })

    await test.step('the total is 160 billion, the fund not added again', async () => {
      await expect(money.getByRole('heading', { level: 2 })).toContainText(total[lang])
      const made = under(money, lang, 'pledges.total.name')
      await expect(made).toContainText(startingWith(total[lang]))
      const [part, whole] = [fund.label[lang], plan.label[lang]]
      await expect(made).toContainText(sayIn(lang, 'pledges.total.inside', { part, whole }))
      for (const wrong of ['180', '1800', '310', '368']) await expect(made).not.toContainText(wrong)
    })

    await test.step('the rates are those of the texts’ own figures', async () => {
      const rates = under(money, lang, 'pledges.rates', { count: 2 }).getByRole('listitem')
      await expect(rates).toHaveCount(2)
      // 1000 / 208, printed together; 1000 / 150, from two texts
      await expect(rates.first()).toContainText(/1000亿元.*208亿新元.*125\/26 ≈ 4\.8077/s)
      await expect(rates.last()).toContainText(/1000亿.*150亿美元.*20\/3 ≈ 6\.6667/s)
      const by = { en: ['printed together', 'coded as the same sum'], zh: ['原文并列写出', '编码为同一笔金额'] }[lang]
      await expect(rates).toContainText(by)
      for (const rate of await rates.all()) await expect(rate.getByRole('link')).toHaveCount(2)
    })
  })
}

test('what the money chart draws, dates, doubts and leaves out is what the texts have', async ({ page }) => {
  await openPledges(page)
  const money = chartOf(page, 'money')

  await test.step('the bars have the proportions of the sums, and say nothing of their own', async () => {
    const widthOf = async (drawn: Locator) => (await drawn.boundingBox())?.width ?? 0
    const [whole, part] = [rowOf(money, plan).locator('svg .bar-whole'), rowOf(money, plan).locator('svg .bar-part')]
    await expect(whole).toBeVisible()
    const unit = (await widthOf(whole)) / 100
    expect(unit).toBeGreaterThan(1)
    for (const { sums: own, wide } of bars) {
      const row = rowOf(money, own[0])
      expect((await widthOf(row.locator('svg .bar-whole'))) / unit).toBeCloseTo(wide, 0)
      await expect(row.locator('svg .bar-part')).toHaveCount(own.length - 1)
      await expect(row.getByRole('img', { name: 'chart' })).toHaveCount(0)
    }
    expect((await widthOf(part)) / unit).toBeCloseTo(20, 0)
    expect((await part.boundingBox())?.x).toBeCloseTo((await whole.boundingBox())?.x ?? -1, 0)
  })

  await test.step('sums that nobody pledges are listed; companies without a sum are named, not zero', async () => {
    await expect(under(money, 'en', 'pledges.listed').getByRole('listitem')).toHaveText([
      /数千亿.*G.*value lost.*no exact number.*no currency/s,
      /US\$1 trillion.*A.*value lost: nobody pledges it$/s,
    ])
    const silent = ['ByteDance', 'Ant Group', 'Xiaomi', 'Sequoia', 'Xinhuanet', 'Qihoo', 'iQiyi', 'JD.com']
    const named = under(money, 'en', 'pledges.without')
    for (const name of silent) await expect(named).toContainText(name)
    expect(companies).toHaveLength(silent.length + bars.length)
    await expect(named).toContainText('not drawn as zero')
  })

  await test.step('a doubt of a sum is said beside it', async () => {
    for (const [sum, id] of [
      [plan, 'alibaba-100bn'],
      [tencent, 'tencent-50bn'],
    ] as const) {
      const doubt = pledges.find((pledge) => pledge.id === id)?.doubt
      await expect(rowOf(money, sum)).toContainText(doubt?.en ?? 'a doubt')
    }
  })

  await test.step('the file has the part once, and adds up to 160 billion', async () => {
    const rows = await taken(page, fileButtonOf(page, 'money'))
    const counted = new Map(
      rows
        .filter((row) => row('added_to_total') === 'true')
        .map((row) => [`${row('pledge')} ${row('drawn_value')}`, Number(row('drawn_value'))]),
    )
    const parts = rows.filter((row) => row('part_of') !== '')
    expect(parts.map((row) => row('drawn_value'))).toEqual(['20000000000'])
    for (const part of parts) counted.delete(`${part('pledge')} ${part('drawn_value')}`)
    expect([...counted.values()].reduce((sum, value) => sum + value)).toBe(160e9)
    expect(rows.filter((row) => row('not_drawn_because') !== '')).toHaveLength(2)
  })

  await test.step('the deadline is the one that Z¹ prints in its body; who prints none has none', async () => {
    await expect(rowOf(money, plan)).toContainText('before 2025')
    for (const sum of [plan, tencent, pinduoduo]) await expect(rowOf(money, sum)).toContainText(/undated/i)
    for (const sum of [tencent, pinduoduo])
      await expect(rowOf(money, sum)).toContainText(sayIn('en', 'pledges.deadline.none'))
    await rowOf(money, plan)
      .getByRole('link', { name: startingWith('将在2025年前投入1000亿元') })
      .click()
    await expect(markOf(page)).toHaveText('将在2025年前投入1000亿元')
    await expect(markOf(page)).toBeFocused()
  })
})

test('each bar opens the tellings that were read, and each telling stands in its text as printed', async ({ page }) => {
  await openPledges(page)
  const money = chartOf(page, 'money')
  for (const sum of sums) {
    const label = labelOf(money, sum)
    await expect(label).toHaveAccessibleName(
      new RegExp(`${sum.tellings.length} tellings? of the sum, ${sum.passages} passages?$`),
    )
    await label.click()
    await expect(cardOf(page).getByRole('heading', { level: 3 })).toContainText(sum.label.en)
    await expect(cardOf(page).getByRole('blockquote')).toHaveCount(sum.passages)
    for (const { printed } of sum.tellings) {
      await cardOf(page)
        .getByRole('link', { name: new RegExp(`^${escaped(printed)}\\s`) })
        .click()
      await expect(markOf(page)).toHaveText(printed)
      await page.goBack()
    }
    await page.keyboard.press('Escape')
    await expect(cardOf(page)).toHaveCount(0)
  }
})

// the wholes, by hand; the fund of 20 billion lies inside the first
const billions: Readonly<Record<string, number>> = { 'alibaba-100bn': 100, 'tencent-50bn': 50, 'pinduoduo-10bn': 10 }
const asks: readonly Asked[] = [
  { theme: ['fund'] },
  { company: ['alibaba', 'pinduoduo'] },
  { source: ['gtv-gnews'] },
  { speaker: [NONE] },
]

test('whatever is asked for, no part is counted beside its whole', async ({ page }) => {
  for (const asked of asks)
    await test.step(JSON.stringify(asked), async () => {
      await openPledges(page, asked)
      await expectCount(page, left(asked).length)
      const money = chartOf(page, 'money')
      const sum = left(asked).reduce((all, { id }) => all + (billions[id] ?? 0), 0)
      const made = money.getByRole('definition').filter({ hasText: startingWith(`${sum} billion yuan: `) })
      const heading = money.getByRole('heading', { level: 2 })
      if (sum > 0) {
        await expect(heading).toContainText(`${sum} billion yuan`)
        await expect(made).toHaveCount(1)
      } else {
        await expect(heading).toHaveText(/^(No sum|What is asked for lies inside larger sums)/)
        await expect(money.getByRole('term').filter({ hasText: say('pledges.total.name') })).toHaveCount(0)
      }
      // a fund that is asked for is drawn inside its whole, which is then not counted
      const part = money.getByRole('link', { name: /20 billion yuan of it: / })
      const inside = left(asked).some(({ id }) => id === 'alibaba-fund-20bn' || id === 'alibaba-100bn')
      await expect(part).toHaveCount(inside ? 1 : 0)
      const whole = left(asked).some(({ id }) => id === 'alibaba-100bn')
      await expect(money.getByText(say('pledges.bar.uncounted'))).toHaveCount(inside && !whole ? 1 : 0)
    })
})

/** The charts of the pledges, against the documents: the sums below were read by hand in the five texts, not in the code. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Language } from '../src/corpus/types'
import { pledgesHref } from '../src/url/pledges'
import { corpus, first } from './support/built'
import { amounts, cardOf, chartOf, companies, lineOf, offered, openPledges, pledges } from './support/pledges'
import { expect, test } from './support/test'
import { markOf } from './support/timeline'
import { escaped, sayIn, startingWith } from './support/words'

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
const open = async (page: Page, lang: Language) => {
  await page.goto(pledgesHref({ lang }))
  const money = chartOf(page, 'money', lang)
  await expect(money).toBeVisible()
  return money
}
const twin = async (money: Locator, lang: Language = 'en', rows = 9) => {
  await money.getByText(sayIn(lang, 'pledges.table', { rows }), { exact: true }).click()
  const [, ...own] = await money.getByRole('table').getByRole('row').all()
  return Promise.all(own.map((row) => row.locator('th, td').allInnerTexts()))
}

for (const lang of ['en', 'zh'] as const) {
  test(`each bar has its label and every telling as printed, ${lang}`, async ({ page }) => {
    const money = await open(page, lang)
    for (const { sums } of bars) {
      const row = rowOf(money, sums[0], lang)
      for (const sum of sums) {
        await expect(labelOf(money, sum, lang)).toHaveCount(1)
        await expect(labelOf(money, sum, lang)).toContainText(sum.label[lang])
      }
      const tellings = sums.flatMap((sum) => sum.tellings)
      await expect(row.getByRole('listitem')).toHaveText(
        tellings.map(({ printed, letter, currency }) => {
          const [words, siglum, code] = [printed, letter, currency[lang]].map(escaped)
          return new RegExp(`${words}.*${siglum}.*${code}`, 's')
        }),
      )
    }
  })

  test(`the table says the same numbers, and what is not drawn and why, ${lang}`, async ({ page }) => {
    const money = await open(page, lang)
    const rows = await twin(money, lang)
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
        sum === plan ? { en: 'by 2025', zh: '至2025年' }[lang] : sayIn(lang, 'pledges.deadline.none'),
      )
    }
    const [lost, gone] = rows.slice(-2).map((cells) => cells.join(' | '))
    expect(lost).toContain('数千亿')
    expect(gone).toContain('US$1 trillion')
    for (const row of [lost, gone]) expect(row).toContain(sayIn(lang, 'pledges.why', { lacks: 'pledge' }))
  })

  test(`the total is 160 billion, the fund not added again, ${lang}`, async ({ page }) => {
    const money = await open(page, lang)
    const total = { en: '160 billion yuan', zh: '1600亿元' }[lang]
    await expect(money.getByRole('heading', { level: 2 })).toContainText(total)
    const made = under(money, lang, 'pledges.total.name')
    await expect(made).toContainText(startingWith(total))
    const [part, whole] = [fund.label[lang], plan.label[lang]]
    await expect(made).toContainText(sayIn(lang, 'pledges.total.inside', { part, whole }))
    for (const wrong of ['180', '1800', '310', '368']) await expect(made).not.toContainText(wrong)
  })

  test(`the rates are those of the documents’ own figures, ${lang}`, async ({ page }) => {
    const money = await open(page, lang)
    const rates = under(money, lang, 'pledges.rates', { count: 2 }).getByRole('listitem')
    await expect(rates).toHaveCount(2)
    // 1000 / 208, printed together; 1000 / 150, from two texts
    await expect(rates.first()).toContainText(/1000亿元.*208亿新元.*125\/26 ≈ 4\.8077/s)
    await expect(rates.last()).toContainText(/1000亿.*150亿美元.*20\/3 ≈ 6\.6667/s)
    const by = { en: ['printed together', 'coded as the same sum'], zh: ['原文并列', '编为同一笔'] }[lang]
    await expect(rates).toContainText(by)
    for (const rate of await rates.all()) await expect(rate.getByRole('link')).toHaveCount(2)
  })
}

test('the picture has the proportions of the sums, and says nothing of its own', async ({ page }) => {
  const money = await open(page, 'en')
  const widthOf = async (drawn: Locator) => (await drawn.boundingBox())?.width ?? 0
  const unit = (await widthOf(rowOf(money, plan).locator('svg .bar-whole'))) / 100
  expect(unit).toBeGreaterThan(1)
  for (const { sums, wide } of bars) {
    const row = rowOf(money, sums[0])
    expect((await widthOf(row.locator('svg .bar-whole'))) / unit).toBeCloseTo(wide, 0)
    await expect(row.locator('svg .bar-part')).toHaveCount(sums.length - 1)
    await expect(row.getByRole('img', { name: 'chart' })).toHaveCount(0)
  }
  const [whole, part] = [rowOf(money, plan).locator('svg .bar-whole'), rowOf(money, plan).locator('svg .bar-part')]
  expect((await widthOf(part)) / unit).toBeCloseTo(20, 0)
  expect((await part.boundingBox())?.x).toBeCloseTo((await whole.boundingBox())?.x ?? -1, 0)
})

test('the deadline is the one that Z¹ prints in its body; who prints none has none', async ({ page }) => {
  const money = await open(page, 'en')
  await expect(rowOf(money, plan)).toContainText('by 2025')
  for (const sum of [plan, tencent, pinduoduo]) await expect(rowOf(money, sum)).toContainText(/undated/i)
  for (const sum of [tencent, pinduoduo])
    await expect(rowOf(money, sum)).toContainText(sayIn('en', 'pledges.deadline.none'))
  await rowOf(money, plan)
    .getByRole('link', { name: startingWith('将在2025年前投入1000亿元') })
    .click()
  await expect(markOf(page)).toHaveText('将在2025年前投入1000亿元')
  await expect(markOf(page)).toBeFocused()
})

test('sums that nobody pledges are listed, not drawn; companies without a sum are named, not zero', async ({
  page,
}) => {
  const money = await open(page, 'en')
  const listed = under(money, 'en', 'pledges.listed').getByRole('listitem')
  await expect(listed).toHaveText([
    /数千亿.*G.*value lost.*no exact number.*no currency/s,
    /US\$1 trillion.*A.*value lost: nobody pledges it$/s,
  ])
  const silent = ['ByteDance', 'Ant Group', 'Xiaomi', 'Sequoia', 'Xinhuanet', 'Qihoo', 'iQiyi', 'JD.com']
  const named = under(money, 'en', 'pledges.without')
  for (const name of silent) await expect(named).toContainText(name)
  expect(companies).toHaveLength(silent.length + bars.length)
  await expect(named).toContainText('not drawn as zero')
})

test('each telling stands in its source as printed', async ({ page }) => {
  const money = await open(page, 'en')
  for (const { printed } of sums.flatMap(({ tellings }) => tellings)) {
    await rowOf(money, plan)
      .or(rowOf(money, tencent))
      .or(rowOf(money, pinduoduo))
      .getByRole('listitem')
      .getByRole('link', { name: new RegExp(`^${escaped(printed)}\\s`) })
      .click()
    await expect(markOf(page)).toHaveText(printed)
    await expect(markOf(page)).toBeInViewport()
    await page.goBack()
  }
})

test('each bar opens as many tellings and passages as it says', async ({ page }) => {
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
    for (const { printed } of sum.tellings)
      await expect(cardOf(page).getByRole('link', { name: new RegExp(`^${escaped(printed)}\\s`) })).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(cardOf(page)).toHaveCount(0)
    await expect(label).toBeFocused()
  }
})

test('each file has as many rows as its chart shows, and adds up to the total', async ({ page }) => {
  test.setTimeout(60_000)
  await openPledges(page)
  const take = async (chart: 'money' | 'commitments' | 'who-says') => {
    const waiting = page.waitForEvent('download')
    await chartOf(page, chart)
      .getByRole('button', { name: sayIn('en', 'pledges.take.as', { chart }), exact: true })
      .click()
    const text = readFileSync(await (await waiting).path(), 'utf8').replace(/^\uFEFF/, '')
    // nothing that a chart's file holds runs over a line
    const [head = '', ...rows] = text.trimEnd().split(/\r?\n/)
    const columns = head.split(',')
    return rows.map((row) => {
      const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? []
      return (name: string) => cells[columns.indexOf(name)] ?? ''
    })
  }
  const money = await take('money')
  expect(money).toHaveLength((await twin(chartOf(page, 'money'))).length)
  expect(money).toHaveLength(amounts.length)
  const counted = new Map(
    money
      .filter((row) => row('added_to_total') === 'true')
      .map((row) => [`${row('pledge')} ${row('drawn_value')}`, Number(row('drawn_value'))]),
  )
  const parts = money.filter((row) => row('part_of') !== '')
  expect(parts.map((row) => row('drawn_value'))).toEqual(['20000000000'])
  for (const part of parts) counted.delete(`${part('pledge')} ${part('drawn_value')}`)
  expect([...counted.values()].reduce((sum, value) => sum + value)).toBe(160e9)
  expect(money.filter((row) => row('not_drawn_because') !== '')).toHaveLength(2)
  const themes = new Set(pledges.flatMap((pledge) => offered(pledge, 'theme')))
  const cells = companies.length * themes.size * corpus.about.occasions.length
  expect(await take('commitments')).toHaveLength(cells)
  expect(await take('who-says')).toHaveLength(companies.length * corpus.documents.length)
})

test('a doubt of a sum is said beside it', async ({ page }) => {
  const money = await open(page, 'en')
  for (const [sum, id] of [
    [plan, 'alibaba-100bn'],
    [tencent, 'tencent-50bn'],
  ] as const) {
    const { doubt } = first(pledges.filter((pledge) => pledge.id === id))
    await expect(rowOf(money, sum)).toContainText(doubt?.en ?? 'a doubt')
  }
})

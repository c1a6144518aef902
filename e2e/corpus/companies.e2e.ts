/** The 23 companies of the five texts: what they are called, what they are said to have promised, why each is here. */
import { companiesHref, companyHref } from '../../src/url/companies'
import { corpus } from '../support/built'
import { markOf } from '../support/timeline'
import { say, sayIn } from '../support/words'
import { expect, test } from './test'

const companies = corpus.entities.filter(({ kind }) => String(kind) === 'company')
const english = (id: string) => companies.find((one) => one.id === id)?.name.en ?? id

test('words find a company by any of its names, in either language, as given, as printed or as read', async ({
  page,
}) => {
  expect(companies).toHaveLength(23)
  await page.goto(companiesHref({ lang: 'en' }))
  const list = page.getByRole('region', { name: say('companies.list'), exact: true })
  const called = (id: string) => page.getByRole('heading', { level: 3, name: english(id) })
  const field = page.getByRole('searchbox', { name: say('companies.words') })
  await expect(list.getByRole('listitem').filter({ has: called('meituan') })).toContainText('no pledge')
  for (const [words, found] of [
    ['腾讯', 'tencent'],
    ['TENCENT holdings', 'tencent'],
    ['360集团', 'qihoo-360'],
    ['Trivium', 'trivium-china'],
    ['Didi Global Inc', 'didi'],
    ['阿里健康', 'alibaba-health'],
  ] as const) {
    await field.fill(words)
    await expect(page).toHaveURL((url) => url.searchParams.get('words') === words)
    await expect(called(found), words).toHaveCount(1)
    await expect(called('pinduoduo')).toHaveCount(0)
  }
})

test('side by side the sums stand as the texts print them', async ({ page }) => {
  await page.goto(companiesHref({ lang: 'en', beside: ['alibaba', 'tencent'] }))
  const columns = page.getByRole('article')
  for (const printed of ['1000亿元', '208亿新元', '150亿美元', '200亿'])
    await expect(columns.first().getByRole('link', { name: printed, exact: true })).not.toHaveCount(0)
  await expect(columns.last().getByRole('link', { name: '500亿元', exact: true })).toHaveCount(1)
})

test('names stand as each text prints them, a misprint with its reading', async ({ page }) => {
  await page.goto(companyHref('tencent', { lang: 'en' }))
  const partOf = (name: string) => page.getByRole('main').getByRole('region', { name, exact: true })
  const names = partOf(say('company.names'))
  for (const form of ['腾讯', '腾讯公司', 'Tencent', 'Tencent Holdings Ltd'])
    await expect(names.getByRole('link', { name: form, exact: true })).not.toHaveCount(0)
  const people = partOf(say('company.people'))
  await expect(people.getByRole('heading', { level: 3, name: /Guo Kaitian/ })).toHaveCount(1)
  // its form, and the apparatus below
  await people
    .getByRole('link', { name: /Guo Catian/ })
    .first()
    .click()
  await expect(markOf(page).first()).toContainText('Guo Catian')
})

test('a misprint is read in the language of who reads, and so are the printed words', async ({ page }) => {
  const brokenIn = (lang: 'en' | 'zh') => {
    const part = page.getByRole('main').getByRole('region', { name: sayIn(lang, 'company.defects'), exact: true })
    return part.locator('.apparatus').filter({ hasText: '张朝阳' })
  }
  await page.goto(companyHref('alibaba', { lang: 'en' }))
  await expect(brokenIn('en').first()).toContainText('(Zhang Chaoyang)] read as Daniel Zhang (Zhang Yong).')
  await page.goto(companyHref('alibaba', { lang: 'zh' }))
  await expect(brokenIn('zh').first()).toContainText('应为张勇。')
  await expect(brokenIn('zh').first()).not.toContainText('Chaoyang')
})

test('a company without a pledge says so, and why it appears', async ({ page }) => {
  // P prints “Tim Cook of K” where A has “Apple’s Tim Cook”
  await page.goto(companyHref('apple', { lang: 'en' }))
  const main = page.getByRole('main')
  await expect(main).toContainText(say('company.said', { count: 0 }))
  await expect(main).toContainText(/It appears because it acts in one event.*two texts name it/)
  await expect(main.getByRole('link', { name: /among the pledges/ })).toHaveCount(0)
  const names = main.getByRole('region', { name: say('company.names'), exact: true })
  await expect(names).toContainText(/†\s*K/)
  await expect(names).toContainText(/K.*read as Apple/s)
  await names
    .getByRole('link', { name: /^†?\s*K$/ })
    .first()
    .click()
  await expect(markOf(page)).toHaveText(/^†?\s*K$/)
})

/** What the first view may weigh, by what a browser with nothing remembered really asks for. */
import { gzipSync } from 'node:zlib'
import { expect, test } from './support/test'

const limits = { script: 140, style: 15, index: 60 } as const

const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1))
const zipped = (body: Buffer) => gzipSync(body, { level: 9 }).length

type Asked = { readonly path: string; readonly type: string; readonly body: Buffer }
type Kind = keyof typeof limits | 'other'

const kindOf = ({ path, type }: Asked): Kind => {
  if (/javascript/.test(type)) return 'script'
  if (/css/.test(type)) return 'style'
  return path.endsWith('/data/index.json') ? 'index' : 'other'
}

const table = (rows: readonly Asked[]) =>
  rows
    .map((row) => `${kindOf(row).padEnd(7)}${kilobytes(zipped(row.body)).toFixed(1).padStart(7)} kB  ${row.path}`)
    .sort()
    .join('\n')

for (const locale of ['en-US', 'zh-CN']) {
  test.describe(() => {
    test.use({ locale })

    test(`the first view keeps its budget (${locale})`, async ({ page }) => {
      const asking: Promise<Asked>[] = []
      page.on('response', (response) => {
        const path = new URL(response.url()).pathname
        const type = response.headers()['content-type'] ?? ''
        asking.push(response.body().then((body) => ({ path, type, body })))
      })
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      const asked = await Promise.all(asking)

      const sums = { script: 0, style: 0, index: 0, other: 0 }
      for (const one of asked) sums[kindOf(one)] += zipped(one.body)
      const { script, style, index } = { ...sums }
      const figures = `JavaScript ${kilobytes(script)} of ${limits.script}, CSS ${kilobytes(style)} of ${limits.style}, corpus index ${kilobytes(index)} of ${limits.index} kB gzip`
      console.log(`First view, ${locale}: ${figures}\n${table(asked)}`)

      for (const kind of ['script', 'style', 'index'] as const) {
        expect(sums[kind], `the first view asks for some ${kind}`).toBeGreaterThan(0)
        expect.soft(kilobytes(sums[kind]), `kB of ${kind}, gzip level 9`).toBeLessThanOrEqual(limits[kind])
      }
      const charts = asked.filter((one) => kindOf(one) === 'script' && one.body.includes('recharts'))
      expect(
        charts.map(({ path }) => path),
        'recharts stays out of the first view',
      ).toEqual([])
    })
  })
}

/** A CSV file as anyone reads it: RFC 4180, UTF-8 with a byte order mark, CRLF, one header row. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

export type Row = (name: string) => string

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  // the last line ends, too
  return rows.slice(0, -1)
}

export const rowsOf = (file: string): readonly Row[] => {
  expect(file.startsWith('\uFEFF'), 'a byte order mark').toBe(true)
  expect(/[^\r]\n/.test(file.replace(/"(?:[^"]|"")*"/g, '')), 'no line ends without a carriage return').toBe(false)
  const [names = [], ...rows] = cellsOf(file.slice(1))
  for (const cells of rows) expect(cells).toHaveLength(names.length)
  return rows.map((cells) => (name) => cells[names.indexOf(name)] ?? '')
}

/** Presses a button that gives a file, and reads it. */
export const taken = async (page: Page, button: Locator): Promise<readonly Row[]> => {
  const waiting = page.waitForEvent('download')
  await button.click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  return rowsOf(readFileSync(await download.path(), 'utf8'))
}

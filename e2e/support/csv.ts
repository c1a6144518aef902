/** A CSV file as anyone's program reads it: RFC 4180, UTF-8 with a byte order mark, CRLF, one header row. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect } from './test'

export type Row = (name: string) => string

export const rowsOf = (file: string): readonly Row[] => {
  expect(file.startsWith('\uFEFF'), 'a byte order mark').toBe(true)
  expect(file.endsWith('\r\n'), 'the last line ends, too').toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1, -2), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  })
  // a row that is shorter or longer than the head is among them, and so is one that another line's end divides
  expect(errors).toEqual([])
  return data.map((row) => (name) => {
    const cell = row[name]
    if (cell === undefined) throw new Error(`no column ${name}`)
    return cell
  })
}

/** Presses a button that gives a file, and reads it. */
export const taken = async (page: Page, button: Locator): Promise<readonly Row[]> => {
  const waiting = page.waitForEvent('download')
  await button.click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  return rowsOf(readFileSync(await download.path(), 'utf8'))
}

/** The interface's words, as they stand in src/messages. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createIntl } from 'react-intl'
import type { Language } from '../../src/corpus/types'

const folder = new URL('../../src/messages/', import.meta.url)

const messagesOf = (language: Language): Record<string, string> =>
  Object.assign(
    {},
    ...readdirSync(fileURLToPath(folder))
      .filter((name) => name.endsWith(`.${language}.json`))
      .map((name) => JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'))),
  )

const intl = {
  en: createIntl({ locale: 'en-GB', messages: messagesOf('en') }),
  zh: createIntl({ locale: 'zh-Hans', messages: messagesOf('zh') }),
} as const

export const sayIn = (language: Language, id: string, values: Record<string, string | number> = {}): string =>
  intl[language].formatMessage({ id }, values)

export const say = (id: string, values: Record<string, string | number> = {}): string => sayIn('en', id, values)

/** `2021-09` → September 2021. */
export const month = (period: string): string =>
  intl.en.formatDate(`${period}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' })

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
export const endingWith = (text: string): RegExp => new RegExp(`${escaped(text)}$`)
export const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`)

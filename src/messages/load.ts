/** The interface's words. One language is one chunk, fetched when it is first shown. */
import type { Language } from '../corpus/types.ts'

export type Messages = Record<string, string>

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
}

export const loadMessages = async (language: Language): Promise<Messages> => (await loaders[language]()).messages

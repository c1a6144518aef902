/** The interface's words. What the first view says is one chunk for each language; each late area one more, fetched with its view. */
import type { Language } from '../corpus/types.ts'

export type Messages = Record<string, string>

const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
}

export const loadMessages = async (language: Language): Promise<Messages> => (await loaders[language]()).messages

/** Areas that only late views speak; `en.ts` and `zh.ts` have the others. */
export const lateBundles = [
  'source',
  'pledges',
  'steps',
  'companies',
  'compare',
  'compareCard',
  'compareQuestions',
  'compareTopic',
  'compareText',
  'compareWords',
  'cite',
  'search',
  'method',
] as const
export type LateBundle = (typeof lateBundles)[number]

const areas = import.meta.glob<Messages>(['./*.{en,zh}.json', '!./{app,event,timeline}.{en,zh}.json'], {
  import: 'default',
})

export const loadArea = async (area: LateBundle, language: Language): Promise<Messages> => {
  const load = areas[`./${area}.${language}.json`]
  if (load === undefined) throw new Error(`no messages for ${area} in ${language}`)
  return load()
}

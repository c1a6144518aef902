/** Text cut where its script changes, so that each run can say its language. */
export type LanguageRun = { readonly text: string; readonly lang?: string }

// Han with the punctuation that stands between Han; Latin words of two letters and more with what joins them
const han = /(\p{Script=Han}(?:[\p{Script=Han}\d、，。：；（）《》“”·]*\p{Script=Han})?)/u
const latin = /(\p{Script=Latin}[\p{Script=Latin}\p{M}’'.&-]*(?: [\p{Script=Latin}\p{M}’'.&-]+)*)/u

/** Han inside English, Latin inside Chinese. The runs joined are the text. */
export const runs = (text: string, language: 'en' | 'zh'): readonly LanguageRun[] => {
  const [foreign, lang] = language === 'en' ? [han, 'zh-Hans'] : [latin, 'en']
  return text
    .split(foreign)
    .map((part, at) => (at % 2 === 1 ? { text: part, lang } : { text: part }))
    .filter((run) => run.text !== '')
}

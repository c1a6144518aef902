import { Link } from 'react-router'
import type { Entity } from '../../corpus/types.ts'
import { tags, useLanguage } from '../../messages/language.ts'
import { companyHref } from '../../url/companies.ts'
import { useLang } from '../../url/useLang.ts'

/** A company's name in the reader's language, with the way to its page, and in the other where that differs. */
export const Company = ({ of }: { readonly of: Entity }) => {
  const [language, lang] = [useLanguage(), useLang()]
  const also = language === 'en' ? 'zh' : 'en'
  return (
    <>
      <Link to={companyHref(of.id, { lang })}>{of.name[language]}</Link>
      {of.name[also] !== of.name[language] && (
        <span className="bar-also" lang={tags[also]}>
          {of.name[also]}
        </span>
      )}
    </>
  )
}

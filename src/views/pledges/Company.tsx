import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { isCompany } from '../../corpus/companies/roles.ts'
import type { Entity } from '../../corpus/types.ts'
import { tags, useLanguage } from '../../messages/language.ts'
import { Mixed } from '../../ui/Mixed.tsx'
import { companyHref } from '../../url/companies.ts'
import { useLang } from '../../url/useLang.ts'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

/** The head of a row of tables and lists: who pledges, with the way to the company's page; a group has none. */
export const CompanyHead = ({ company, view }: { readonly company: string; readonly view: PledgesShown }) => {
  const name = useNames(view)
  const lang = useLang()
  const words = <Mixed text={name('company', company)} />
  const entity = byId(view.corpus.entities, company)
  return entity && isCompany(entity) ? <Link to={companyHref(company, { lang })}>{words}</Link> : words
}

/** A company's name in the reader's language, with the way to its page, and in the other where that differs. */
export const Company = ({ entity }: { readonly entity: Entity }) => {
  const language = useLanguage()
  const lang = useLang()
  const also = language === 'en' ? 'zh' : 'en'
  return (
    <>
      <Link to={companyHref(entity.id, { lang })}>{entity.name[language]}</Link>
      {entity.name[also] !== entity.name[language] && (
        <span className="bar-also" lang={tags[also]}>
          {entity.name[also]}
        </span>
      )}
    </>
  )
}

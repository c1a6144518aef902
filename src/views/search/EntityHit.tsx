import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { byId } from '../../corpus/byId.ts'
import { isCompany } from '../../corpus/companies/roles.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { Words } from '../../corpus/search/answer.ts'
import type { NamedForm } from '../../corpus/search/entries.ts'
import type { CorpusIndex, Entity, Language } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { Apparatus } from '../../parts/quotation/Apparatus.tsx'
import { OtherName } from '../../parts/quotation/OtherName.tsx'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { Mixed } from '../../ui/Mixed.tsx'
import { companyHref } from '../../url/companies.ts'
import { sourceHref } from '../../url/source.ts'
import { timelineHref } from '../../url/timeline.ts'
import { useLang } from '../../url/useLang.ts'
import { Found } from './Found.tsx'
import { isFound, Name, Others, useOurs } from './parts.tsx'

type Props = {
  readonly entity: Entity
  readonly forms: readonly NamedForm[]
  readonly words: readonly Words[]
  readonly corpus: CorpusIndex
}

/** A company's page; a person's events; of anything else the first place that names it. */
function leadsTo({ events }: CorpusIndex, entity: Entity, forms: readonly NamedForm[], lang: Language | null) {
  if (isCompany(entity)) return companyHref(entity.id, { lang })
  if (entity.kind === 'person' && events.some(({ actors }) => actors.includes(entity.id)))
    return timelineHref({ person: [entity.id], lang })
  const [form] = forms
  return form === undefined
    ? timelineHref({ words: entity.name.en, lang })
    : sourceHref(form.document, { lang, place: placeOf(form.first) })
}

/** What was found in a form; nothing, where it is shown for its name's sake. */
const foundIn = ({ first }: NamedForm, words: readonly Words[]): Words | undefined =>
  words.find(
    ({ role, passage }) => role === 'form' && passage?.document === first.document && passage.start === first.start,
  )

type FormProps = { readonly form: NamedForm; readonly words: readonly Words[]; readonly corpus: CorpusIndex }

const Form = ({ form, words, corpus }: FormProps) => {
  const lang = useLang()
  const source = documentById(corpus, form.document)
  if (source === undefined) return null
  const found = foundIn(form, words)
  return (
    <li>
      <SourceLink to={source} />
      <span>
        <span className="source-words search-words search-printed" lang={source.language}>
          <Link to={sourceHref(source.id, { lang, place: placeOf(form.first) })}>
            {form.misprint && <span className="obelus">†</span>}
            {found ? <Found words={found} /> : form.form}
          </Link>
        </span>{' '}
        {form.count > 1 && (
          <span className="small">
            <FormattedMessage id="app.times" values={{ count: form.count }} />
          </span>
        )}
        {form.misprint && <Apparatus source={source} misprints={[form.first]} />}
      </span>
    </li>
  )
}

/** A named thing: what it is, and how the sources print it; a misprint with whom it must mean, and how that is known. */
export const EntityHit = ({ entity, forms, words, corpus }: Props) => {
  const inWords = useWords()
  const lang = useLang()
  const ours = useOurs(words)
  const kind = byId(corpus.codebook.entityKind, entity.kind)
  const names = words.filter((one) => one.role === 'name' && isFound(one))
  // a name that was asked for is shown in every form; what was asked for in one form, in that form
  const shown = names.length > 0 ? forms : forms.filter((form) => foundIn(form, words) || form.misprint !== undefined)
  const otherFound = names.some(({ text }) => text !== entity.name.en)
  return (
    <>
      <Name to={leadsTo(corpus, entity, forms, lang)}>{ours('name')}</Name>
      {!otherFound && <OtherName text={entity.name} className="search-also" />}
      <p className="small">{kind && <Mixed text={inWords(kind.label)} />}</p>
      <Others words={words} but={['reads']} />
      <ul className="search-quoted">
        {shown.map((form) => (
          <Form
            key={`${form.document} ${form.first.start} ${form.misprint?.reads.en ?? ''}`}
            form={form}
            words={words}
            corpus={corpus}
          />
        ))}
      </ul>
    </>
  )
}

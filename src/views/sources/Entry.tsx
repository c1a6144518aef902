import { type ReactNode, Suspense } from 'react'
import { FormattedList, FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { countedBy, recordsOf } from '../../corpus/sources/family.ts'
import type { Document } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { dateText } from '../../parts/date/dateText.ts'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { Siglum } from '../../parts/quotation/Siglum.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCodingBook, useDefects } from '../../queries/coding.ts'
import { useCorpus, useEveryEvidence } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="source-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Types of records that are of what a document says; those of the document itself are shown with it. */
const RECORDS = ['event', 'pledge', 'remark', 'amount', 'quotation', 'topic', 'frame', 'entity'] as const

const Records = ({ document }: { readonly document: Document }) => {
  const intl = useIntl()
  const counts = recordsOf(useEveryEvidence(), document.id)
  const said = RECORDS.flatMap((type) => {
    const count = counts.get(type)
    return count === undefined ? [] : [intl.formatMessage({ id: 'source.record' }, { type, count })]
  })
  return said.length === 0 ? (
    <FormattedMessage id="source.noRecords" />
  ) : (
    <FormattedList type="conjunction" value={said} />
  )
}

const Defects = ({ document }: { readonly document: Document }) => {
  const book = useCodingBook()
  const all = useDefects()
  const words = useWords()
  const intl = useIntl()
  const own = all.filter(({ passage }) => passage.document === document.id)
  const kinds = countedBy(
    book.defectKind,
    own.map(({ kind }) => kind),
  ).map(({ term, count }) => intl.formatMessage({ id: 'source.defectKind' }, { kind: words(term.label), count }))
  return (
    <>
      <FormattedMessage id="source.defects" values={{ count: own.length }} />
      {kinds.length > 0 && (
        <>
          {intl.formatMessage({ id: 'source.colon' })}
          <FormattedList type="conjunction" value={kinds} />
        </>
      )}
    </>
  )
}

const Interests = ({ document: { interests } }: { readonly document: Document }) =>
  interests.length === 0 ? (
    <FormattedMessage id="source.noInterests" />
  ) : (
    interests.map(({ note, passage }) => (
      <p key={passage.start}>
        <Bilingual text={note} /> <Quotation passage={passage} form="inline" />
      </p>
    ))
  )

/** One document: what it is, when it appeared, how large it is, what it discloses, what is wrong with it, what rests on it. */
export const Entry = ({ document }: { readonly document: Document }) => {
  const intl = useIntl()
  const { codebook } = useCorpus()
  const basis = byId(codebook.dateBasis, document.published.basis)
  return (
    <li className="source-row">
      <Siglum document={document} className="source-row-siglum" />
      <div className="source-row-body">
        <div>
          <h3 lang={document.language} className="source-row-title">
            <SourceLink to={document}>{document.title}</SourceLink>
          </h3>
          <p className="small">
            <Bilingual text={document.outlet} /> · {intl.formatDisplayName(document.language, { type: 'language' })}
          </p>
          <p className="small">
            <FormattedMessage id="source.publishedOn" values={{ date: dateText(document.published.date, intl) }} />
            {basis && (
              <>
                {' · '}
                <Bilingual text={basis.label} />
              </>
            )}
          </p>
        </div>
        <dl className="source-row-facts">
          <Fact name={<FormattedMessage id="source.fact.size" />}>
            <FormattedMessage id="source.sizes" values={{ file: document.size.file, text: document.size.text }} />
          </Fact>
          <Fact name={<FormattedMessage id="source.interests" />}>
            <Interests document={document} />
          </Fact>
          <Fact name={<FormattedMessage id="source.fact.defects" />}>
            <Defects document={document} />
          </Fact>
          <Fact name={<FormattedMessage id="source.fact.records" />}>
            <Suspense>
              <Records document={document} />
            </Suspense>
          </Fact>
        </dl>
      </div>
    </li>
  )
}

import { FormattedMessage } from 'react-intl'
import { documentById } from '../../corpus/account.ts'
import type { Defect } from '../../corpus/coded.ts'
import type { CompanyPage } from '../../corpus/companyPage.ts'
import type { Mention } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { Apparatus } from '../../parts/Apparatus.tsx'
import { Outsides } from '../../parts/Outsides.tsx'
import { placeOf } from '../../parts/Quotation.tsx'
import { SourceLink } from '../../parts/SourceLink.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Section } from './Section.tsx'

const Entry = ({ of }: { readonly of: Defect }) => {
  const [index, book, words] = [useCorpus(), useCodingBook(), useWords()]
  const source = documentById(index, of.passage.document)
  const kind = book.defectKind.find(({ id }) => id === of.kind)
  const sure = index.codebook.certainty.find(({ id }) => id === of.certainty)
  if (!source) return null
  return (
    <li className="broken">
      <SourceLink to={source} />
      <div>
        <p className="apparatus">
          †{' '}
          <q className="lemma" lang={source.language}>
            <SourceLink to={source} place={placeOf(of.passage)}>
              {of.passage.clean ?? of.passage.quote}
            </SourceLink>
          </q>
          <span className="bracket">]</span>{' '}
          {kind && (
            <strong>
              <Bilingual of={kind.label} />
            </strong>
          )}
          {of.readAs && (
            <>
              {' · '}
              <FormattedMessage
                id="frame.readAs"
                values={{
                  reads: (
                    <i className="lemma">
                      <Bilingual of={of.readAs} />
                    </i>
                  ),
                }}
              />
            </>
          )}{' '}
          <Bilingual of={of.known} />{' '}
          {sure && <FormattedMessage id="frame.certainty" values={{ certainty: words(sure.label) }} />}
        </p>
        {of.outside.length > 0 && <Outsides of={of.outside} />}
      </div>
    </li>
  )
}

const Misprint = ({ of }: { readonly of: Mention }) => {
  const source = documentById(useCorpus(), of.document)
  return (
    source && (
      <li className="broken">
        <SourceLink to={source} place={placeOf(of)} className={`siglum siglum-link s${source.colour}`}>
          {source.siglum}
        </SourceLink>
        <Apparatus source={source} misprints={[of]} />
      </li>
    )
  )
}

/** What is broken in the words on which this page rests; nothing where nothing is. */
export const Broken = ({ page }: { readonly page: CompanyPage }) =>
  page.misprints.length + page.defects.length === 0 ? null : (
    <Section
      id="defects"
      title={<FormattedMessage id="company.defects" />}
      note={<FormattedMessage id="company.defects.note" />}
    >
      <ul className="broken-list">
        {page.misprints.map((mention) => (
          <Misprint key={`${mention.document}:${mention.start}`} of={mention} />
        ))}
        {page.defects.map((defect) => (
          <Entry key={defect.id} of={defect} />
        ))}
      </ul>
    </Section>
  )

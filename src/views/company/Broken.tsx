import { FormattedMessage } from 'react-intl'
import type { Defect } from '../../corpus/coded.ts'
import type { CompanyPage } from '../../corpus/companies/page.ts'
import { documentById } from '../../corpus/events/account.ts'
import type { Mention } from '../../corpus/types.ts'
import { Apparatus } from '../../parts/quotation/Apparatus.tsx'
import { DefectNote } from '../../parts/quotation/DefectNote.tsx'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../queries/corpus.ts'
import { Section } from './Section.tsx'

const Entry = ({ defect }: { readonly defect: Defect }) => {
  const source = documentById(useCorpus(), defect.passage.document)
  return (
    source && (
      <li className="broken">
        <SourceLink to={source} />
        <div>
          <DefectNote defect={defect} />
        </div>
      </li>
    )
  )
}

const Misprint = ({ mention }: { readonly mention: Mention }) => {
  const source = documentById(useCorpus(), mention.document)
  return (
    source && (
      <li className="broken">
        <SourceLink to={source} place={placeOf(mention)} className={`siglum siglum-link s${source.colour}`}>
          {source.siglum}
        </SourceLink>
        <Apparatus source={source} misprints={[mention]} />
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
          <Misprint key={`${mention.document}:${mention.start}`} mention={mention} />
        ))}
        {page.defects.map((defect) => (
          <Entry key={defect.id} defect={defect} />
        ))}
      </ul>
    </Section>
  )

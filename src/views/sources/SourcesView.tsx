import { FormattedMessage, useIntl } from 'react-intl'
import { useLocation } from 'react-router'
import type { CorpusIndex, Document } from '../../corpus/types.ts'
import { DroppedNotice } from '../../parts/DroppedNotice.tsx'
import { dateText } from '../../parts/dateText.ts'
import { Siglum } from '../../parts/Siglum.tsx'
import { SourceLink } from '../../parts/SourceLink.tsx'
import { useTitle } from '../../parts/useTitle.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { readSource } from '../../url/source.ts'
import './sources.css'

const Row = ({ of, index }: { readonly of: Document; readonly index: CorpusIndex }) => {
  const intl = useIntl()
  const basis = index.codebook.dateBasis.find((term) => term.id === of.published.basis)
  return (
    <li className="source-row">
      <Siglum of={of} className="source-row-siglum" />
      <div>
        <h2 lang={of.language} className="source-row-title">
          <SourceLink to={of}>{of.title}</SourceLink>
        </h2>
        <p className="small">
          <Bilingual of={of.outlet} /> · {intl.formatDisplayName(of.language, { type: 'language' })}
        </p>
        <p className="small">
          <FormattedMessage id="source.publishedOn" values={{ date: dateText(of.published.date, intl) }} />
          {basis && (
            <span className="also">
              {' · '}
              <Bilingual of={basis.label} />
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

export const SourcesView = () => {
  const index = useCorpus()
  const title = useIntl().formatMessage({ id: 'source.list.title' })
  useTitle(title)
  return (
    <div className="page">
      <DroppedNotice dropped={readSource(useLocation().search).dropped} />
      <h1 tabIndex={-1}>{title}</h1>
      <p className="deck">
        <FormattedMessage id="source.list.deck" />
      </p>
      <ol className="source-rows">
        {index.documents.map((document) => (
          <Row key={document.id} of={document} index={index} />
        ))}
      </ol>
    </div>
  )
}

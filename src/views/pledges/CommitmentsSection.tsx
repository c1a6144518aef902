import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CorpusIndex } from '../../corpus/types.ts'
import { Sigla } from '../../parts/quotation/Siglum.tsx'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { DownloadChart } from './DownloadChart.tsx'
import { MatrixList } from './MatrixList.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { companiesIn, findingOf } from './matrixShape.ts'
import { Section } from './Section.tsx'
import { SourceLine } from './SourceLine.tsx'
import { useNames } from './useNames.ts'
import type { PledgesShown } from './usePledgesView.ts'

type Props = { readonly view: PledgesShown; readonly close: () => void }

const Title = ({ view }: Pick<Props, 'view'>) => {
  const name = useNames(view)
  const finding = findingOf(view.matrix)
  switch (finding.kind) {
    case 'changed':
      return (
        <FormattedMessage
          id="pledges.matrix.changed"
          values={{
            theme: <Mixed text={name('theme', finding.theme)} />,
            before: <Mixed text={name('occasion', finding.before.occasion)} />,
            first: finding.before.companies,
            after: <Mixed text={name('occasion', finding.last.occasion)} />,
            last: finding.last.companies,
          }}
        />
      )
    case 'most':
      return (
        <FormattedMessage
          id="pledges.matrix.most"
          values={{ ...finding, theme: <Mixed text={name('theme', finding.theme)} /> }}
        />
      )
    case 'one':
      return (
        <FormattedMessage
          id="pledges.matrix.one"
          values={{ ...finding, company: <Mixed text={name('company', finding.company)} /> }}
        />
      )
    case 'themeless':
      return <FormattedMessage id="pledges.matrix.themeless" values={finding} />
  }
}

const Measured = ({ view: { matrix, corpus }, isWide }: Pick<Props, 'view'> & { readonly isWide: boolean }) => {
  const { occasions } = corpus.about
  const shown = occasions.filter(({ id }) => matrix.occasions.includes(id))
  return (
    <>
      <FormattedMessage
        id="pledges.matrix.measured"
        values={{ occasions: shown.length, layout: isWide ? 'table' : 'list' }}
      />{' '}
      <span className="occasion-key">
        {shown.map(({ id, title }) => (
          <span key={id}>
            <Bilingual text={title} />
          </span>
        ))}
      </span>
    </>
  )
}

/** How to read a cell, a specimen each; a list leaves out what is not told. */
const Key = ({ corpus, isWide }: { readonly corpus: CorpusIndex; readonly isWide: boolean }) => {
  const said: readonly (readonly [string, ReactNode])[] = [
    ['told', <Sigla key="told" documents={corpus.documents.slice(0, 1)} />],
    ['elsewhere', <span key="elsewhere">–</span>],
    ['absent', ''],
  ]
  return (
    <ul className="matrix-key small">
      {(isWide ? said : said.slice(0, 1)).map(([kind, specimen]) => (
        <li key={kind}>
          {specimen} <FormattedMessage id="pledges.matrix.key" values={{ kind }} />
        </li>
      ))}
    </ul>
  )
}

/** What was promised, by company, theme and occasion. */
export const CommitmentsSection = ({ view, close }: Props) => {
  const intl = useIntl()
  const isWide = useMedia('(min-width: 640px)')
  const { matrix, corpus, shown } = view
  const told = new Set<string>(shown.flatMap(({ documents }) => documents))
  return (
    <Section title={<Title view={view} />} measured={<Measured view={view} isWide={isWide} />}>
      <Key corpus={corpus} isWide={isWide} />
      {isWide ? <MatrixTable view={view} close={close} /> : <MatrixList view={view} close={close} />}
      <p className="small pledge-caption">
        {intl.formatMessage(
          { id: 'pledges.matrix.caption' },
          {
            companies: companiesIn(matrix).length,
            groups: matrix.rows.filter(({ isGroup }) => isGroup).length,
            pledges: shown.length,
          },
        )}
      </p>
      <SourceLine documents={corpus.documents.filter(({ id }) => told.has(id))} />
      <DownloadChart chart="commitments" view={view} />
    </Section>
  )
}

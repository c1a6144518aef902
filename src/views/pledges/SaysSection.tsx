import { FormattedMessage } from 'react-intl'
import { useMedia } from '../../ui/useMedia.ts'
import { DownloadChart } from './DownloadChart.tsx'
import { SaysList } from './SaysList.tsx'
import { SaysTable } from './SaysTable.tsx'
import { Section } from './Section.tsx'
import { SourceLine } from './SourceLine.tsx'
import type { PledgesShown } from './usePledgesView.ts'

type Props = { readonly view: PledgesShown; readonly close: () => void }

/** Who speaks for each company, source by source, and where a source is silent. */
export const SaysSection = ({ view, close }: Props) => {
  const isWide = useMedia('(min-width: 640px)')
  const { says, corpus } = view
  const companies = says.filter(({ isGroup }) => !isGroup)
  const telling = companies.map(({ voices }) => voices.filter(({ voice }) => voice.kind === 'says').length)
  return (
    <Section
      title={
        <FormattedMessage
          id="pledges.says.title"
          values={{
            companies: companies.length,
            one: telling.filter((count) => count === 1).length,
            all: telling.filter((count) => count === corpus.documents.length).length,
            texts: corpus.documents.length,
          }}
        />
      }
      measured={<FormattedMessage id="pledges.says.measured" />}
    >
      {isWide ? <SaysTable view={view} close={close} /> : <SaysList view={view} close={close} />}
      <p className="small pledge-caption">
        <FormattedMessage id="pledges.says.caption" />
      </p>
      <SourceLine documents={corpus.documents} />
      <DownloadChart chart="who-says" view={view} />
    </Section>
  )
}

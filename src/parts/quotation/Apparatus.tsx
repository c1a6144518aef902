import { FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { Document, Mention } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Outsides } from '../event/Outsides.tsx'
import { Rendered } from './Rendered.tsx'
import { SourceLink } from './SourceLink.tsx'

const Entry = ({ source, mention }: { readonly source: Document; readonly mention: Mention }) => {
  const { codebook } = useCorpus()
  const words = useWords()
  const { misprint } = mention
  if (misprint === undefined) return null
  const sure = byId(codebook.certainty, misprint.certainty)
  return (
    <li className="apparatus">
      †{' '}
      <q lang={source.language} className="lemma">
        <SourceLink to={source} place={{ start: mention.start, end: mention.end, words: mention.quote }}>
          {printedAs(mention)}
        </SourceLink>
      </q>
      <Rendered source={source} rendered={misprint.rendered} />
      <span className="bracket">]</span>{' '}
      <FormattedMessage
        id="app.readAs"
        values={{
          reads: (
            <i className="lemma">
              <Bilingual text={misprint.reads} />
            </i>
          ),
        }}
      />{' '}
      <Bilingual text={misprint.known} />{' '}
      {sure && <FormattedMessage id="app.certainty" values={{ certainty: words(sure.label) }} />}
      {misprint.outside.length > 0 && <Outsides outsides={misprint.outside} />}
    </li>
  )
}

/** What a text prints wrongly: as printed, read as, how known, how sure. */
export const Apparatus = ({ source, misprints }: { source: Document; misprints: readonly Mention[] }) => (
  <ul className="apparatus-list">
    {misprints.map((mention) => (
      <Entry key={mention.start} source={source} mention={mention} />
    ))}
  </ul>
)

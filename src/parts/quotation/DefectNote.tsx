import { FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Defect } from '../../corpus/coded.ts'
import { documentById } from '../../corpus/events/account.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import { useWords } from '../../messages/language.ts'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { Outsides } from '../event/Outsides.tsx'
import { placeOf } from './Quotation.tsx'
import { SourceLink } from './SourceLink.tsx'

const ReadAs = ({ of: { readAs } }: { readonly of: Defect }) =>
  readAs && (
    <>
      {' · '}
      <FormattedMessage
        id="app.readAs"
        values={{
          reads: (
            <i className="lemma">
              <Bilingual of={readAs} />
            </i>
          ),
        }}
      />
    </>
  )

/** A defect in the apparatus: as printed, of which kind, read as, how known, how sure. */
export const DefectNote = ({ of }: { readonly of: Defect }) => {
  const [index, book, words] = [useCorpus(), useCodingBook(), useWords()]
  const source = documentById(index, of.passage.document)
  const kind = byId(book.defectKind, of.kind)
  const sure = byId(index.codebook.certainty, of.certainty)
  if (!source) return null
  return (
    <>
      <p className="apparatus">
        †{' '}
        <q className="lemma" lang={source.language}>
          <SourceLink to={source} place={placeOf(of.passage)}>
            {printedAs(of.passage)}
          </SourceLink>
        </q>
        <span className="bracket">]</span>{' '}
        {kind && (
          <strong>
            <Bilingual of={kind.label} />
          </strong>
        )}
        <ReadAs of={of} /> <Bilingual of={of.known} />{' '}
        {sure && <FormattedMessage id="app.certainty" values={{ certainty: words(sure.label) }} />}
      </p>
      {of.outside.length > 0 && <Outsides of={of.outside} />}
    </>
  )
}

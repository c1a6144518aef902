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
import { Rendered } from './Rendered.tsx'
import { SourceLink } from './SourceLink.tsx'

const ReadAs = ({ defect: { readAs } }: { readonly defect: Defect }) =>
  readAs && (
    <>
      {' · '}
      <FormattedMessage
        id="app.readAs"
        values={{
          reads: (
            <i className="lemma">
              <Bilingual text={readAs} />
            </i>
          ),
        }}
      />
    </>
  )

/** A defect in the apparatus: as printed, of which kind, read as, how known, how sure. */
export const DefectNote = ({ defect }: { readonly defect: Defect }) => {
  const index = useCorpus()
  const book = useCodingBook()
  const words = useWords()
  const source = documentById(index, defect.passage.document)
  const kind = byId(book.defectKind, defect.kind)
  const sure = byId(index.codebook.certainty, defect.certainty)
  if (!source) return null
  return (
    <>
      <p className="apparatus">
        †{' '}
        <q className="lemma" lang={source.language}>
          <SourceLink to={source} place={placeOf(defect.passage)}>
            {printedAs(defect.passage)}
          </SourceLink>
        </q>
        <Rendered source={source} rendered={defect.rendered} />
        <span className="bracket">]</span>{' '}
        {kind && (
          <strong>
            <Bilingual text={kind.label} />
          </strong>
        )}
        <ReadAs defect={defect} /> <Bilingual text={defect.known} />{' '}
        {sure && <FormattedMessage id="app.certainty" values={{ certainty: words(sure.label) }} />}
      </p>
      {defect.outside.length > 0 && <Outsides outsides={defect.outside} />}
    </>
  )
}

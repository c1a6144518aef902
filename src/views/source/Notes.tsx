import { FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import type { Defect, Frame } from '../../corpus/coded.ts'
import { cleanRange } from '../../corpus/text/place.ts'
import { printedAs } from '../../corpus/text/printedAs.ts'
import type { Block, Document } from '../../corpus/types.ts'
import { useWords } from '../../messages/language.ts'
import { DefectNote } from '../../parts/quotation/DefectNote.tsx'
import { placeOf } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import type { Reader } from './useReader.ts'

const CodeNote = ({ frame, source }: { readonly frame: Frame; readonly source: Document }) => {
  const { dimension } = useCodingBook()
  const words = useWords()
  const coded = byId(dimension, frame.dimension)
  const value = byId(coded?.values, frame.value)
  return (
    <li className="apparatus">
      <q className="lemma" lang={source.language}>
        <SourceLink to={source} place={placeOf(frame.passage)}>
          {printedAs(frame.passage)}
        </SourceLink>
      </q>
      <span className="bracket">]</span>{' '}
      {coded && value && (
        <strong>
          <FormattedMessage id="source.code" values={{ dimension: words(coded.label), value: words(value.label) }} />
        </strong>
      )}{' '}
      <Bilingual text={frame.reason} />
    </li>
  )
}

export const DefectNotes = ({ defects }: { readonly defects: readonly Defect[] }) => (
  <ul className="apparatus-list">
    {defects.map((defect) => (
      <li key={defect.id}>
        <DefectNote defect={defect} />
      </li>
    ))}
  </ul>
)

/** What stands beside a block: its defects, as printed and read as; and the codes on its words, with the reasons. */
export const Notes = ({ reader, block }: { readonly reader: Reader; readonly block: Block }) => {
  const defects = reader.defects.filter(({ passage }) => cleanRange(block, passage) !== null)
  const frames = reader.frames.filter(({ passage }) => cleanRange(block, passage) !== null)
  if (defects.length + frames.length === 0) return null
  return (
    <div className="text-notes">
      {defects.length > 0 && <DefectNotes defects={defects} />}
      {frames.length > 0 && (
        <details className="code-notes">
          <summary>
            <FormattedMessage id="source.codes" values={{ count: frames.length }} />
          </summary>
          <ul>
            {frames.map((frame) => (
              <CodeNote key={frame.id} frame={frame} source={reader.source} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

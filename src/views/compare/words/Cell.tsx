import { FormattedMessage, useIntl } from 'react-intl'
import { byId } from '../../../corpus/byId.ts'
import type { NamingRow } from '../../../corpus/framing/namingMatrix.ts'
import type { Document } from '../../../corpus/types.ts'
import { useWords } from '../../../messages/language.ts'
import { codeClass, quietTone, toneDimension } from '../../../parts/marks/codes.ts'
import { Defects } from '../../../parts/quotation/Defects.tsx'
import { placeOf } from '../../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useCodingBook, useDefects } from '../../../queries/coding.ts'
import { Bilingual } from '../../../ui/Mixed.tsx'
import { OpenLink } from '../shared/OpenLink.tsx'
import { touched } from '../shared/quoted.ts'
import type { Comparison } from '../useCompare.ts'
import { Rendered } from './Rendered.tsx'
import { type NamingCell, placesOf, type Toned, tonedOf } from './shape.ts'

type Props = {
  readonly row: NamingRow
  readonly cell: NamingCell
  readonly source: Document
  readonly comparison: Comparison
}

type FormProps = Pick<Props, 'source'> & {
  readonly word: Toned['words'][number]
  readonly code: string
}

/** Words as printed, and the way to where they first stand. */
const Form = ({ source, word, code }: FormProps) => {
  const defects = useDefects()
  const broken = touched(
    word.passages[0],
    defects.map(({ passage }) => passage),
  )
  return (
    <span className="words-form">
      <SourceLink to={source} place={placeOf(word.passages[0])} className="words-printed">
        <mark className={`${code} lane-0`}>
          <Defects text={word.words} misprints={broken} />
        </mark>
      </SourceLink>
      {word.count > 1 && (
        <span className="words-count">
          <FormattedMessage id="app.times" values={{ count: word.count }} />
        </span>
      )}
      <Rendered words={word} source={source} />
    </span>
  )
}

/** Opens the sentences of all its words. */
const Places = ({ row, cell, source, comparison }: Props) => {
  const intl = useIntl()
  const words = useWords()
  const places = intl.formatMessage({ id: 'compareWords.places' }, { count: placesOf(cell) })
  const what = intl.formatMessage(
    { id: 'compareWords.opened' },
    { referent: words(row.referent.name), source: words(source.outlet) },
  )
  return (
    <OpenLink
      comparison={comparison}
      to={{ kind: 'word', referent: row.referent.id, document: source.id }}
      className="words-places"
      name={`${places} · ${what}`}
    >
      {places}
    </OpenLink>
  )
}

/** What one source calls one thing: its words as printed, by the tone that is coded for them; and the way to all its places. */
export const Cell = ({ row, cell, source, comparison }: Props) => {
  const book = useCodingBook()
  if (cell.words.length === 0)
    return (
      <span className="words-none">
        <span aria-hidden="true">–</span>
        <span className="sr-only">
          <FormattedMessage id="compareWords.none" />
        </span>
      </span>
    )
  const tones = tonedOf(book, cell)
  // only what is contested has a code of its own, and a line is a code
  const code = row.contested ? `code ${codeClass(book, toneDimension(book))}` : ''
  return (
    <div className="words-cell">
      {tones.map(({ tone, words }) => {
        const label = byId(book.tone, tone)?.label
        return (
          <span key={tone} className={tone === quietTone(book) ? 'words-group words-quiet' : 'words-group'}>
            <span className="words-tone">{label && <Bilingual text={label} />}</span>{' '}
            <span className="words-said source-words" lang={source.language}>
              {words.map((one) => (
                <Form key={one.words} source={source} word={one} code={code} />
              ))}
            </span>
          </span>
        )
      })}{' '}
      <Places row={row} cell={cell} source={source} comparison={comparison} />
    </div>
  )
}

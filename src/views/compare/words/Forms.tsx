import { FormattedMessage } from 'react-intl'
import { documentById } from '../../../corpus/events/account.ts'
import type { NamingRow } from '../../../corpus/framing/namingMatrix.ts'
import { fold } from '../../../corpus/text/fold.ts'
import { placeOf } from '../../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../../parts/quotation/SourceLink.tsx'
import { useCorpus } from '../../../queries/corpus.ts'
import { Rendered } from './Rendered.tsx'
import { firstOf, oftenest } from './shape.ts'

const MOST = 3

/** The words most used for a thing in all the sources compared, each work counted once. */
export const Forms = ({ row }: { readonly row: NamingRow }) => {
  const index = useCorpus()
  const { often, rest } = oftenest(row.forms, MOST)
  return (
    <span className="words-forms">
      {often.map(({ words, count }) => {
        const first = firstOf(row, words)
        const source = first && documentById(index, first.document)
        const named = row.cells
          .find(({ document }) => document === first?.document)
          ?.words.find((one) => fold(one.words) === fold(words))
        return (
          <span key={words} className="words-often">
            <span className="source-words" lang={source?.language}>
              {source ? (
                <SourceLink to={source} place={placeOf(first)} className="words-printed">
                  {words}
                </SourceLink>
              ) : (
                words
              )}
            </span>{' '}
            <FormattedMessage id="app.times" values={{ count }} />
            {source && named && <Rendered words={named} source={source} />}
          </span>
        )
      })}
      {rest > 0 && (
        <span className="words-often">
          <FormattedMessage
            id="compareWords.rest"
            values={{
              count: rest,
              kind:
                often.length === 0
                  ? 'once'
                  : row.forms.filter(({ count }) => count > 1).length > MOST
                    ? 'mixed'
                    : 'others',
            }}
          />
        </span>
      )}
    </span>
  )
}

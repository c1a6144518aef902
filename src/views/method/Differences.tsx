import { FormattedList, FormattedMessage } from 'react-intl'
import { byId } from '../../corpus/byId.ts'
import { documentById } from '../../corpus/events/account.ts'
import { type Difference, differencesOn } from '../../corpus/framing/differences.ts'
import { useWords } from '../../messages/language.ts'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { SourceLink } from '../../parts/quotation/SourceLink.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { useCorpus } from '../../queries/corpus.ts'
import { useUnits } from '../../queries/method.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { useDimensions } from './useDimensions.ts'

/** The name of a code as a coder recorded it: a value, a voice, a topic, or `referent:tone`. Its id where nothing names it. */
const useNameOf = (dimension: string): ((id: string) => string) => {
  const book = useCodingBook()
  const words = useWords()
  const { topics, referents } = useUnits()
  const values = byId(book.dimension, dimension)?.values ?? book.voice
  return (id) => {
    const [referent, tone] = id.split(':')
    const code = byId(values, id)?.label ?? byId(topics, id)?.title
    if (code) return words(code)
    const named = [byId(referents, referent)?.name, byId(book.tone, tone)?.label]
    return named[0] ? named.flatMap((name) => (name ? [words(name)] : [])).join(' · ') : id
  }
}

const Codes = ({ codes, name }: { readonly codes: readonly string[]; readonly name: (id: string) => string }) =>
  codes.length === 0 ? (
    <FormattedMessage id="method.coding.nothing" />
  ) : (
    <FormattedList value={codes.map((id) => <Mixed key={id} text={name(id)} />)} type="conjunction" />
  )

const rows = ['first', 'second', 'both', 'settled'] as const

const Entry = ({ difference, name }: { readonly difference: Difference; readonly name: (id: string) => string }) => {
  const source = documentById(useCorpus(), difference.unit.passage.document)
  const codes = { ...difference, settled: difference.unit.settled }
  return (
    <li>
      {source && <SourceLink to={source} />}
      <div>
        {difference.unit.round > 1 && (
          <p>
            <FormattedMessage id="method.coding.round" values={{ round: difference.unit.round }} />
          </p>
        )}
        <Quotation passage={difference.unit.passage} />
        <dl className="method-codes">
          {rows.map((row) => (
            <div key={row}>
              <dt>
                <FormattedMessage id="method.coding.who" values={{ who: row }} />
              </dt>
              <dd>
                <Codes codes={codes[row]} name={name} />
              </dd>
            </div>
          ))}
        </dl>
        {difference.unit.because && (
          <p>
            <strong>
              <FormattedMessage id="method.coding.because" />
            </strong>{' '}
            <Bilingual text={difference.unit.because} />
          </p>
        )}
      </div>
    </li>
  )
}

/** The sentences on which the two coders differ, and what settled each. */
export const Differences = ({ on }: { readonly on: string }) => {
  const { units } = useUnits()
  const name = useNameOf(on)
  const dimension = useDimensions()
  return (
    <section className="method-card" aria-labelledby="differences">
      <h3 id="differences">
        <FormattedMessage id="method.coding.differences" values={{ dimension: dimension(on) }} />
      </h3>
      <ul className="method-sources">
        {differencesOn(units, on).map((one) => (
          <Entry
            key={`${one.unit.passage.document} ${one.unit.passage.start} ${one.unit.round}`}
            difference={one}
            name={name}
          />
        ))}
      </ul>
    </section>
  )
}

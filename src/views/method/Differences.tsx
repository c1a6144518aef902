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
  const [book, words, { topics, referents }] = [useCodingBook(), useWords(), useUnits()]
  const values = byId(book.dimension, dimension)?.values ?? book.voice
  return (id) => {
    const [referent, tone] = id.split(':')
    const code = byId(values, id)?.label ?? byId(topics, id)?.title
    if (code) return words(code)
    const named = [byId(referents, referent)?.name, byId(book.tone, tone)?.label]
    return named[0] ? named.flatMap((name) => (name ? [words(name)] : [])).join(' · ') : id
  }
}

const Codes = ({ of, name }: { readonly of: readonly string[]; readonly name: (id: string) => string }) =>
  of.length === 0 ? (
    <FormattedMessage id="method.coding.nothing" />
  ) : (
    <FormattedList value={of.map((id) => <Mixed key={id} text={name(id)} />)} type="conjunction" />
  )

const rows = ['first', 'second', 'both', 'settled'] as const

const Entry = ({ of, name }: { readonly of: Difference; readonly name: (id: string) => string }) => {
  const source = documentById(useCorpus(), of.unit.passage.document)
  const codes = { ...of, settled: of.unit.settled }
  return (
    <li>
      {source && <SourceLink to={source} />}
      <div>
        {of.unit.round > 1 && (
          <p>
            <FormattedMessage id="method.coding.round" values={{ round: of.unit.round }} />
          </p>
        )}
        <Quotation passage={of.unit.passage} />
        <dl className="method-codes">
          {rows.map((row) => (
            <div key={row}>
              <dt>
                <FormattedMessage id="method.coding.who" values={{ who: row }} />
              </dt>
              <dd>
                <Codes of={codes[row]} name={name} />
              </dd>
            </div>
          ))}
        </dl>
        {of.unit.because && (
          <p>
            <strong>
              <FormattedMessage id="method.coding.because" />
            </strong>{' '}
            <Bilingual of={of.unit.because} />
          </p>
        )}
      </div>
    </li>
  )
}

/** The sentences on which the two coders differ, and what settled each. */
export const Differences = ({ on }: { readonly on: string }) => {
  const [{ units }, name, dimension] = [useUnits(), useNameOf(on), useDimensions()]
  return (
    <section className="method-card" aria-labelledby="differences">
      <h3 id="differences">
        <FormattedMessage id="method.coding.differences" values={{ dimension: dimension(on) }} />
      </h3>
      <ul className="method-sources">
        {differencesOn(units, on).map((one) => (
          <Entry
            key={`${one.unit.passage.document} ${one.unit.passage.start} ${one.unit.round}`}
            of={one}
            name={name}
          />
        ))}
      </ul>
    </section>
  )
}

import { FormattedMessage, useIntl } from 'react-intl'
import type { Timestamp } from '../../corpus/types.ts'
import { Quotation } from '../../parts/quotation/Quotation.tsx'
import { Bilingual } from '../../ui/Mixed.tsx'

/** Every moment that the document's own apparatus states, side by side: none is dropped because another was preferred. */
export const Timestamps = ({ timestamps }: { readonly timestamps: readonly Timestamp[] }) => {
  const intl = useIntl()
  return (
    <section aria-labelledby="timestamps" className="timestamps">
      <h2 id="timestamps" className="label">
        <FormattedMessage id="source.timestamps" values={{ count: timestamps.length }} />
      </h2>
      <ul aria-label={intl.formatMessage({ id: 'source.timestamps' }, { count: timestamps.length })}>
        {timestamps.map(({ reads, note, passage }) => (
          <li key={passage.start}>
            <span className="num timestamp-reads">{reads}</span>
            <Quotation passage={passage} form="inline" />
            <span>
              <Bilingual text={note} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

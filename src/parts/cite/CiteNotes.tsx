import { FormattedMessage, useIntl } from 'react-intl'
import type { Document } from '../../corpus/types.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { dateText } from '../date/dateText.ts'

const SourceNotes = ({ source: { published } }: { readonly source: Document }) => {
  const intl = useIntl()
  const [outside] = published.outside
  return (
    <>
      <p>
        <FormattedMessage id="cite.note.author" />
      </p>
      {published.date.precision !== 'day' && (
        <p>
          <FormattedMessage id="cite.note.date" values={{ date: dateText(published.date, intl) }} />
        </p>
      )}
      <p>
        {outside === undefined ? (
          <FormattedMessage id="cite.note.noAddress" />
        ) : (
          <FormattedMessage id="cite.note.address" values={{ note: <Bilingual text={outside.note} /> }} />
        )}
      </p>
    </>
  )
}

/** Why a citation leaves out what it leaves out; of the view without a source. */
export const CiteNotes = ({ source }: { readonly source: Document | undefined }) => (
  <div className="mt-3 mb-4 grid gap-1 text-note text-ink2">
    {source === undefined ? (
      <p>
        <FormattedMessage id="cite.note.view" />
      </p>
    ) : (
      <SourceNotes source={source} />
    )}
  </div>
)

import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Found } from '../../corpus/place.ts'
import type { Document } from '../../corpus/types.ts'
import { SourceLink } from '../../parts/SourceLink.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Place } from '../../url/place.ts'

type Props = { readonly source: Document; readonly place: Place; readonly found: Found }

const Said = ({ source, place, found }: Props) => {
  switch (found.kind) {
    case 'there':
      return null
    case 'moved': {
      const to = place.words === undefined ? found.to : { ...found.to, words: place.words }
      const link = (words: ReactNode) => (
        <SourceLink to={source} place={to}>
          {words}
        </SourceLink>
      )
      return <FormattedMessage id="source.place.moved" values={{ link }} />
    }
    case 'changed':
      return (
        <FormattedMessage
          id="source.place.changed"
          values={{ words: <strong lang={source.language}>{place.words}</strong> }}
        />
      )
    case 'beyond':
      return (
        <FormattedMessage
          id="source.place.beyond"
          values={{ place: <strong>{`${place.start}–${place.end}`}</strong>, characters: source.size.file }}
        />
      )
  }
}

/** What is to be said where the words of an address do not stand where it says. */
export const PlaceNotice = (props: Props) =>
  props.found.kind === 'there' ? null : (
    <Notice>
      <Said {...props} />
    </Notice>
  )

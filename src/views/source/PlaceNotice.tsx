import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { Notice } from '../../ui/Notice.tsx'
import type { HashPlace } from '../../url/hashPlace.ts'
import type { Reader } from './useReader.ts'

type Props = { readonly reader: Reader; readonly place: HashPlace }

const Said = ({ reader: { source, found, href }, place }: Props) => {
  switch (found.kind) {
    case 'there':
      return null
    case 'moved': {
      const to = place.words === undefined ? found.to : { ...found.to, words: place.words }
      const link = (words: ReactNode) => <Link to={href({ place: to })}>{words}</Link>
      return <FormattedMessage id="source.place.moved" values={{ link }} />
    }
    case 'changed':
      return (
        <FormattedMessage
          id="source.place.changed"
          values={{ words: <strong lang={source.language}>{place.words}</strong>, places: found.places }}
        />
      )
    case 'beyond':
      return place.words === undefined ? (
        <FormattedMessage
          id="source.place.beyond"
          values={{ place: <strong>{`${place.start}–${place.end}`}</strong>, characters: source.size.file }}
        />
      ) : (
        <FormattedMessage
          id="source.place.gone"
          values={{
            words: <strong lang={source.language}>{place.words}</strong>,
            place: `${place.start}–${place.end}`,
            characters: source.size.file,
            places: found.places,
          }}
        />
      )
  }
}

/** What is to be said where the words of an address do not stand where it says. */
export const PlaceNotice = (props: Props) =>
  props.reader.found.kind === 'there' ? null : (
    <Notice>
      <Said {...props} />
    </Notice>
  )

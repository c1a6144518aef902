import { FormattedMessage } from 'react-intl'
import type { Outside } from '../../corpus/types.ts'
import { Bilingual } from '../../ui/Mixed.tsx'

/** Addresses outside the corpus, named as such, and what each shows. */
export const Outsides = ({ outsides }: { readonly outsides: readonly Outside[] }) => (
  <ul className="outsides">
    {outsides.map(({ address, note }) => (
      <li key={address}>
        <FormattedMessage id="app.outside" />{' '}
        <a href={address} rel="noreferrer external" className="wrap-anywhere">
          {address.replace(/^https?:\/\//, '')}
        </a>{' '}
        <Bilingual text={note} />
      </li>
    ))}
  </ul>
)

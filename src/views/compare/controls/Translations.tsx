import { FormattedMessage, useIntl } from 'react-intl'
import { languages } from '../../../corpus/text/languages.ts'
import type { Comparison } from '../useCompare.ts'
import { Choose } from './Choose.tsx'

const GLOSSES = [null, ...languages] as const

/** The sources alone, or with our translations beneath them. */
export const Translations = ({ comparison: { state, href } }: { readonly comparison: Comparison }) => {
  const intl = useIntl()
  const say = (gloss: (typeof GLOSSES)[number]) =>
    intl.formatMessage({ id: 'compare.gloss' }, { gloss: gloss ?? 'none' })
  return (
    <span className="compare-control">
      <FormattedMessage id="compare.translations" />{' '}
      <Choose
        name={intl.formatMessage({ id: 'compare.translations' })}
        shown={say(state.gloss)}
        options={GLOSSES.map((gloss) => ({
          id: gloss ?? 'none',
          label: say(gloss),
          href: href({ gloss }),
          on: gloss === state.gloss,
        }))}
      />
    </span>
  )
}

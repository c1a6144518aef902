import { FormattedMessage } from 'react-intl'
import type { Words } from '../../corpus/search/answer.ts'
import type { Role, Thing } from '../../corpus/search/entries.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'
import { isFound, Name, Others, useOurs } from './parts.tsx'

type CodeThing = Extract<Thing, { readonly kind: 'code' }>
type Props = { readonly thing: CodeThing; readonly words: readonly Words[] }

const rules: readonly Role[] = ['include', 'exclude']

/** An entry of the codebook: what it means, and when to use it where that is what was found. */
export const CodeHit = ({ thing, words }: Props) => {
  const lang = useLang()
  const ours = useOurs(words)
  const { of, key } = thing
  return (
    <>
      <Name to={methodHref({ code: key, lang })}>{ours('name')}</Name>
      <p className="small">
        {of.kind === 'dimension' ? (
          <Bilingual text={of.label} />
        ) : (
          <FormattedMessage id="search.list" values={{ list: of.list }} />
        )}
      </p>
      <p className="search-why">{ours('definition')}</p>
      {rules
        .filter((role) => words.some((one) => one.role === role && isFound(one)))
        .map((role) => (
          <p key={role} className="search-why">
            <b>
              <FormattedMessage id="search.codeRule" values={{ role }} />
            </b>{' '}
            {ours(role)}
          </p>
        ))}
      <Others words={words} />
    </>
  )
}

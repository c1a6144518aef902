import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { type BookGroup, codeKey, groupsOf } from '../../corpus/codebook.ts'
import { Specimen } from '../../parts/marks/Specimen.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { useAgreement } from '../../queries/method.ts'
import { Bilingual } from '../../ui/Mixed.tsx'
import { methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'
import { differing, useCoders, useFigure } from './AgreementTable.tsx'
import { CodeBody, CodeEntry, codeId, Literature } from './CodeEntry.tsx'
import { Part } from './Part.tsx'

/** How far two coders agreed on this dimension, in one line, and the way to where they did not. */
const Agreed = ({ on }: { readonly on: string }) => {
  const all = useAgreement()
  const figure = useFigure()
  const coders = useCoders()
  const lang = useLang()
  return all
    .filter(({ dimension }) => dimension === on)
    .map((one) => (
      <p key={one.round} className="method-fact num">
        <FormattedMessage
          id="method.book.agreed"
          values={{
            coders,
            round: one.round,
            alpha: figure(one.alpha, 3),
            units: one.units,
            used: one.used,
            alike: one.units - differing(one),
            isMarked: one.overlap === null ? 'no' : 'yes',
            overlap: figure(one.overlap, 2),
          }}
        />{' '}
        {differing(one) > 0 && (
          <Link to={methodHref({ differences: on, lang })}>
            <FormattedMessage id="method.coding.differ" values={{ count: differing(one) }} />
          </Link>
        )}
      </p>
    ))
}

const Title = ({ group }: { readonly group: BookGroup }) =>
  group.kind === 'dimension' ? (
    <Specimen dimension={group.about.id} />
  ) : (
    <FormattedMessage id="method.list" values={{ list: group.list }} />
  )

const Group = ({ group, opened }: { readonly group: BookGroup; readonly opened: string | null }) => {
  const intl = useIntl()
  const lang = useLang()
  return (
    <section className="method-group" aria-labelledby={codeId(group.key)}>
      <h3 id={codeId(group.key)} tabIndex={-1}>
        <Title group={group} />
      </h3>
      <Link
        to={methodHref({ code: group.key, lang })}
        className="method-pilcrow"
        aria-label={intl.formatMessage({ id: 'method.linkToCode' }, { id: group.key })}
      >
        ¶
      </Link>
      {group.kind === 'dimension' ? (
        <div className="method-dimension">
          <p>
            <Bilingual text={group.about.definition} />
          </p>
          <CodeBody code={group.about} />
        </div>
      ) : (
        <p className="method-fact">
          <FormattedMessage id="method.list.about" values={{ list: group.list }} />
        </p>
      )}
      <Agreed on={group.key} />
      <ul className="method-entries">
        {group.codes.map((code) => (
          <li key={code.id}>
            <CodeEntry code={code} at={codeKey(group.key, code.id)} opened={opened === codeKey(group.key, code.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The codebook, whole. */
export const Codebook = ({ opened }: { readonly opened: string | null }) => {
  const book = useCodingBook()
  return (
    <Part part="codebook">
      <div className="method-prose">
        <p>
          <FormattedMessage id="method.book.how" />
        </p>
      </div>
      {groupsOf(book).map((group) => (
        <Group key={group.key} group={group} opened={opened} />
      ))}
      <Literature />
    </Part>
  )
}

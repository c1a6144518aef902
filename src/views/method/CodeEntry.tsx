import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { BookCode } from '../../corpus/codebook.ts'
import { CodeExample } from '../../parts/quotation/CodeExample.tsx'
import { useCodingBook } from '../../queries/coding.ts'
import { Bilingual, Mixed } from '../../ui/Mixed.tsx'
import { methodHref } from '../../url/method.ts'
import { useLang } from '../../url/useLang.ts'

export const codeId = (key: string): string => `code-${key}`

type FieldProps = {
  readonly is: 'include' | 'exclude' | 'example' | 'nearMiss' | 'from'
  readonly children: ReactNode
}
const Field = ({ is, children }: FieldProps) => (
  <div>
    <dt>
      <FormattedMessage id="method.book.field" values={{ field: is }} />
    </dt>
    <dd>{children}</dd>
  </div>
)

const References = ({ of }: { readonly of: readonly string[] }) =>
  useCodingBook()
    .literature.filter(({ id }) => of.includes(id))
    .map(({ id, reference }) => (
      <span key={id} className="method-reference">
        <Mixed text={reference} />
      </span>
    ))

/** When to use a code and when not, what shows it and what only seems to. Nothing where its list has no such rules. */
export const CodeBody = ({ of }: { readonly of: BookCode }) => (
  <dl className="method-rules">
    {of.include && (
      <Field is="include">
        <Bilingual of={of.include} />
      </Field>
    )}
    {of.exclude && (
      <Field is="exclude">
        <Bilingual of={of.exclude} />
      </Field>
    )}
    {of.example && (
      <Field is="example">
        <CodeExample of={of.example} />
      </Field>
    )}
    {of.nearMiss && (
      <Field is="nearMiss">
        <CodeExample of={of.nearMiss} />
      </Field>
    )}
    {of.from && of.from.length > 0 && (
      <Field is="from">
        <References of={of.from} />
      </Field>
    )}
  </dl>
)

const hasBody = ({ include, exclude, example, nearMiss, from }: BookCode): boolean =>
  include !== undefined || exclude !== undefined || example !== undefined || nearMiss !== undefined || !!from?.length

type Props = { readonly of: BookCode; readonly at: string; readonly opened: boolean }

const Head = ({ of }: { readonly of: BookCode }) => (
  <>
    <strong>
      <Bilingual of={of.label} />
    </strong>{' '}
    <span className="method-definition">
      <Bilingual of={of.definition} />
    </span>
  </>
)

/** One value: its name and definition; opened, how to choose it. The address opens it too. */
export const CodeEntry = ({ of, at, opened }: Props) => {
  const [intl, lang] = [useIntl(), useLang()]
  return (
    <div className={opened ? 'method-entry method-chosen' : 'method-entry'}>
      {hasBody(of) ? (
        <details open={opened}>
          <summary id={codeId(at)}>
            <Head of={of} />
          </summary>
          <CodeBody of={of} />
        </details>
      ) : (
        <p id={codeId(at)} tabIndex={-1}>
          <Head of={of} />
        </p>
      )}
      <Link
        to={methodHref({ code: at, lang })}
        className="method-pilcrow"
        aria-label={intl.formatMessage({ id: 'method.linkToCode' }, { id: at })}
      >
        ¶
      </Link>
    </div>
  )
}

export const Literature = () => (
  <section className="method-group" aria-labelledby="literature">
    <h3 id="literature">
      <FormattedMessage id="method.book.literature" />
    </h3>
    <ul className="method-list">
      {useCodingBook().literature.map(({ id, reference, address }) => (
        <li key={id}>
          <Mixed text={reference} />{' '}
          {address && (
            <a href={address} rel="noreferrer external" className="wrap-anywhere">
              {address.replace(/^https?:\/\//, '')}
            </a>
          )}
        </li>
      ))}
    </ul>
  </section>
)

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

const References = ({ references }: { readonly references: readonly string[] }) =>
  useCodingBook()
    .literature.filter(({ id }) => references.includes(id))
    .map(({ id, reference }) => (
      <span key={id} className="method-reference">
        <Mixed text={reference} />
      </span>
    ))

/** When to use a code and when not, what shows it and what only seems to. Nothing where its list has no such rules. */
export const CodeBody = ({ code }: { readonly code: BookCode }) => (
  <dl className="method-rules">
    {code.include && (
      <Field is="include">
        <Bilingual text={code.include} />
      </Field>
    )}
    {code.exclude && (
      <Field is="exclude">
        <Bilingual text={code.exclude} />
      </Field>
    )}
    {code.example && (
      <Field is="example">
        <CodeExample example={code.example} />
      </Field>
    )}
    {code.nearMiss && (
      <Field is="nearMiss">
        <CodeExample example={code.nearMiss} />
      </Field>
    )}
    {code.from && code.from.length > 0 && (
      <Field is="from">
        <References references={code.from} />
      </Field>
    )}
  </dl>
)

const hasBody = ({ include, exclude, example, nearMiss, from }: BookCode): boolean =>
  include !== undefined || exclude !== undefined || example !== undefined || nearMiss !== undefined || !!from?.length

type Props = { readonly code: BookCode; readonly at: string; readonly opened: boolean }

const Head = ({ code }: { readonly code: BookCode }) => (
  <>
    <strong>
      <Bilingual text={code.label} />
    </strong>{' '}
    <span className="method-definition">
      <Bilingual text={code.definition} />
    </span>
  </>
)

/** One value: its name and definition; opened, how to choose it. The address opens it too. */
export const CodeEntry = ({ code, at, opened }: Props) => {
  const intl = useIntl()
  const lang = useLang()
  return (
    <div className={opened ? 'method-entry method-chosen' : 'method-entry'}>
      {hasBody(code) ? (
        <details open={opened}>
          <summary id={codeId(at)}>
            <Head code={code} />
          </summary>
          <CodeBody code={code} />
        </details>
      ) : (
        <p id={codeId(at)} tabIndex={-1}>
          <Head code={code} />
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
